import WebSocket from 'ws';
import { Role } from '../../../src/domain/role';
import type { TestApp } from '../../support/create-test-app';
import { ADMIN_TOKEN, createTestApp } from '../../support/create-test-app';
import { createTestDatabase } from '../../support/test-database';
import { bearer } from '../http-request';
import { cookieOf, OURS, send, viewerFor } from './browser';

const JSON_TYPE = { 'content-type': 'application/json' };
const NAVIGATION = { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
const SITES = ['same-origin', 'none', 'same-site', 'cross-site', undefined] as const;

describe('the cookie of a session', () => {
  let test: TestApp;
  let cookie: { cookie: string; host: string };
  beforeAll(async () => {
    // Reading needs a token, so that an answer shows whether the cookie counts.
    test = await createTestApp({
      environment: { ONRECORD_READ_ACCESS: 'token', ONRECORD_SOCKET_TOKEN_CHECK_MS: '20' },
    });
    cookie = await cookieOf(test);
  });
  afterAll(() => test.stop());

  const ASKED = JSON.stringify({ query: '{ viewer { name } }' });
  const graphql = { method: 'POST', url: '/graphql', payload: ASKED } as const;
  const ROUTES = [
    { name: 'POST /graphql', request: graphql, byLink: false },
    { name: 'GET /graphql', request: { url: '/graphql?query={viewer{name}}' }, byLink: false },
    { name: 'GET /schema.graphql', request: { url: '/schema.graphql' }, byLink: false },
    { name: 'GET /metrics', request: { url: '/metrics' }, byLink: false },
    { name: 'GET /import/{id}', request: { url: '/import/job_none' }, byLink: false },
    { name: 'DELETE /import/{id}', request: { method: 'DELETE', url: '/import/job_none' }, byLink: false },
    { name: 'POST /import', request: { method: 'POST', url: '/import', payload: 'x' }, byLink: false },
    { name: 'failed rows', request: { url: '/import/job_none/failed.csv' }, byLink: true },
    { name: 'an export', request: { url: '/export/quotations.csv' }, byLink: true },
    { name: 'a feed', request: { url: '/feeds/reviews.atom' }, byLink: true },
  ] as const;
  const MODES = [
    { mode: 'a script', headers: { 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' }, isLink: false },
    { mode: 'a link', headers: NAVIGATION, isLink: true },
    {
      mode: 'a frame',
      headers: { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
      isLink: false,
    },
    { mode: 'an image', headers: { 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' }, isLink: false },
  ];
  const MATRIX = ROUTES.flatMap((route) =>
    SITES.flatMap((site) =>
      MODES.map(({ mode, headers, isLink }) => ({
        ...{ name: route.name, request: route.request, site: site ?? 'no site', mode },
        headers: { ...headers, ...(site === undefined ? {} : { 'sec-fetch-site': site }) },
        counts: site === 'same-origin' || (isLink && route.byLink),
      })),
    ),
  );

  it.each(MATRIX)('for $name by $mode from $site counts: $counts', async ({ request, headers, counts }) => {
    const { status } = await send(test, {
      ...request,
      headers: { ...cookie, ...JSON_TYPE, ...headers },
    });

    expect(status !== 401).toBe(counts);
  });

  it('does not count for what is no JSON', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ]) {
      const headers = { ...cookie, ...OURS, 'content-type': type };

      expect((await send(test, { ...graphql, headers })).status).toBe(415);
    }
  });

  it('gives way to a token, also to a wrong one', async () => {
    const reader = await test.token(Role.READER, 'rita');

    expect(await viewerFor(test, { ...cookie, ...OURS, ...bearer(reader) })).toBe('rita');
    const wrong = { ...cookie, ...OURS, ...JSON_TYPE, ...bearer('onrecord_wrong') };
    expect((await send(test, { ...graphql, headers: wrong })).status).toBe(401);
  });

  it('has the name and the rights of its token', async () => {
    const reviewer = await cookieOf(test, await test.token(Role.READER, 'carl'));
    const query = 'mutation { createClaim(input: { text: "It rained." }) { userErrors { code } } }';
    const headers = { ...reviewer, ...OURS, ...JSON_TYPE };

    const { body } = await send(test, { ...graphql, headers, payload: JSON.stringify({ query }) });

    expect(body.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await viewerFor(test, { ...reviewer, ...OURS })).toBe('carl');
  });

  it('ends at once with its token', async () => {
    const { token, secret } = await test.app.services.tokens.create('short-lived', Role.READER);
    const own = await cookieOf(test, secret);
    expect(await viewerFor(test, { ...own, ...OURS })).toBe('short-lived');

    await test.app.services.tokens.revoke(token.id);

    expect((await send(test, { ...graphql, headers: { ...own, ...OURS, ...JSON_TYPE } })).status).toBe(401);
  });

  it.each([
    ['of our page', { ...OURS }, 'acknowledged'],
    ['of a browser that says no site', { origin: 'http://localhost' }, 'acknowledged'],
    ['of another site', { 'sec-fetch-site': 'cross-site', origin: 'http://localhost' }, 4401],
    ['of a program', {}, 4401],
  ])('counts for a WebSocket %s: %s', async (_case, headers, expected) => {
    expect((await socket({ ...cookie, ...headers }).opened)[0]).toBe(expected);
  });

  it('has its WebSockets end with its token', async () => {
    const { token, secret } = await test.app.services.tokens.create('listener', Role.READER);
    const { opened, closed } = socket({ ...(await cookieOf(test, secret)), ...OURS }, false);
    await opened;

    await test.app.services.tokens.revoke(token.id);

    expect(await closed).toBe(4401);
  });

  function socket(headers: Record<string, string>, closes = true) {
    const client = new WebSocket(`${test.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers,
    });
    client.on('open', () => client.send('{"type":"connection_init"}'));
    const closed = new Promise<number>((resolve) => client.on('close', (code) => resolve(code)));
    const opened = new Promise<[string | number]>((resolve) => {
      client.on('message', () => {
        resolve(['acknowledged']);
        if (closes) client.close();
      });
      void closed.then((code) => resolve([code]));
    });
    return { opened, closed };
  }
});

describe('answers to a session', () => {
  it('are kept for nobody, and take nothing that was kept', async () => {
    const test = await createTestApp({
      environment: { ONRECORD_HTTP_CACHE: 'on', ONRECORD_HTTP_CACHE_SHARED_AGE_S: '60' },
    });
    const mine = { ...(await cookieOf(test)), ...OURS };
    const ask = (headers: Record<string, string>) =>
      send(test, { url: '/graphql?query={viewer{name}}', headers: { ...JSON_TYPE, ...headers } });

    const [before, signedIn, after] = [await ask({}), await ask(mine), await ask({})];

    expect([before, signedIn, after].map(({ body }) => body.data)).toEqual(
      [null, 'admin', null].map((name) => ({ viewer: { name } })),
    );
    expect(signedIn.headers['cache-control']).toBe('private, no-cache');
    expect([signedIn, after].map(({ headers }) => /\bcookie\b/.test(headers['vary'] ?? ''))).toEqual([
      true,
      true,
    ]);
    await test.stop();
  });

  it('leave no trace in those that take the shortcut', async () => {
    const test = await createTestApp();
    const mine = { ...(await cookieOf(test)), ...OURS };
    const request = { method: 'POST', url: '/graphql', payload: '{"query":"{ viewer { name } }"}' } as const;

    for (let i = 0; i < 3; i++) {
      expect(await viewerFor(test, mine)).toBe('admin');
      const { headers, body } = await send(test, { ...request, headers: JSON_TYPE });
      expect(body.data).toEqual({ viewer: { name: null } });
      expect(headers['cache-control']).toBeUndefined();
    }
    await test.stop();
  });
});

describe('a session', () => {
  it('survives the restart of the server, but not another admin token in its settings', async () => {
    const database = await createTestDatabase();
    const start = (ONRECORD_ADMIN_TOKEN: string) =>
      createTestApp({ database, environment: { ONRECORD_ADMIN_TOKEN } });
    const first = await start(ADMIN_TOKEN);
    const mine = { ...(await cookieOf(first)), ...OURS };
    await first.stop();

    const second = await start(ADMIN_TOKEN);
    expect(await viewerFor(second, mine)).toBe('admin');
    await second.stop();

    const third = await start('another-admin-token-for-tests-0123456789');
    expect(await viewerFor(third, mine)).toBeNull();
    await third.stop();
    await database.drop();
  });
});
