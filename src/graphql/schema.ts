import type { GraphQLSchema } from 'graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import type { NonEmptyArray, PubSub } from 'type-graphql';
import { buildSchemaSync } from 'type-graphql';
import type { Role } from '../domain/role';
import type { RequestContext } from './context';
import { markOneOf } from './one-of';
import { makeCompilable } from './type-graphql/compilable';
import { callDirectly } from './type-graphql/direct-resolvers';
import { locateRefusals } from './type-graphql/locate-refusals';
import { validateInput } from './validation/validate-input';
import { authorize } from './viewer';

/** A resolver class, as type-graphql takes it. */
export type ResolverClass = abstract new (...args: never[]) => object;

const NO_TOPICS: PubSub = {
  publish: () => undefined,
  subscribe: () => {
    throw new Error('A subscription has no `subscribe`.');
  },
};

/**
 * Builds the executable schema from resolver instances. Arguments are checked by our own function: type-graphql's
 * validation is off by default, and would send the input back to the client.
 */
export function buildExecutableSchema(resolvers: readonly object[]): GraphQLSchema {
  const instances = new Map<unknown, object>(resolvers.map((resolver) => [resolver.constructor, resolver]));
  const allowed = (context: unknown, roles: readonly unknown[]): true =>
    authorize(context as RequestContext, roles as Role[]);
  const schema = buildSchemaSync({
    resolvers: [...instances.keys()] as unknown as NonEmptyArray<ResolverClass & (new () => object)>,
    container: { get: (target: unknown) => instances.get(target) },
    authChecker: ({ context }, roles: Role[]) => allowed(context, roles),
    // Our subscriptions name their source themselves; type-graphql wants one all the same.
    pubSub: NO_TOPICS,
    // Apollo checks the schema when it starts; this check, a query for all of it, takes four times as long as the rest.
    skipCheck: true,
    validate: true,
    validateFn: (value, _type, { args }) => {
      const entry = Object.entries(args).find(([, given]) => given === value);
      validateInput(value, typeof value === 'string' || Array.isArray(value) ? entry?.[0] : undefined);
    },
  });
  return locateRefusals(makeCompilable(callDirectly(describeRoots(markOneOf(schema)), instances, allowed)));
}

// type-graphql makes the roots, and takes no description of them.
const ROOTS: Readonly<Record<string, string>> = {
  Query: 'What you can read.',
  Mutation: 'What you can change. Each field answers the record after the change, or userErrors.',
  Subscription: 'What the server sends when it happens, over a WebSocket.',
};

function describeRoots(schema: GraphQLSchema): GraphQLSchema {
  for (const type of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()])
    if (type) type.description = ROOTS[type.name];
  return schema;
}

/** The schema as text, in a fixed order. */
export function schemaText(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
