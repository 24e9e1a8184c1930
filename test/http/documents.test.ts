import { getIntrospectionQuery } from 'graphql';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import type { HttpAnswer } from './http-request';
import { post } from './http-request';

/** Longest time that any refusal may take, in milliseconds: far above what it takes, far below what an attack wants. */
const PROMPTLY = 2_000;

describe('hostile documents', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  const ask = async (query: string): Promise<HttpAnswer & { milliseconds: number }> => {
    const began = performance.now();
    const answer = await post(`${test.url}/graphql`, { query });
    return { ...answer, milliseconds: performance.now() - began };
  };

  it('measures fragments that each spread the next one twice in no time', async () => {
    const { status, milliseconds } = await ask(doubling(90));

    expect(status).toBe(200);
    expect(milliseconds).toBeLessThan(PROMPTLY);
  });

  it('refuses fragments that spread each other in every order in no time', async () => {
    const names = Array.from({ length: 25 }, (_, i) => `F${i}`);
    const all = names.map((name) => `...${name}`).join(' ');
    const document = `{ ${all} } ${names.map((name) => `fragment ${name} on Query { ${all} }`).join(' ')}`;
    const { status, milliseconds } = await ask(document);

    expect(status).toBe(400);
    expect(milliseconds).toBeLessThan(PROMPTLY);
  });

  it.each([
    ['a fragment that spreads itself', '{ ...A } fragment A on Query { ...A }'],
    [
      'two fragments that spread each other',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
    ],
    ['a fragment that is not there', '{ ...A }'],
    ['a fragment that nobody uses', '{ __typename } fragment A on Query { __typename }'],
    ['an unknown directive', '{ __typename @a }'],
    ['an incremental directive', '{ __typename ... @defer { __typename } }'],
    ['a document without an operation', 'fragment A on Query { __typename }'],
  ])('refuses %s', async (_case, document) => {
    const { status, body } = await ask(document);

    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it.each([
    ['open braces', '{'.repeat(990)],
    ['open lists', `{ quotations(filter: { country: ${'['.repeat(900)}`],
    ['an empty document', '   '],
    ['nothing but a comment', '# { __typename }'],
    ['a lone surrogate', '{ quotations(search: "\\uD800") { totalCount } }'],
  ])('refuses %s as a syntax error', async (_case, document) => {
    const { status, body } = await ask(document);

    expect(status).toBe(400);
    expect(body.errors?.[0]?.message).toMatch(/^Syntax Error|non-empty/);
  });

  it.each([
    ['lists', `{ quotations(filter: { country: ${'['.repeat(450)}${']'.repeat(450)} }) { totalCount } }`],
    ['objects', `{ quotations(filter: ${'{a:'.repeat(240)}1${'}'.repeat(240)}) { totalCount } }`],
    ['types of variables', `query ($v: ${'['.repeat(450)}Int${']'.repeat(450)}) { __typename }`],
    ['inline fragments', `{ ${'... { '.repeat(450)}__typename ${'}'.repeat(450)}}`],
  ])('never overflows its stack on deep %s', async (_case, document) => {
    const { status, text, milliseconds } = await ask(document);

    expect(status).toBeLessThan(500);
    expect(text).not.toMatch(/call stack/i);
    expect(milliseconds).toBeLessThan(PROMPTLY);
  });

  it('never overflows its stack on deep variables that nothing uses', async () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const { status } = await post(
      `${test.url}/graphql`,
      `{"query":"{__typename}","variables":{"v":${deep}}}`,
    );

    expect(status).toBe(200);
  });

  it('refuses a field repeated hundreds of times, naming the remedy, in no time', async () => {
    const { status, body, milliseconds } = await ask(`{ ${'__typename '.repeat(990)}}`);

    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions['code']).toBe('QUERY_TOO_COMPLEX');
    expect(body.errors?.[0]?.message).toMatch(/Ask for each field once/);
    expect(milliseconds).toBeLessThan(PROMPTLY);
  });

  it('compares overlapping fields of inline fragments in bounded time', async () => {
    const { status, milliseconds } = await ask(`{ ${'... { quotations { nodes { id } } } '.repeat(90)}}`);

    expect(status).toBeLessThan(500);
    expect(milliseconds).toBeLessThan(PROMPTLY);
  });

  it('refuses introspection that turns in circles', async () => {
    const { status, body } = await ask(
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
    );

    expect(status).toBe(400);
    expect(body.errors?.[0]?.message).toMatch(/introspection depth/i);
  });

  it('answers the introspection that tools send', async () => {
    const { status } = await ask(getIntrospectionQuery());

    expect(status).toBe(200);
  });

  it('refuses a subscription as something it does not have', async () => {
    const { status, body } = await ask('subscription { quotationRecorded { id } }');

    expect(status).toBe(400);
    expect(body.errors?.[0]).toMatchObject({
      message:
        'Subscriptions need a WebSocket at the same address, with the protocol graphql-transport-ws, or the header "Accept: text/event-stream".',
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
  });

  it('answers a document full of mistakes with a few of them', async () => {
    const { body } = await ask(`{ ${Array.from({ length: 100 }, (_, i) => `wrong${i}`).join(' ')} }`);

    expect(body.errors?.length).toBeLessThanOrEqual(6);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'finds no operation named %s',
    async (operationName) => {
      const answer = await post(`${test.url}/graphql`, { query: 'query A { __typename }', operationName });

      expect(answer.status).toBe(400);
      expect(answer.body.errors?.[0]?.extensions['code']).toBe('OPERATION_RESOLUTION_FAILURE');
    },
  );

  it('tells nothing of the schema when introspection is off', async () => {
    const closed = await createTestApp({ environment: { ONRECORD_INTROSPECTION: 'off' } });

    const introspected = await closed.send('{ __schema { types { name } } }');
    const misspelt = await closed.send('{ quotation(ids: "x") { i } quotatons { id } }');
    const schema = await fetch(`${closed.url}/schema.graphql`);
    await closed.stop();

    expect(introspected.status).toBe(400);
    expect(JSON.stringify(misspelt.errors)).not.toMatch(/did you mean/i);
    expect(schema.status).toBe(404);
  });
});

function doubling(count: number): string {
  const parts = Array.from(
    { length: count },
    (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`,
  );
  return `{ ...F0 } ${parts.join(' ')} fragment F${count} on Query { __typename }`;
}
