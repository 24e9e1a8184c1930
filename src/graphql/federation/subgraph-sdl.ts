import type { ConstDirectiveNode, DocumentNode, GraphQLSchema, ObjectTypeDefinitionNode } from 'graphql';
import { lexicographicSortSchema, parse, print, printSchema, visit } from 'graphql';
import { keysOf } from './entity-keys';

// What is used here has been in all versions since.
const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.0", import: ["@key", "@shareable"])';
// Other services that page as Relay does have it too.
const SHARED = 'PageInfo';

/**
 * The schema as text for a router, which composes it with those of other services: types with an id are entities. It has no
 * `@oneOf`, which Apollo's composition refuses as unknown: this server checks such inputs when they come.
 */
export function subgraphSdl(schema: GraphQLSchema): string {
  const document = parse(printSchema(lexicographicSortSchema(schema)), { noLocation: true });
  const described = visit<DocumentNode>(document, {
    ObjectTypeDefinition: (type) => ({ ...type, directives: directivesOf(type) }),
    InputObjectTypeDefinition: (type) => ({ ...type, directives: [] }),
  });
  return `${LINK}\n\n${print(described)}\n`;
}

function directivesOf({ name, interfaces = [] }: ObjectTypeDefinitionNode): readonly ConstDirectiveNode[] {
  if (name.value === SHARED) return directives('@shareable');
  if (!interfaces.some((one) => one.name.value === 'Node')) return [];
  return Object.keys(keysOf(name.value)).flatMap((field) => directives(`@key(fields: "${field}")`));
}

function directives(text: string): readonly ConstDirectiveNode[] {
  const [type] = parse(`type T ${text}`, { noLocation: true }).definitions;
  return (type as ObjectTypeDefinitionNode).directives ?? [];
}
