import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { GraphQLError, isObjectType } from 'graphql';
import { DomainError } from '../../domain/errors/errors';

/**
 * Makes refusals of arguments reach the client with the place in the query where they arose. graphql-js takes every
 * error that has a `path` for one it has placed already, and a DomainError has one: the place in the input.
 */
export function locateRefusals(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.args.length > 0 && field.resolve !== undefined) field.resolve = locating(field.resolve);
      if (field.subscribe !== undefined) field.subscribe = locating(field.subscribe);
    }
  }
  return schema;
}

function locating(
  resolve: GraphQLFieldResolver<unknown, unknown>,
): GraphQLFieldResolver<unknown, unknown, Record<string, unknown>> {
  return (...call) => {
    try {
      const answer = resolve(...call);
      return answer instanceof Promise ? answer.catch(rethrow) : answer;
    } catch (error) {
      return rethrow(error);
    }
  };
}

/** Throws a refusal so that graphql-js places it. Fields without arguments that may refuse call it themselves. */
export function rethrow(error: unknown): never {
  throw error instanceof DomainError ? new GraphQLError(error.message, { originalError: error }) : error;
}
