import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphQLNamedType, GraphQLObjectType } from 'graphql';
import { buildSchema, getNamedType, isLeafType, isObjectType } from 'graphql';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';

const schema = buildSchema(readFileSync(join(__dirname, '..', '..', 'schema.graphql'), 'utf8'));
const LISTS = {
  quotations: 'Quotation',
  claims: 'Claim',
  actors: 'Actor',
  articles: 'Article',
  outlets: 'Outlet',
} as const;

let test: TestApp;

beforeAll(async () => {
  test = await createTestApp({ sampleData: true });
});
afterAll(() => test.stop());

function objectType(name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type.`);
  return type;
}

/** Each field by itself; of fields that lead to another object, each of its fields by itself. */
function selections(type: GraphQLNamedType, depth: number): string[] {
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => {
    const of = getNamedType(field.type);
    if (isLeafType(of)) return [field.name];
    if (depth === 0 || of.name.endsWith('Connection')) return [];
    return selections(of, depth - 1).map((below) => `${field.name} { ${below} }`);
  });
}

describe.each(Object.entries(LISTS))('A page of %s that asks for one field', (list, typeName) => {
  let ids: readonly string[];

  beforeAll(async () => {
    const { data } = await test.send<Record<string, { nodes: { id: string }[] }>>(
      `{ ${list}(first: 4) { nodes { id } } }`,
    );
    ids = data![list]!.nodes.map(({ id }) => id);
  });

  it.each(selections(objectType(typeName), 2))(
    'answers %s as a look-up of the records does',
    async (field) => {
      const page = await test.send(`{ ${list}(first: 4) { nodes { ${field} } } }`);
      const records = await test.send(
        `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${typeName} { ${field} } } }`,
        { ids },
      );
      expect([...page.errors, ...records.errors]).toEqual([]);
      expect(page.data).toEqual({ [list]: records.data });
    },
  );
});
