import type { TestApp } from '../../support/create-test-app';
import { ADMIN_TOKEN, createTestApp } from '../../support/create-test-app';
import { cookieOf, OURS, send, signIn, viewerFor } from './browser';

const BROWSER = { accept: 'text/html,application/xhtml+xml' };
const NOBODY = { token: 'onrecord_nobodymadethis' };

describe('signing in', () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await createTestApp();
  });
  afterEach(() => test.stop());

  it('leads to the desk, with a cookie that no script reads and no other site sends with a form', async () => {
    const { status, headers } = await signIn(test, undefined, { host: 'record.example' });

    expect([status, headers['location'], headers['cache-control']]).toEqual([303, '/desk', 'no-store']);
    expect(headers['set-cookie']).toMatch(
      /^__Host-onrecord=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
  });

  it.each(['localhost', 'localhost:4000', '127.0.0.1:4000', '[::1]:4000'])(
    'at %s sets a cookie that needs no HTTPS',
    async (host) => {
      const { headers } = await signIn(test, undefined, { host });

      expect(headers['set-cookie']).toMatch(/^onrecord=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    },
  );

  it.each(['/desk/review?kind=INDIRECT&after=x', '/quotations#top', '/'])(
    'leads back to %s',
    async (returnTo) => {
      expect((await signIn(test, { token: ADMIN_TOKEN, returnTo })).headers['location']).toBe(returnTo);
    },
  );

  it.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    'javascript:alert(1)',
    'desk',
    '',
  ])('never leads to another site: %j', async (returnTo) => {
    expect((await signIn(test, { token: ADMIN_TOKEN, returnTo })).headers['location']).toBe('/desk');
  });

  it('takes the token of a program as JSON', async () => {
    const payload = JSON.stringify({ token: ADMIN_TOKEN });
    const headers = { 'content-type': 'application/json' };
    const { status } = await send(test, { method: 'POST', url: '/session', headers, payload });

    expect(status).toBe(303);
  });

  it('with a wrong token is refused, without a cookie', async () => {
    const { status, headers, body } = await signIn(test, NOBODY);

    expect([status, body.errors?.[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    expect(headers['set-cookie']).toBeUndefined();
  });

  it('with a wrong token leads a browser back to the form, with the page that it came for', async () => {
    const { status, headers } = await signIn(test, { ...NOBODY, returnTo: '/desk/review?a=1' }, BROWSER);

    const location = '/sign-in?problem=unknown-token&returnTo=%2Fdesk%2Freview%3Fa%3D1';
    expect([status, headers['location']]).toEqual([303, location]);
  });

  it.each([{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }])(
    'is refused to a page of another site: %j',
    async (headers) => {
      expect((await signIn(test, undefined, headers)).status).toBe(403);
    },
  );

  it('is refused to another origin by a browser that says no site', async () => {
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      host: 'record.example',
      origin: 'https://evil.example',
    };
    const { status } = await send(test, {
      ...{ method: 'POST', url: '/session', headers },
      payload: `token=${ADMIN_TOKEN}`,
    });

    expect(status).toBe(403);
  });

  it('ends the session that the browser had', async () => {
    const first = await cookieOf(test);

    await signIn(test, undefined, first);

    expect(await viewerFor(test, { ...first, ...OURS })).toBeNull();
  });

  it.each([
    ['DELETE', '/session', 204],
    ['POST', '/session/end', 303],
  ] as const)('ends with %s %s', async (method, url, expected) => {
    const cookie = await cookieOf(test);

    const { status, headers } = await send(test, { method, url, headers: { ...cookie, ...OURS } });

    expect(status).toBe(expected);
    expect(headers['set-cookie']).toMatch(/^onrecord=; Max-Age=0; Path=\//);
    expect(await viewerFor(test, { ...cookie, ...OURS })).toBeNull();
  });
});

describe('failed sign-ins', () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await createTestApp({ environment: { ONRECORD_MAX_SIGN_IN_FAILURES: '2' } });
  });
  afterEach(() => test.stop());

  it('are limited for each client, which then waits for the rest of a minute', async () => {
    await signIn(test, NOBODY);
    await signIn(test, NOBODY);

    const { status, headers, body } = await signIn(test);

    expect([status, body.errors?.[0]?.extensions.code]).toEqual([429, 'TOO_MANY_ATTEMPTS']);
    expect(Number(headers['retry-after'])).toBeGreaterThan(50);
    const shown = await signIn(test, undefined, BROWSER);
    expect(shown.headers['location']).toBe('/sign-in?problem=too-many-attempts');
  });

  it('are those of the client that a trusted proxy names, whatever the client says before', async () => {
    const from = (list: string) => ({ 'x-forwarded-for': list });
    await signIn(test, NOBODY, from('192.0.2.1'));
    await signIn(test, NOBODY, from('198.51.100.9, 192.0.2.1'));

    expect((await signIn(test, undefined, from('198.51.100.8, 192.0.2.1'))).status).toBe(429);
    expect((await signIn(test, undefined, from('192.0.2.2'))).status).toBe(303);
  });

  it('are not what succeeds', async () => {
    for (let i = 0; i < 4; i++) expect((await signIn(test)).status).toBe(303);
  });
});

describe('ONRECORD_PAGES', () => {
  it('set to record leaves signing in, and leads home, as there is no desk', async () => {
    const test = await createTestApp({ environment: { ONRECORD_PAGES: 'record' } });

    const { headers } = await signIn(test);

    expect(headers['location']).toBe('/');
    await test.stop();
  });

  it('set to off has no sessions, and no cookie counts', async () => {
    const test = await createTestApp({ environment: { ONRECORD_PAGES: 'off' } });
    const { sessions } = test.app.services;
    const begun = await sessions.begin(ADMIN_TOKEN);

    expect((await signIn(test)).status).toBe(404);
    const cookie = `onrecord=${begun?.secret ?? ''}`;
    expect(await viewerFor(test, { cookie, host: 'localhost', ...OURS })).toBeNull();
    await test.stop();
  });
});
