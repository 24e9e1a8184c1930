import { GraphQLError } from 'graphql';

/** An error about a value of a variable that does not fit, with the code that graphql-js does not give it. */
export function asMisfit(error: GraphQLError): GraphQLError {
  const { message, nodes = null, extensions } = error;
  const originalError = error.originalError ?? error;
  return new GraphQLError(message, {
    nodes,
    originalError,
    extensions: { code: 'BAD_USER_INPUT', ...extensions },
  });
}
