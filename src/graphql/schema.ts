import type { GraphQLSchema } from 'graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import type { NonEmptyArray } from 'type-graphql';
import { buildSchemaSync } from 'type-graphql';
import type { Role } from '../domain/role';
import type { RequestContext } from './context';
import { authorize } from './viewer';

/** A resolver class, as type-graphql takes it. */
export type ResolverClass = abstract new (...args: never[]) => object;

/**
 * Builds the executable schema from resolver instances. Inputs are checked by the services, which answer
 * with the field and the remedy; type-graphql's own validation would echo the input.
 */
export function buildExecutableSchema(resolvers: readonly object[]): GraphQLSchema {
  const instances = new Map(resolvers.map((resolver) => [resolver.constructor, resolver]));
  return buildSchemaSync({
    resolvers: [...instances.keys()] as unknown as NonEmptyArray<ResolverClass & (new () => object)>,
    container: { get: (target) => instances.get(target) },
    authChecker: ({ context }, roles: Role[]) => authorize(context as RequestContext, roles),
    validate: false,
  });
}

/** The schema as text, in a fixed order. */
export function schemaText(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
