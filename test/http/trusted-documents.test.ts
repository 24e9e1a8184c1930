import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OWN_DOCUMENTS } from '../../src/bulk/own-documents';
import { loadExamples } from '../../src/http/pages/examples';
import { ADMIN_TOKEN, createTestApp } from '../support/create-test-app';
import type { TestApp } from '../support/create-test-app';
import { startLoggedApp } from './logged-app';
import type { HttpAnswer } from './http-request';
import { post, request } from './http-request';

const KNOWN = 'query Known { quotations(first: 1) { pageInfo { hasNextPage } } }';
const OTHER = 'query Other { quotations(first: 2) { pageInfo { hasNextPage } } }';
const HASH = 'a'.repeat(64);
const SECOND = 'c'.repeat(64);
const THIRD = 'd'.repeat(64);
const TWO =
  'query Two($a: Int, $b: Int) { actors(first: $a) { totalCount } claims(first: $b) { totalCount } }';
const ACTORS = '{ actors(first: 1) { totalCount } }';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-documents-'));
afterAll(() => rmSync(folder, { recursive: true }));

function manifest(content: unknown): string {
  const file = join(folder, `${Math.random()}.json`);
  writeFileSync(file, JSON.stringify(content));
  return file;
}

function settings(policy: string, content: unknown = { [HASH]: KNOWN }): Record<string, string> {
  return { ONRECORD_TRUSTED_DOCUMENTS: policy, ONRECORD_TRUSTED_DOCUMENTS_FILE: manifest(content) };
}

