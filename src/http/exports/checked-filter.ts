import type { GraphQLSchema } from 'graphql';
import { coerceInputValue, GraphQLError, isInputType } from 'graphql';
import type { RequestContext } from '../../graphql/context';
import type { AnswerOperation } from '../graphql/door';

/** What a client asks of a list outside GraphQL. */
export interface GivenQuestion {
  readonly filter?: unknown;
  readonly search?: string | null;
}

/**
 * The filter as the list's resolver would be given it. It is checked by asking the list itself, for nothing: the same
 * inputs, rules and refusals hold. Throws the GraphQLError that such a query is answered with.
 */
export async function checkedFilter(
  { schema, answer }: { readonly schema: GraphQLSchema; readonly answer: AnswerOperation },
  { field, filter: typeName }: { readonly field: string; readonly filter: string },
  { filter = null, search = null }: GivenQuestion,
  context: RequestContext,
): Promise<object | null> {
  const text = `query ($filter: ${typeName}, $search: String) { ${field}(filter: $filter, search: $search) { __typename } }`;
  const variables = { filter, search };
  const { errors } = await answer({ way: 'IN_PROCESS', text, operationName: null, variables }, context);
  const [error] = errors ?? [];
  if (error !== undefined) throw new GraphQLError(error.message, { extensions: error.extensions ?? null });
  const type = schema.getType(typeName);
  return isInputType(type) ? (coerceInputValue(filter, type) as object | null) : null;
}
