import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { extendSchema, isInterfaceType, isUnionType, parse } from 'graphql';
import { Role } from '../../domain/role';
import type { RequestContext } from '../context';
import { nodeTypeOf } from '../loading/node';
import { authorize } from '../viewer';
import { entitiesNamed, MAX_REPRESENTATIONS } from './entities';
import { subgraphSdl } from './subgraph-sdl';

/** How a schema is shown to routers. */
export interface SubgraphSettings {
  /** Whether everybody may read the schema as text; otherwise it takes a token of role ADMIN. */
  readonly introspection: boolean;
}

type Args = { readonly representations: readonly unknown[] };
type Resolver = GraphQLFieldResolver<unknown, RequestContext, Args>;

// As Apollo Federation has them.
const addedTo = (entities: readonly string[]): string => `
  """A record as a router names it: its __typename and its key, for example { "__typename": "Actor", "id": "act_01…" }."""
  scalar _Any
  """A record that other services may refer to."""
  union _Entity = ${entities.join(' | ')}
  """What a router is shown of this service."""
  type _Service {
    """The schema of this service, with the directives of Apollo Federation 2."""
    sdl: String!
  }
  extend type Query {
    """This service, for routers that compose it with others."""
    _service: _Service!
    """The records that are named, in the same order, with null for one that is not there. At most ${MAX_REPRESENTATIONS}."""
    _entities(
      """The records by __typename and key."""
      representations: [_Any!]!
    ): [_Entity]!
  }`;

/**
 * Makes the schema a subgraph of Apollo Federation 2: a router composes it with those of other services, and asks it for
 * records that others refer to by their keys. It gets the fields `_service` and `_entities`, and nothing else changes.
 */
export function asSubgraph(schema: GraphQLSchema, { introspection }: SubgraphSettings): GraphQLSchema {
  const entities = entityTypes(schema);
  const subgraph = extendSchema(schema, parse(addedTo(entities)));
  const union = subgraph.getType('_Entity');
  if (isUnionType(union)) union.resolveType = (record) => nodeTypeOf(record as { id: string });
  let sdl: string | undefined;
  resolve(subgraph, '_service', (_root, _args, context) => {
    if (!introspection) authorize(context, [Role.ADMIN]);
    return { sdl: (sdl ??= subgraphSdl(schema)) };
  });
  resolve(subgraph, '_entities', (_root, { representations }, context) =>
    entitiesNamed(representations, (name) => entities.includes(name), context),
  );
  return subgraph;
}

function entityTypes(schema: GraphQLSchema): string[] {
  const node = schema.getType('Node');
  return isInterfaceType(node) ? schema.getImplementations(node).objects.map(({ name }) => name) : [];
}

function resolve(schema: GraphQLSchema, name: string, resolver: Resolver): void {
  const field = schema.getQueryType()?.getFields()[name];
  if (field !== undefined) field.resolve = resolver;
}
