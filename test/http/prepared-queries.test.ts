import { ApolloServer } from '@apollo/server';
import { ReadTimeout } from '../../src/database/reader';
import type { TestApp } from '../support/create-test-app';
import { ADMIN_TOKEN, createTestApp } from '../support/create-test-app';
import type { TestDatabase } from '../support/test-database';
import { createTestDatabase } from '../support/test-database';
import { exchange } from './http-request';

const NEVER = Number.MAX_SAFE_INTEGER;
const PAGE = `query page($country: [CountryCode!], $first: Int = 2, $after: String) {
  quotations(filter: { country: $country }, first: $first, after: $after) {
    pageInfo { hasNextPage endCursor } nodes { id text saidOn { earliest edtf } speaker { name } article { outlet { name } } }
  } }`;
const TWO = 'query one { __typename } query other { countries { code } }';

interface Sent {
  readonly body?: unknown;
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Record<string, string>;
}

// What a client sends, byte for byte; its length is told unless a header says how it is sent.
function bytesOf({ body = { query: PAGE }, method = 'POST', path = '/graphql', headers = {} }: Sent): string {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const given = {
    host: 'localhost',
    'content-type': 'application/json',
    ...('transfer-encoding' in headers ? {} : { 'content-length': String(Buffer.byteLength(text)) }),
    ...headers,
  };
  const lines = Object.entries(given).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${path} HTTP/1.1\r\nconnection: close\r\n${lines.join('')}\r\n${text}`;
}

// Everything of an answer but what is new in each: its time and its request's id.
function withoutNews(answer: string): string {
  return answer.replace(/^date: .*$/im, 'date:').replace(/req_[0-9A-Z]{26}/g, 'req');
}

// One after the other on the same file, as one file has one server.
describe('a prepared query', () => {
  let database: TestDatabase;
  let app: TestApp;
  let unprepared: Map<string, string>;

  const cases: readonly (readonly [string, Sent])[] = [
    ['a page', {}],
    ['variables', { body: { query: PAGE, variables: { country: ['FR', 'de'], first: 3 } } }],
    ['its name', { body: { query: PAGE, operationName: 'page' } }],
    ['nulls', { body: { query: PAGE, operationName: null, variables: null, extensions: null } }],
    ['extensions', { body: { query: PAGE, extensions: { clientLibrary: { name: 'x' } } } }],
    ['a page of another site', { headers: { origin: 'https://example.org' } }],
    ['a content type with a charset', { headers: { 'content-type': 'application/json; charset=UTF-8' } }],
    ['any type of answer', { headers: { accept: '*/*' } }],
    ['the newer type', { headers: { accept: 'application/graphql-response+json, application/json;q=0.9' } }],
    ['a token', { headers: { authorization: `Bearer ${ADMIN_TOKEN}` } }],
    ['compression', { headers: { 'accept-encoding': 'gzip' } }],
    ['one of two operations', { body: { query: TWO, operationName: 'other' } }],
    ['a fragment', { body: { query: `${PAGE} fragment F on Actor { name }` } }],
    ['no operation of several', { body: { query: TWO } }],
    ['a name that is not there', { body: { query: PAGE, operationName: 'nobody' } }],
    ['an empty name', { body: { query: PAGE, operationName: '' } }],
    ['a variable that does not fit', { body: { query: PAGE, variables: { country: 'Narnia' } } }],
    ['a variable that is unknown', { body: { query: PAGE, variables: { planet: 'Mars' } } }],
    ['a page that is too long', { body: { query: PAGE, variables: { first: 1000 } } }],
    ['a forged cursor', { body: { query: PAGE, variables: { after: 'x' } } }],
    ['a NUL in a cursor', { body: { query: PAGE, variables: { after: '\0' } } }],
    ['half a character', { body: '{"query":"{ actors(search: \\"\\\\ud800\\") { totalCount } }"}' }],
    ['a name and a NUL before the text', { body: { query: `page\0${PAGE}` } }],
    ['a type of answer whose name is undefined', { headers: { accept: 'undefined' } }],
    ['no name of a host', { headers: { host: '' } }],
    ['a host that is none', { headers: { host: '[' } }],
    [
      'a host that is none, asked by the address',
      { method: 'GET', path: '/graphql?query={__typename}', headers: { host: 'a b' }, body: '' },
    ],
    ['refusals of different status', { body: { query: '{ tokens { id } article(url: "x") { id } }' } }],
    ['what is left out', { body: { query: `{ countries { __typename @skip(if: true) code __typename } }` } }],
    ['too many records', { body: { query: deep() } }],
    ['a type of answer that is not made', { headers: { accept: 'text/html' } }],
    ['a wrong token', { headers: { authorization: 'Bearer nobody' } }],
    ['a body of another type', { headers: { 'content-type': 'text/plain' } }],
    ['another charset', { headers: { 'content-type': 'application/json; charset=latin1' } }],
    ['no content type', { headers: { 'content-type': '' } }],
    ['compressed bodies', { headers: { 'content-encoding': 'gzip' } }],
    ['a persisted query', { body: { query: PAGE, extensions: { persistedQuery: { version: 1 } } } }],
    ['extensions that are a list', { body: { query: PAGE, extensions: [] } }],
    ['variables that are a text', { body: { query: PAGE, variables: '{}' } }],
    ['a name that is no text', { body: { query: PAGE, operationName: 1 } }],
    ['a batch', { body: [{ query: PAGE }] }],
    ['broken JSON', { body: '{"query": ' }],
    ['no body', { body: '' }],
    ['a poisoned key', { body: `{"query":${JSON.stringify(PAGE)},"__proto__":{"operationName":"x"}}` }],
    ['a length that is not true', { headers: { 'content-length': 'many' } }],
    ['a body in chunks', { headers: { 'transfer-encoding': 'chunked' }, body: chunked() }],
    [
      'a mutation',
      { body: { query: 'mutation { revokeToken(input: { id: "x" }) { userErrors { code } } }' } },
    ],
    ['another method', { method: 'PUT' }],
    ['another address', { path: '/graphql/' }],
    ['an address with a question', { path: '/graphql?x=1' }],
    ['the address alone', { method: 'GET', path: '/graphql?query={__typename}', body: '' }],
  ];

  const ask = async ({ url }: TestApp, sent: Sent): Promise<string> =>
    withoutNews(await exchange(url, bytesOf(sent)));

  beforeAll(async () => {
    database = await createTestDatabase();
    const environment = { ONRECORD_COMPRESSION: 'on' };
    const plain = await createTestApp({ database, environment, sampleData: true, compileFromUse: NEVER });
    unprepared = new Map();
    for (const [name, sent] of cases) unprepared.set(name, await ask(plain, sent));
    await plain.stop();
    app = await createTestApp({ database, environment });
    // Headers of an answer are known once such a request was answered, programs once a query was asked.
    for (const [, sent] of cases) await ask(app, sent);
  });
  afterAll(async () => {
    await app.stop();
    await database.drop();
  });
  afterEach(() => jest.restoreAllMocks());

  it.each(cases)('is answered like any other: %s', async (name, sent) => {
    expect(await ask(app, sent)).toBe(unprepared.get(name));
  });

  it('has one answer that is no fault, whatever the host is called', () => {
    for (const name of ['no name of a host', 'a host that is none'])
      expect(unprepared.get(name)).toBe(unprepared.get('a page'));
  });

  it('is answered without Apollo and the framework', async () => {
    const apollo = jest.spyOn(ApolloServer.prototype, 'executeHTTPGraphQLRequest');
    const framework = jest.spyOn(app.app.server, 'routing');

    expect(await ask(app, {})).toMatch(/^HTTP\/1.1 200 .*"nodes":\[/s);

    expect(apollo).not.toHaveBeenCalled();
    expect(framework).not.toHaveBeenCalled();
  });

  it.each(cases.slice(9, 11))('is answered by the framework without Apollo: %s', async (_name, sent) => {
    const apollo = jest.spyOn(ApolloServer.prototype, 'executeHTTPGraphQLRequest');
    const framework = jest.spyOn(app.app.server, 'routing');

    await ask(app, sent);

    expect(apollo).not.toHaveBeenCalled();
    expect(framework).toHaveBeenCalled();
  });

  it('waits for a body that comes in parts', async () => {
    const bytes = bytesOf({});

    expect(withoutNews(await exchange(app.url, [bytes.slice(0, -50), bytes.slice(-50)]))).toBe(
      unprepared.get('a page'),
    );
  });

  it('is counted and has an id of its own', async () => {
    const counted = async (): Promise<number> => {
      const headers = { authorization: `Bearer ${ADMIN_TOKEN}` };
      const metrics = await (await fetch(`${app.url}/metrics`, { headers })).text();
      return Number(
        /onrecord_http_request_seconds_count\{method="POST",route="\/graphql",status="200"\} (\d+)/.exec(
          metrics,
        )?.[1],
      );
    };
    const before = await counted();

    const ids = [await exchange(app.url, bytesOf({})), await exchange(app.url, bytesOf({}))].map(
      (answer) => /^x-request-id: (req_\w+)/m.exec(answer)?.[1],
    );

    expect(new Set(ids).size).toBe(2);
    expect(await counted()).toBe(before + 2);
  });

  it('tells what went wrong below it with its code, status and request', async () => {
    jest.spyOn(app.app.database.reader, 'page').mockRejectedValue(new ReadTimeout(10));

    const answer = await exchange(app.url, bytesOf({}));

    const id = /^x-request-id: (req_\w+)/m.exec(answer)?.[1];
    expect(answer).toMatch(/^HTTP\/1.1 503 .*"code":"QUERY_TIMEOUT"/s);
    expect(answer).toContain(`"requestId":"${id}"`);
  });

  it('sees what was written a moment ago', async () => {
    const total = '{ actors { totalCount } }';
    const counted = async (): Promise<number> =>
      Number(/"totalCount":(\d+)/.exec(await exchange(app.url, bytesOf({ body: { query: total } })))?.[1]);
    await counted();
    const before = await counted();

    await app.send(
      'mutation { createActor(input: { name: "Ina Vale", kind: PERSON }) { userErrors { code } } }',
    );

    expect(await counted()).toBe(before + 1);
  });
});

function deep(): string {
  const nested = (depth: number): string =>
    depth === 0 ? 'id' : `quotations(first: 100) { nodes { speaker { ${nested(depth - 1)} } } }`;
  return `{ ${nested(3)} }`;
}

function chunked(): string {
  const text = JSON.stringify({ query: PAGE });
  return `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n0\r\n\r\n`;
}
