import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ReadTimeout } from '../../src/database/reader';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import type { TestDatabase } from '../support/test-database';
import { createTestDatabase } from '../support/test-database';

const EXAMPLES = join(__dirname, '..', '..', 'examples');
const NEVER = Number.MAX_SAFE_INTEGER;

// One after the other on the same file, as one file has one server.
describe('a compiled query', () => {
  let database: TestDatabase;
  let interpreted: Map<string, string>;
  let app: TestApp;

  const examples = readdirSync(EXAMPLES).filter((file) => file.endsWith('.graphql'));
  const others = {
    'a field behind a variable directive': `query ($skip: Boolean = true) { quotations(first: 2) { nodes { id text @skip(if: $skip) } } }`,
    'aliases and fragments': `{ a: quotations(first: 1) { ...page } b: quotations(last: 1) { ...page } } fragment page on QuotationConnection { edges { node { id } } }`,
    'records that are not there': `{ nodes(ids: ["quo_nobody", "act_nobody"]) { __typename id } node(id: "clm_x") { id } }`,
    'records of several types': `query ($ids: [ID!] = []) { nodes(ids: $ids) { __typename id ... on Claim { text } ... on Actor { name } } }`,
    introspection: `{ __schema { queryType { name } types { name kind fields { name args { name defaultValue } } } } __typename }`,
    'a variable that does not fit': `query ($first: Int = 3) { quotations(first: $first) { totalCount } }`,
    'a refused argument': `{ quotations(first: 1000) { totalCount } actors(first: 1) { nodes { name } } }`,
    'a refused argument below': `{ actors(first: 2) { nodes { name quotations(after: "x") { totalCount } } } }`,
    'an unreadable range': `{ quotations(filter: { saidOn: { from: "2024-05-01", to: "2024-01-01" } }) { totalCount } }`,
  };
  const variables: Record<string, object> = {
    'a variable that does not fit': { first: 'many' },
    'a field behind a variable directive': { skip: false },
  };
  const questions: readonly (readonly [string, string])[] = [
    ...examples.map((file) => [file, readFileSync(join(EXAMPLES, file), 'utf8')] as const),
    ...Object.entries(others),
  ];

  beforeAll(async () => {
    database = await createTestDatabase();
    const plain = await createTestApp({ database, sampleData: true, compileFromUse: NEVER });
    const { data } = await plain.send<Record<string, { nodes: { id: string }[] }>>(
      `{ claims(first: 2) { nodes { id } } actors(first: 2) { nodes { id } } }`,
    );
    variables['records of several types'] = {
      ids: [...data!['claims']!.nodes, ...data!['actors']!.nodes].map(({ id }) => id),
    };
    interpreted = new Map<string, string>();
    for (const [name, query] of questions) interpreted.set(name, await ask(plain, name, query));
    await plain.stop();
    app = await createTestApp({ database, compileFromUse: 1 });
  });
  afterAll(async () => {
    await app.stop();
    await database.drop();
  });

  const ask = async ({ url }: TestApp, name: string, query: string): Promise<string> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: variables[name] }),
    });
    const text = (await response.text()).replace(/"requestId":"[^"]*"/g, '"requestId":""');
    return `${response.status} ${text}`;
  };

  it.each(questions)('answers like an interpreted one: %s', async (name, query) => {
    expect(await ask(app, name, query)).toBe(interpreted.get(name));
  });

  it('tells what went wrong below it with its own code and status', async () => {
    const reading = jest.spyOn(app.app.database.reader, 'all').mockRejectedValue(new ReadTimeout(10));

    const answer = await ask(app, 'countries', '{ countries { code } }');
    reading.mockRestore();

    expect(answer).toMatch(/^503 .*"code":"QUERY_TIMEOUT"/);
  });
});
