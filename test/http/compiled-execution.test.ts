import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ReadTimeout } from '../../src/database/reader';
import { Role } from '../../src/domain/role';
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
    'a fragment in both of two halves': `query ($a: Boolean!) { countries { ... @include(if: $a) { ...F } ... @skip(if: $a) { ...F } } } fragment F on Country { code }`,
    'a fragment that is left out before it is asked for': `{ countries { ...F @skip(if: true) ...F } } fragment F on Country { code }`,
    'a fragment within two fragments': `query ($a: Boolean = false) { countries { ...A @include(if: $a) ...B } } fragment A on Country { ...F } fragment B on Country { ...F } fragment F on Country { code }`,
    'a fragment that is left out at the root': `query ($a: Boolean = false) { ...F @include(if: $a) ...F } fragment F on Query { countries { code } }`,
    'nothing but what is left out': `{ countries { code @skip(if: true) } actors(first: 1) @include(if: false) { totalCount } }`,
    'a list whose halves have conditions': `query ($a: Boolean = false) { countries @include(if: $a) { ... { code } } countries @skip(if: $a) { quotationCount } }`,
    'the name of a type that is left out once': `query ($a: Boolean = true) { countries { __typename @skip(if: $a) code __typename } }`,
    'a condition that does not fit': `query ($a: Boolean = true) { countries { code @skip(if: $a) } }`,
    'a variable that is not sent': `query ($a: CountryCode, $b: Boolean) { quotations(first: 2, filter: { country: ["FR", $a], hasSpeaker: $b }) { nodes { id } } }`,
    'a variable within an object': `query ($a: [CountryCode!]) { quotations(first: 2, filter: { country: $a }) { nodes { id } } }`,
    'names that look like two names': `{ x_y: quotations(first: 2) { nodes { id text } } y: claims(first: 2) { x: nodes { text } } }`,
    'other names that look like two': `{ y_x: quotations(first: 2) { nodes { id text } } x: claims(first: 2) { y: nodes { text } } }`,
    'the name of the prototype': `{ __proto__: countries { code } countries { constructor: code } }`,
    'several refusals': `{ claims(first: 2000) { totalCount } article(url: "x") { id } tokens { id } }`,
    'refusals of which one tells who may': `{ tokens { id } importBatch(id: "x") { id } article(url: "x") { id } }`,
    introspection: `{ __schema { queryType { name } types { name kind fields { name args { name defaultValue } } } } __typename }`,
    'a variable that does not fit': `query ($first: Int = 3) { quotations(first: $first) { totalCount } }`,
    'two targets where one is allowed': `query ($f: QuotationFilter, $skip: Boolean = true) { quotations(filter: $f) @skip(if: $skip) { totalCount } countries { code } }`,
    'no target where one is needed': `query ($t: StanceTargetInput!) { actors(first: 1) { nodes { stanceHistory(towards: $t) { totalCount } } } }`,
    'targets of several types': `{ quotations(first: 20) { nodes { stances { target { __typename ... on Node { id } ... on Topic { name } ... on Claim { text } } } } } }`,
    'a refused argument': `{ quotations(first: 1000) { totalCount } actors(first: 1) { nodes { name } } }`,
    'a refused argument below': `{ actors(first: 2) { nodes { name quotations(after: "x") { totalCount } } } }`,
    'an unreadable range': `{ quotations(filter: { saidOn: { from: "2024-05-01", to: "2024-01-01" } }) { totalCount } }`,
  };
  const variables: Record<string, object> = {
    'a variable that does not fit': { first: 'many' },
    'a field behind a variable directive': { skip: false },
    'a fragment in both of two halves': { a: false },
    'a condition that does not fit': { a: null },
    'two targets where one is allowed': { f: { towards: { country: 'NO', topic: 'tides' } } },
    'no target where one is needed': { t: { country: null } },
    'a variable within an object': { a: ['FR'] },
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

  it('leaves alone what a variable that is not sent would change', async () => {
    const create =
      'mutation { createActor(input: { name: "Ina Vale", kind: PERSON, role: "mayor" }) { actor { id } } }';
    const made = await app.send<{ createActor: { actor: { id: string } } }>(create);
    const { id } = made.data!.createActor.actor;

    const update = `mutation ($id: ID!, $role: String) { updateActor(input: { id: $id, expectedRevision: 1, role: $role, country: "FR" }) { actor { role } userErrors { code } } }`;
    const { data } = await app.send(update, { id });

    expect(data).toEqual({ updateActor: { actor: { role: 'mayor' }, userErrors: [] } });
  });

  it('answers for each choice of its variables what they choose', async () => {
    const query =
      'query ($a: Boolean!, $b: Boolean!) { countries { a: code @include(if: $a) b: code @skip(if: $b) } }';
    const keys = async (variables: object): Promise<string[]> => {
      const { data } = await app.send<{ countries: object[] }>(query, variables);
      return Object.keys(data?.countries[0] ?? {});
    };
    const all = [true, false].flatMap((a) => [true, false].map((b) => ({ a, b })));

    const answers = [];
    for (const choice of [...all, ...all]) answers.push((await keys(choice)).join());

    expect(answers).toEqual(['a', 'a,b', '', 'b', 'a', 'a,b', '', 'b']);
  });

  it('stops at the first of several mutations that fails', async () => {
    const token = await app.token(Role.CONTRIBUTOR);
    const query =
      'mutation { createToken(input: { name: "x", role: READER }) { secret } createActor(input: { name: "Ola Quist", kind: PERSON }) { userErrors { code } } }';

    for (let i = 0; i < 2; i++) expect((await app.send(query, {}, { token })).data).toBeNull();

    const { data } = await app.send('{ actors(search: "Quist") { totalCount } }');
    expect(data).toEqual({ actors: { totalCount: 0 } });
  });

  it('takes no time over fragments that spread each other many times', async () => {
    const fragments = Array.from(
      { length: 30 },
      (_, i) => `fragment F${i} on Country { ...F${i + 1} ...F${i + 1} }`,
    );
    const query = `{ countries { ...F0 } } ${fragments.join(' ')} fragment F30 on Country { code }`;

    const started = performance.now();
    for (let i = 0; i < 3; i++) expect((await app.send(query)).errors).toEqual([]);

    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('tells what went wrong below it with its own code and status', async () => {
    const reading = jest.spyOn(app.app.database.reader, 'all').mockRejectedValue(new ReadTimeout(10));

    const answer = await ask(app, 'countries', '{ countries { code } }');
    reading.mockRestore();

    expect(answer).toMatch(/^503 .*"code":"QUERY_TIMEOUT"/);
  });
});
