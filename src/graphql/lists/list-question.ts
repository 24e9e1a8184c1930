import type { GraphQLSchema } from 'graphql';
import { coerceInputValue, execute, GraphQLError, isInputType, parse } from 'graphql';
import type { RequestContext } from '../context';

const BAD_INPUT = { extensions: { code: 'BAD_USER_INPUT' } };

/** A list of the schema, and the type of its filter. */
export interface FilteredList {
  readonly field: string;
  readonly filter: string;
}

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
  schema: GraphQLSchema,
  { field, filter: typeName }: FilteredList,
  given: GivenQuestion,
  context: RequestContext,
): Promise<object | null> {
  const document = parse(
    `query ($filter: ${typeName}, $search: String) { ${field}(filter: $filter, search: $search) { __typename } }`,
  );
  const { errors, data } = await execute({
    schema,
    document,
    variableValues: { filter: given.filter ?? null, search: given.search ?? null },
    contextValue: context,
  });
  const [error] = errors ?? [];
  // Without data, the values did not fit their types: only Apollo gives that a code.
  if (error !== undefined && data === undefined) throw new GraphQLError(error.message, BAD_INPUT);
  if (error !== undefined) throw error;
  const type = schema.getType(typeName);
  return isInputType(type) ? (coerceInputValue(given.filter ?? null, type) as object | null) : null;
}
