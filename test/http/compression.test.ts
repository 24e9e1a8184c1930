import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { get } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';

interface Plain {
  readonly encoding: string | undefined;
  readonly vary: string | undefined;
  readonly body: Buffer;
}

// Node's own client, because fetch takes what is compressed apart before anybody sees it.
async function read(url: string, accepted?: string): Promise<Plain> {
  const headers = { 'apollo-require-preflight': 'true', 'accept-encoding': accepted ?? 'identity' };
  const answer = await new Promise<IncomingMessage>((resolve, reject) =>
    get(url, { headers, agent: false }, resolve).on('error', reject),
  );
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  return {
    encoding: answer.headers['content-encoding'],
    vary: answer.headers.vary,
    body: Buffer.concat(chunks),
  };
}

describe('a server that compresses', () => {
  let test: TestApp;
  let plain: Buffer;
  beforeAll(async () => {
    test = await createTestApp({ environment: { ONRECORD_COMPRESSION: 'on' } });
    plain = (await read(`${test.url}/schema.graphql`)).body;
  });
  afterAll(() => test.stop());

  it('sends brotli to clients that accept it', async () => {
    const { encoding, vary, body } = await read(`${test.url}/schema.graphql`, 'gzip, deflate, br');

    expect(encoding).toBe('br');
    expect(vary).toMatch(/accept-encoding/i);
    expect(body.length).toBeLessThan(plain.length / 3);
    expect(brotliDecompressSync(body)).toEqual(plain);
  });

  it('sends gzip to clients that accept nothing better', async () => {
    const { encoding, body } = await read(`${test.url}/schema.graphql`, 'gzip');

    expect(encoding).toBe('gzip');
    expect(gunzipSync(body)).toEqual(plain);
  });

  it('compresses answers to questions too', async () => {
    const query = encodeURIComponent('{ __schema { types { name description } } }');
    const { encoding, body } = await read(`${test.url}/graphql?query=${query}`, 'gzip');

    expect(encoding ?? body.toString()).toBe('gzip');
    expect(JSON.parse(gunzipSync(body).toString())).toHaveProperty('data.__schema');
  });

  it('leaves small answers as they are', async () => {
    const { encoding } = await read(`${test.url}/health/live`, 'gzip');

    expect(encoding).toBeUndefined();
  });
});

it('a server compresses nothing unless it is set to', async () => {
  const test = await createTestApp();
  const { encoding } = await read(`${test.url}/schema.graphql`, 'gzip, br');
  await test.stop();

  expect(encoding).toBeUndefined();
});
