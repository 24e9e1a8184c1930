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

describe.each(Object.entries(LISTS))('A page of %s that asks for one field at a time', (list, typeName) => {
  let ids: readonly string[];

  beforeAll(async () => {
    const { data } = await test.send<Record<string, { nodes: { id: string }[] }>>(
      `{ ${list}(first: 4) { nodes { id } } }`,
    );
    ids = data![list]!.nodes.map(({ id }) => id);
  });

  it.each(inTens(selections(objectType(typeName), 2)))(
    'answers it as a look-up of the records does: %s …',
    async (_first, fields) => {
      // Each list of the document is read by itself, with what is asked of it and nothing else.
      const lists = fields.map((field, i) => `f${i}: ${list}(first: 4) { nodes { ${field} } }`);
      const page = await test.send<Record<string, unknown>>(`{ ${lists.join(' ')} }`);
      const looked = fields.map((field, i) => `f${i}: nodes(ids: $ids) { ... on ${typeName} { ${field} } }`);
      const records = await test.send<Record<string, unknown>>(
        `query ($ids: [ID!]!) { ${looked.join(' ')} }`,
        { ids },
      );
      expect([...page.errors, ...records.errors]).toEqual([]);
      const expected = Object.entries(records.data!).map(([alias, nodes]) => [alias, { nodes }]);
      expect(page.data).toEqual(Object.fromEntries(expected));
    },
  );
});

// As many as the limit on aliases lets through, each named by its first.
function inTens(fields: readonly string[]): [string, readonly string[]][] {
  const tens: [string, readonly string[]][] = [];
  for (let i = 0; i < fields.length; i += 10) tens.push([fields[i] ?? '', fields.slice(i, i + 10)]);
  return tens;
}

it('A fragment that is merged with more fields in one of two places is read with these too', async () => {
  const { data, errors } = await test.send<Record<string, { nodes: { quotations: { nodes: object[] } }[] }>>(
    `{ a: claims(first: 1) { nodes { ...F } } b: claims(first: 1) { nodes { ...F quotations(first: 1) { nodes { text } } } } }
     fragment F on Claim { quotations(first: 1) { nodes { id } } }`,
  );

  expect(errors).toEqual([]);
  expect(data?.['b']?.nodes[0]?.quotations.nodes[0]).toEqual({
    id: expect.any(String) as string,
    text: expect.any(String) as string,
  });
});
