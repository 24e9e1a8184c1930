import { createTestApp } from '../support/create-test-app';
import type { TestApp } from '../support/create-test-app';
import { pathsOf } from '../support/paths-of';
import { exchange, post, request } from './http-request';

const ORIGIN = 'https://newsroom.example';

describe('every answer', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp({
      sampleData: true,
      environment: { ONRECORD_METRICS: 'public', ONRECORD_CORS_ORIGINS: ORIGIN },
    });
  });
  afterAll(() => test.stop());

  const headersOf = async (path: string, init: RequestInit = {}): Promise<Headers> => {
    const response = await fetch(test.url + path, { redirect: 'manual', ...init });
    await response.body?.cancel();
    return response.headers;
  };

  it('forbids browsers to guess its type, on every path', async () => {
    const paths = [...pathsOf(test.app.server), '/nowhere', '/%zz', '/graphql?query={__typename}'];

    for (const path of paths) {
      for (const init of [{}, { method: 'POST' }, { headers: { accept: 'text/html' } }]) {
        const headers = await headersOf(path, init);
        expect([path, headers.get('x-content-type-options')]).toEqual([path, 'nosniff']);
      }
    }
  });

  it('forbids it also for a query that is answered without the framework', async () => {
    for (let use = 0; use < 3; use++) {
      const { headers } = await post(`${test.url}/graphql`, { query: '{ countries { code } }' });
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it.each([
    ['is no HTTP', 'HELLO\r\n\r\n', 400],
    ['has too many headers', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    [
      'asks for a WebSocket without its key',
      'GET /graphql HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n\r\n',
      400,
    ],
  ])('forbids it also to one who %s', async (_case, text, status) => {
    const answer = await exchange(test.url, text);

    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer.toLowerCase()).toContain('\r\nx-content-type-options: nosniff\r\n');
    expect(answer).not.toContain('text/html');
  });

  it('names the origin among what it depends on, beside what else it depends on', async () => {
    const varies = async (path: string, headers: Record<string, string> = {}): Promise<string[]> => {
      const vary = (await headersOf(path, { headers: { origin: ORIGIN, ...headers } })).get('vary') ?? '';
      return vary.toLowerCase().split(', ').sort();
    };

    expect(await varies('/export/quotations.csv')).toEqual(['accept-encoding', 'cookie', 'origin']);
    expect(await varies('/export/all.jsonl')).toEqual(['accept-encoding', 'cookie', 'origin']);
    expect(await varies('/')).toEqual(['accept', 'authorization', 'cookie', 'origin']);
    expect(await varies('/graphql', { accept: 'text/html' })).toEqual(['accept', 'origin']);
    expect(await varies('/feeds/reviews.atom')).toEqual(['cookie', 'origin']);
  });

  it('that says an export is still the same names the origin as well', async () => {
    const first = await headersOf('/export/actors.jsonl');
    const headers = { 'if-none-match': first.get('etag') ?? '' };

    const again = await request(`${test.url}/export/actors.jsonl`, { headers });

    expect(again.status).toBe(304);
    expect(again.headers.get('vary')?.toLowerCase()).toContain('origin');
  });
});
