import type { DocumentNode, GraphQLSchema } from 'graphql';
import { getNamedType, GraphQLError, isCompositeType } from 'graphql';
import { getComplexity } from 'graphql-query-complexity';
import type { ComplexityEstimator } from 'graphql-query-complexity';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from './paging';

// A connection costs its page size times what it asks of each item; any other object costs one.
const estimator: ComplexityEstimator = ({ field, args, childComplexity }) => {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return 0;
  if (!type.name.endsWith('Connection')) return 1 + childComplexity;
  const asked = (args['first'] ?? args['last'] ?? DEFAULT_PAGE_SIZE) as number;
  return 1 + Math.min(Math.max(asked, 1), MAX_PAGE_SIZE) * childComplexity;
};

/** How many records a query may bring, page sizes multiplied. */
export function nodeCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
  variables: Record<string, unknown>,
): number {
  return getComplexity({
    schema,
    query: document,
    variables,
    estimators: [estimator],
    ...(operationName === undefined ? {} : { operationName }),
  });
}

/** The refusal of a query that asks for too many records. */
export function tooManyNodes(cost: number, allowed: number): GraphQLError {
  return new GraphQLError(
    `The query asks for up to ${cost} records; ${allowed} are allowed. Ask for smaller pages (first: …) or fewer nested lists.`,
    {
      extensions: { code: 'QUERY_TOO_COMPLEX', limit: 'nodes', allowed, found: cost, http: { status: 400 } },
    },
  );
}
