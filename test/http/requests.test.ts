import { gzipSync } from 'node:zlib';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { exchange, post, request } from './http-request';

const QUERY = { query: '{ __typename }' };
const MUTATION = 'mutation { revokeToken(input: { id: "tok_x" }) { userErrors { code } } }';

describe('a request', () => {
  let test: TestApp;
  let endpoint: string;
  beforeAll(async () => {
    test = await createTestApp({ environment: { ONRECORD_REQUEST_TIMEOUT_MS: '800' } });
    endpoint = `${test.url}/graphql`;
  });
  afterAll(() => test.stop());

  const expectRefused = async (
    answer: ReturnType<typeof post>,
    status: number,
    message: RegExp,
  ): Promise<void> => {
    const { status: found, body, headers } = await answer;
    const requestId = headers.get('x-request-id');

    expect(found).toBe(status);
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(body.errors).toEqual([
      { message: expect.stringMatching(message), extensions: { code: 'BAD_REQUEST', requestId } },
    ]);
  };

  it.each([
    ['broken JSON', '{"query": ', /not valid JSON/],
    ['an empty body', '', /body is empty/],
    ['null', 'null', /body missing|no keys/],
    ['a text', '"{ __typename }"', /body missing|no keys/],
    ['an object without a query', '{}', /body missing|no keys/],
    ['a query that is no text', '{"query":{}}', /must be strings/],
    [
      'variables that are a text',
      '{"query":"{__typename}","variables":"{}"}',
      /should be provided as an object/,
    ],
    ['variables that are a list', '{"query":"{__typename}","variables":[]}', /must be an object/],
    ['extensions that are a list', '{"query":"{__typename}","extensions":[]}', /must be an object/],
    ['a name that is no text', '{"query":"{__typename}","operationName":1}', /must be a string/],
    ['a batch', JSON.stringify([QUERY, QUERY]), /batching disabled/],
    ['an empty batch', '[]', /batching disabled/],
    ['a key named __proto__', '{"query":"{__typename}","variables":{"__proto__":{}}}', /__proto__/],
    ['a key named constructor', '{"query":"{__typename}","constructor":{"prototype":{}}}', /constructor/],
  ])('of %s is refused as JSON', async (_case, body, message) => {
    await expectRefused(post(endpoint, body), 400, message);
  });

  it('never echoes a body that it cannot read', async () => {
    const { text } = await post(endpoint, '{"query": "<script>alert(1)</script>"');

    expect(text).not.toContain('script');
  });

  it.each([
    ['text/plain', JSON.stringify(QUERY)],
    ['application/x-www-form-urlencoded', 'query={__typename}'],
    ['multipart/form-data; boundary=x', '--x--'],
    ['application/graphql', '{ __typename }'],
    ['application/jsonp', JSON.stringify(QUERY)],
    ['', JSON.stringify(QUERY)],
  ])('of type "%s" is refused', async (type, body) => {
    await expectRefused(post(endpoint, body, { 'content-type': type }), 415, /application\/json/);
  });

  it.each(['application/json', 'application/json; charset=utf-8', 'APPLICATION/JSON;CHARSET="UTF-8"'])(
    'of type %s is read',
    async (type) => {
      expect((await post(endpoint, QUERY, { 'content-type': type })).status).toBe(200);
    },
  );

  it.each(['utf-16', 'utf-7', 'iso-8859-1'])('in %s is refused, not read as UTF-8', async (charset) => {
    const answer = post(endpoint, QUERY, { 'content-type': `application/json; charset=${charset}` });

    await expectRefused(answer, 415, /Only UTF-8/);
  });

  it('with bytes that are not UTF-8 is refused, naming the first of them', async () => {
    const body = Buffer.concat([
      Buffer.from('{"query":"{__typename}","é":"'),
      Buffer.from([0xff]),
      Buffer.from('"}'),
    ]);

    await expectRefused(post(endpoint, body), 400, /not UTF-8 from byte 30 on/);
  });

  it('that is compressed is refused', async () => {
    const answer = post(endpoint, gzipSync(JSON.stringify(QUERY)), { 'content-encoding': 'gzip' });

    await expectRefused(answer, 415, /Compressed/);
  });

  it('that accepts no JSON is refused', async () => {
    await expectRefused(post(endpoint, QUERY, { accept: 'text/html' }), 406, /accept/);
  });

  it('for a persisted query is told to send the document', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'abc' } };
    const { body } = await post(endpoint, { extensions });

    expect(body.errors?.[0]).toMatchObject({
      message: 'PersistedQueryNotSupported',
      extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' },
    });
  });

  describe('by GET', () => {
    const get = (query: string, headers: Record<string, string> = {}): ReturnType<typeof request> =>
      request(`${endpoint}?query=${encodeURIComponent(query)}`, {
        headers: { 'apollo-require-preflight': 'true', ...headers },
      });

    it('may be a query', async () => {
      expect((await get('{ __typename }')).body).toEqual({ data: { __typename: 'Query' } });
    });

    it('may not be a mutation', async () => {
      const { status, headers, body } = await get(MUTATION, { authorization: 'Bearer wrong' });
      expect(status).toBe(401);
      expect(body.errors).toHaveLength(1);
      expect(headers.get('www-authenticate')).toMatch(/^Bearer/);

      await expectRefused(get(MUTATION), 405, /only support query operations/);
    });

    it('is refused when any page could have sent it', async () => {
      await expectRefused(request(`${endpoint}?query={__typename}`), 400, /Cross-Site Request Forgery/);
    });

    it('is led to GraphiQL when somebody has typed the address', async () => {
      const typed = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
      const { status, headers } = await request(endpoint, { headers: typed, redirect: 'manual' });

      expect([status, headers.get('location'), headers.get('vary')]).toEqual([302, '/graphiql', 'accept']);
    });

    it.each(['application/json, text/html;q=0.5', 'text/html, application/graphql-response+json', '*/*'])(
      'is answered with JSON when that is accepted: %s',
      async (accept) => {
        const { body } = await request(`${endpoint}?query={__typename}`, {
          headers: { accept, 'apollo-require-preflight': 'true' },
          redirect: 'manual',
        });

        expect(body.data).toEqual({ __typename: 'Query' });
      },
    );

    it('is refused in words, not led on, where GraphiQL is off', async () => {
      const off = await createTestApp({ environment: { ONRECORD_GRAPHIQL: 'off' } });
      const answer = await request(`${off.url}/graphql`, { headers: { accept: 'text/html' } });
      await off.stop();

      expect(answer.status).toBe(400);
      expect(answer.body.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_REQUEST' });
    });

    it('is refused without a query, or with two', async () => {
      const headers = { 'apollo-require-preflight': 'true' };

      await expectRefused(request(endpoint, { headers }), 400, /non-empty/);
      await expectRefused(request(`${endpoint}?query=a&query=b`, { headers }), 400, /once/);
    });
  });

  it.each(['PUT', 'PATCH', 'DELETE'])('by %s is refused with the methods that work', async (method) => {
    const { status, headers } = await request(endpoint, { method });

    expect(status).toBe(405);
    expect(headers.get('allow')).toBe('GET, POST');
  });

  it('by HEAD is answered without a body', async () => {
    const health = await request(`${test.url}/healthz`, { method: 'HEAD' });

    expect(health).toMatchObject({ status: 200, text: '' });
  });

  it('for something that is not there is told where GraphQL is', async () => {
    const { status, body } = await request(`${test.url}/graphq1`);

    expect(status).toBe(404);
    expect(body.errors?.[0]?.message).toContain('/graphql');
    expect(body.errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  });

  it('with a broken address is refused in the same shape', async () => {
    await expectRefused(request(`${test.url}/%E0%A4%A`), 400, /address is not valid/);
  });

  it('is named by the server, never by the client', async () => {
    const { headers } = await post(endpoint, QUERY, { 'x-request-id': 'mine', 'request-id': 'mine' });

    expect(headers.get('x-request-id')).toMatch(/^req_[0-9A-HJKMNP-TV-Z]{26}$/);
  });

  describe('on the bare connection', () => {
    it.each([
      ['that is not HTTP', 'HELLO\r\n\r\n'],
      [
        'with two lengths',
        'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      ],
      ['with a negative length', 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n'],
    ])('%s is refused and cut off', async (_case, text) => {
      const answer = await exchange(test.url, text);

      expect(answer).toMatch(/^HTTP\/1\.1 400 .*\r\n/);
      expect(answer).toContain('"code":"BAD_REQUEST"');
    });

    it('survives a header named __proto__', async () => {
      const answer = await exchange(
        test.url,
        'GET /healthz HTTP/1.1\r\nHost: x\r\n__proto__: x\r\nConnection: close\r\n\r\n',
      );

      expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    });

    it.each([
      ['headers', 'POST /graphql HTTP/1.1\r\nHost: x\r\n'],
      [
        'body',
        'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{',
      ],
    ])('is cut off when its %s do not arrive in time', async (_case, text) => {
      const answer = await exchange(test.url, text);

      expect(answer).toMatch(/^HTTP\/1\.1 408 /);
      expect(answer).toContain('did not arrive in time');
    });
  });

  it('has 15 seconds for its headers, and a file an hour for all of it, unless set otherwise', async () => {
    const usual = await createTestApp();
    const { headersTimeout, requestTimeout } = usual.app.server.server;
    await usual.stop();

    expect({ headersTimeout, requestTimeout }).toEqual({ headersTimeout: 15_000, requestTimeout: 3_600_000 });
  });
});

describe('pages of other origins', () => {
  const origin = 'https://newsroom.example';
  const preflight = {
    origin,
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'authorization',
  };
  const asked = async (origins?: string): Promise<(string | null)[]> => {
    const environment: Record<string, string> =
      origins === undefined ? {} : { ONRECORD_CORS_ORIGINS: origins };
    const test = await createTestApp({ environment });
    const before = await request(`${test.url}/graphql`, { method: 'OPTIONS', headers: preflight });
    const after = await post(`${test.url}/graphql`, QUERY, { origin });
    const exported = await request(`${test.url}/export/actors.jsonl`, { headers: { origin } });
    await test.stop();
    return [before, after, exported].map(({ headers }) => headers.get('access-control-allow-origin'));
  };

  it('may not call the API unless that is set', async () => {
    expect(await asked()).toEqual([null, null, null]);
  });

  it('may call the API, without credentials, when any origin may', async () => {
    expect(await asked('*')).toEqual([origin, origin, origin]);
  });

  it('may call the API when their origin is listed', async () => {
    expect(await asked(`https://other.example, ${origin}`)).toEqual([origin, origin, origin]);
  });

  it('may not call the API when their origin is not listed, or none is', async () => {
    expect(await asked('https://other.example')).toEqual([null, null, null]);
    expect(await asked('')).toEqual([null, null, null]);
  });

  it('are told the headers that name the request, the answer and what it wrote, and never to send cookies', async () => {
    const test = await createTestApp({ environment: { ONRECORD_CORS_ORIGINS: '*' } });
    const { headers } = await post(`${test.url}/graphql`, QUERY, { origin });
    await test.stop();

    expect(headers.get('access-control-expose-headers')).toBe(
      'x-request-id, etag, content-disposition, location, retry-after, x-onrecord-position',
    );
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });
});