describe('a server that runs trusted documents only', () => {
  let test: TestApp;
  beforeAll(async () => {
    const environment = settings('only', {
      [HASH]: KNOWN,
      [SECOND]: ACTORS,
      [`sha256:${THIRD}`]: TWO,
      named: '{ actors(filter: { name: "Rosa Lind" }) { totalCount } }',
    });
    test = await createTestApp({ environment: { ...environment, ONRECORD_HTTP_CACHE: 'on' } });
  });
  afterAll(() => test.stop());

  const ask = (body: object): Promise<HttpAnswer> => post(`${test.url}/graphql`, body);

  it.each([
    ['by its id', { documentId: HASH }],
    ['by its id with the name of the algorithm', { documentId: `sha256:${HASH}` }],
    [
      'by its hash as Apollo’s clients send it',
      { extensions: { persistedQuery: { version: 1, sha256Hash: HASH } } },
    ],
    ['by its text', { query: KNOWN }],
    ['by its text with other spaces and a comment', { query: `# hello\n${KNOWN.replaceAll(' ', '\n  ')}` }],
  ])('runs a document of its manifest, asked for %s', async (_how, body) => {
    const answer = await ask(body);

    expect(answer.status).toBe(200);
    expect(answer.body.data).toEqual({ quotations: { pageInfo: { hasNextPage: false } } });
  });

  it('runs a document that a client has sorted otherwise, and completed by __typename', async () => {
    const answer = await ask({
      query:
        'query Two($b: Int, $a: Int) { claims(first: $b) { __typename totalCount } actors(first: $a) { totalCount } __typename }',
    });

    expect(answer.body.data).toMatchObject({
      claims: { __typename: 'ClaimConnection' },
      __typename: 'Query',
    });
  });

  it('takes an id of its manifest also without the name of the algorithm', async () => {
    expect((await ask({ documentId: THIRD })).status).toBe(200);
  });

  it('sees that a value is another one', async () => {
    const worded = (words: string): string => `{ actors(filter: { name: "${words}" }) { totalCount } }`;

    expect((await ask({ query: worded('Rosa Lind') })).status).toBe(200);
    expect((await ask({ query: worded('Rosa  Lind') })).status).toBe(403);
  });

  it('runs the document of the id, whatever text comes with it', async () => {
    const answer = await ask({ documentId: HASH, query: OTHER, operationName: 'Known' });

    expect(answer.body.errors).toBeUndefined();
  });

  it('answers the same to a GET request', async () => {
    const response = await fetch(`${test.url}/graphql?documentId=${HASH}`, {
      headers: { 'apollo-require-preflight': 'true' },
    });

    expect(response.status).toBe(200);
  });

  it('runs it as well when the text is one that was run before', async () => {
    const answers = [];
    for (let i = 0; i < 3; i++) answers.push((await ask({ documentId: SECOND, query: KNOWN })).text);
    await ask({ query: KNOWN });
    await ask({ query: KNOWN });

    expect((await ask({ documentId: SECOND, query: KNOWN })).text).toBe(answers[0]);
    expect(answers[0]).toContain('actors');
  });

  it('refuses to others what an administrator has run, however often', async () => {
    for (let i = 0; i < 3; i++) await test.send(OTHER, {}, { token: ADMIN_TOKEN });

    expect((await ask({ query: OTHER })).status).toBe(403);
  });

  it.each([
    `documentId=${HASH}`,
    `extensions=${JSON.stringify({ persistedQuery: { version: 1, sha256Hash: HASH } })}`,
  ])('answers a GET request again from memory, asked by %s', async (query) => {
    const again = (): Promise<HttpAnswer> =>
      request(`${test.url}/graphql?${query}`, { headers: { 'apollo-require-preflight': 'true' } });
    const first = await again();
    test.statements.length = 0;
    const second = await again();

    expect([second.status, second.text, test.statements]).toEqual([200, first.text, []]);
    expect(second.headers.get('etag')).toMatch(/^W\/"/);
  });

  it('refuses any other document, and says what may be done', async () => {
    const answer = await ask({ query: OTHER });

    expect(answer.status).toBe(403);
    expect(answer.body.errors?.[0]).toMatchObject({
      message: expect.stringContaining('role ADMIN') as string,
      extensions: { code: 'DOCUMENT_NOT_TRUSTED' },
    });
  });

  const HIDDEN = `query=${encodeURIComponent(OTHER)}&query=`;
  it.each([
    ['a document given twice', HIDDEN],
    ['a document given in two halves', `query={actors{totalCount}&query=}`],
    [
      'a document beside a trusted one',
      `query=${encodeURIComponent(OTHER)}&query=${encodeURIComponent(KNOWN)}`,
    ],
    [
      'a document whose parameter is written twice in two ways',
      `query=${encodeURIComponent(OTHER)}&qu%65ry=`,
    ],
    ['an id given twice', `documentId=${HASH}&documentId=`],
    ['other parameters given twice', `query=${encodeURIComponent(KNOWN)}&variables={}&variables={}`],
  ])('refuses a GET request with %s', async (_what, query) => {
    const answer = await request(`${test.url}/graphql?${query}`, {
      headers: { 'apollo-require-preflight': 'true' },
    });

    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    expect(answer.body.errors?.[0]?.message).toMatch(
      /^The parameter (query|documentId|variables) is given twice/,
    );
  });

  it.each([
    [{ query: [OTHER] }],
    [{ query: { toString: OTHER } }],
    [{ query: null, documentId: [HASH] }],
    [{ query: KNOWN, documentId: [HASH] }],
    [{ documentId: { 0: HASH } }],
  ])('refuses parameters that are no text: %j', async (body) => {
    const answer = await ask(body);

    expect(answer.status).toBe(400);
    expect(answer.body.data).toBeUndefined();
    expect(answer.body.errors?.[0]?.extensions['code']).toBe('BAD_REQUEST');
  });

  it('refuses a document that has only the hash of a trusted one', async () => {
    const answer = await ask({
      query: OTHER,
      extensions: { persistedQuery: { sha256Hash: 'b'.repeat(64) } },
    });

    expect(answer.body.errors?.[0]?.extensions['code']).toBe('DOCUMENT_NOT_TRUSTED');
  });

  it('refuses an id that it does not know', async () => {
    const answer = await ask({ documentId: 'sha256:unknown' });

    expect(answer.status).toBe(400);
    expect(answer.body.errors?.[0]?.extensions['code']).toBe('DOCUMENT_NOT_FOUND');
  });

  it('runs any document for an administrator', async () => {
    const answer = await test.send(OTHER, {}, { token: ADMIN_TOKEN });

    expect(answer.errors).toEqual([]);
  });

  it.each(OWN_DOCUMENTS)('lets in what onrecord import sends: %s', async (query) => {
    const answer = await ask({ query });

    expect(answer.body.errors?.[0]?.extensions['code']).not.toBe('DOCUMENT_NOT_TRUSTED');
  });

  it('runs the examples of its own page', async () => {
    const [example] = loadExamples('examples');
    const answer = await ask({ query: example?.query });

    expect(answer.status).toBe(200);
  });
});

describe('a server that warns of documents that are not trusted', () => {
  it('runs them, and logs each once', async () => {
    const logged = await startLoggedApp(settings('warn'));

    const statuses: number[] = [];
    for (const query of [OTHER, OTHER, KNOWN])
      statuses.push((await post(`${logged.url}/graphql`, { query })).status);
    await logged.stop();

    expect(statuses).toEqual([200, 200, 200]);
    expect(logged.log.filter(({ msg }) => msg === 'a document is not in the manifest')).toHaveLength(1);
  });
});

describe('a server without a manifest', () => {
  it('says to whoever sends an id that it knows none', async () => {
    const test = await createTestApp();

    const answer = await post(`${test.url}/graphql`, { documentId: HASH });

    expect([answer.status, answer.body.errors?.[0]]).toMatchObject([
      400,
      {
        message: expect.stringContaining('no manifest') as string,
        extensions: { code: 'DOCUMENT_NOT_FOUND' },
      },
    ]);
    await test.stop();
  });
});

describe('a manifest', () => {
  it('may be of Apollo’s format', async () => {
    const content = {
      format: 'apollo-persisted-query-manifest',
      version: 1,
      operations: [{ id: HASH, name: 'Known', type: 'query', body: KNOWN }],
    };
    const test = await createTestApp({ environment: settings('only', content) });
    const answer = await post(`${test.url}/graphql`, { documentId: HASH });
    await test.stop();

    expect(answer.status).toBe(200);
  });

  it.each([
    ['is a list', [KNOWN], 'no manifest'],
    ['has other things than documents', { [HASH]: 1 }, 'no manifest'],
  ])('that %s keeps the server from starting, and the setting is named', async (_what, content, why) => {
    const starting = createTestApp({ environment: settings('only', content) });

    await expect(starting).rejects.toThrow(`ONRECORD_TRUSTED_DOCUMENTS_FILE: the file is ${why}`);
  });

  it('that is not there does so too', async () => {
    const environment = {
      ONRECORD_TRUSTED_DOCUMENTS: 'only',
      ONRECORD_TRUSTED_DOCUMENTS_FILE: join(folder, 'none'),
    };

    await expect(createTestApp({ environment })).rejects.toThrow('cannot be read');
  });

  it('must be named', async () => {
    await expect(createTestApp({ environment: { ONRECORD_TRUSTED_DOCUMENTS: 'only' } })).rejects.toThrow(
      'ONRECORD_TRUSTED_DOCUMENTS_FILE: name the manifest',
    );
  });
});
