import { Role } from '../../src/domain/role';
import type { TestApp } from '../support/create-test-app';
import { ADMIN_TOKEN, createTestApp } from '../support/create-test-app';
import type { HttpAnswer } from './http-request';
import { bearer, exchange, post, request } from './http-request';

const WHO = { query: '{ viewer { role } }' };
const MUTATION = { query: 'mutation { createClaim(input: { text: "It rained." }) { userErrors { code } } }' };

describe('a token', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  const ask = (body: object, headers: Record<string, string> = {}): Promise<HttpAnswer> =>
    post(`${test.url}/graphql`, body, headers);

  it('tells who asks', async () => {
    const reader = await test.token(Role.READER);

    expect((await ask(WHO, bearer(reader))).body).toEqual({ data: { viewer: { role: 'READER' } } });
    expect((await ask(WHO, bearer(ADMIN_TOKEN))).body).toEqual({ data: { viewer: { role: 'ADMIN' } } });
    expect((await ask(WHO)).body).toEqual({ data: { viewer: { role: null } } });
  });

  it.each(['Bearer', 'bearer', 'BEARER', 'Bearer  '])('is read after "%s"', async (scheme) => {
    expect((await ask(WHO, { authorization: `${scheme} ${ADMIN_TOKEN}` })).status).toBe(200);
  });

  it.each([
    ['with something before it', `Bearer x${ADMIN_TOKEN}`],
    ['with something after it', `Bearer ${ADMIN_TOKEN}x`],
    ['in capital letters', `Bearer ${ADMIN_TOKEN.toUpperCase()}`],
    ['that is only its beginning', `Bearer ${ADMIN_TOKEN.slice(0, -1)}`],
    ['that nobody made', 'Bearer onrecord_nobodymadethis'],
    ['that is a hash', `Bearer ${'0'.repeat(64)}`],
    ['that is very long', `Bearer ${'a'.repeat(12_000)}`],
  ])('%s is refused, not read as no token', async (_case, authorization) => {
    expectUnauthenticated(await ask(WHO, { authorization }), /not known, or was revoked/);
  });

  it.each([
    ['another scheme', `Basic ${ADMIN_TOKEN}`],
    ['no scheme', ADMIN_TOKEN],
    ['two tokens', `Bearer a, Bearer ${ADMIN_TOKEN}`],
    ['no token', 'Bearer'],
    ['nothing', ''],
  ])('in a header with %s is refused with the form to use', async (_case, authorization) => {
    expectUnauthenticated(await ask(WHO, { authorization }), /Send "Authorization: Bearer <token>"/);
  });

  it('is not read from a second header', async () => {
    const body = JSON.stringify(WHO);
    const answer = await exchange(
      test.url,
      `POST /graphql HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer wrong\r\nAuthorization: Bearer ${ADMIN_TOKEN}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`,
    );

    expect(answer).toMatch(/^HTTP\/1\.1 401 /);
  });

  it('is not read from the address', async () => {
    const { body } = await request(
      `${test.url}/graphql?query={viewer{role}}&token=${ADMIN_TOKEN}&access_token=${ADMIN_TOKEN}`,
      {
        headers: { 'apollo-require-preflight': 'true' },
      },
    );

    expect(body).toEqual({ data: { viewer: { role: null } } });
  });

  it('stops working when it is revoked', async () => {
    const { token, secret } = await test.app.services.tokens.create('short-lived', Role.READER);
    expect((await ask(WHO, bearer(secret))).status).toBe(200);

    await test.app.services.tokens.revoke(token.id);

    expectUnauthenticated(await ask(WHO, bearer(secret)), /revoked/);
  });

  it('is refused before the body is read, and the body is not run', async () => {
    expectUnauthenticated(await ask(MUTATION, bearer('wrong')), /not known/);

    const { data } = await test.send('{ claims { totalCount } }');
    expect(data).toEqual({ claims: { totalCount: 0 } });
  });

  it('is needed to write', async () => {
    const answer = await ask(MUTATION);

    expect(answer.status).toBe(401);
    expect(answer.body.errors?.[0]?.extensions).toMatchObject({
      code: 'UNAUTHENTICATED',
      requiredRole: 'CONTRIBUTOR',
    });
  });

  it('of too low a role is told which one is needed', async () => {
    const answer = await ask(MUTATION, bearer(await test.token(Role.READER)));

    expect(answer.status).toBe(403);
    expect(answer.body.errors?.[0]?.extensions).toMatchObject({
      code: 'FORBIDDEN',
      requiredRole: 'CONTRIBUTOR',
    });
  });

  it('is stored only as a hash', async () => {
    const { token, secret } = await test.app.services.tokens.create('hashed', Role.READER);

    expect(JSON.stringify(await test.app.services.tokens.list())).not.toContain(secret);
    expect(token.secretSha256).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('reading with ONRECORD_READ_ACCESS=token', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp({
      environment: { ONRECORD_READ_ACCESS: 'token', ONRECORD_CORS_ORIGINS: 'https://a.example' },
    });
  });
  afterAll(() => test.stop());

  it.each([
    '{ viewer { role } }',
    '{ quotations { totalCount } }',
    '{ __schema { description } }',
    '{ __typename }',
  ])('needs a token for %s', async (query) => {
    expectUnauthenticated(await post(`${test.url}/graphql`, { query }), /READER or higher/);
  });

  it('needs a token by GET and for the schema', async () => {
    const headers = { 'apollo-require-preflight': 'true' };

    expectUnauthenticated(await request(`${test.url}/graphql?query={__typename}`, { headers }), /READER/);
    expectUnauthenticated(await request(`${test.url}/schema.graphql`), /READER/);
  });

  it('is open to every role', async () => {
    const reader = await test.token(Role.READER);

    expect((await post(`${test.url}/graphql`, WHO, bearer(reader))).status).toBe(200);
    expect((await request(`${test.url}/schema.graphql`, { headers: bearer(reader) })).status).toBe(200);
  });

  it('leaves preflights, health and the page open', async () => {
    const preflight = { origin: 'https://a.example', 'access-control-request-method': 'POST' };
    const open = await Promise.all([
      request(`${test.url}/graphql`, { method: 'OPTIONS', headers: preflight }),
      request(`${test.url}/healthz`),
      request(`${test.url}/readyz`),
      request(`${test.url}/graphiql/config.json`),
    ]);

    expect(open.map(({ status }) => status)).toEqual([204, 200, 200, 200]);
  });
});

function expectUnauthenticated(answer: HttpAnswer, message: RegExp): void {
  expect(answer.status).toBe(401);
  expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="On Record"');
  expect(answer.body.data).toBeUndefined();
  expect(answer.body.errors?.[0]?.message).toMatch(message);
  expect(answer.body.errors?.[0]?.extensions).toMatchObject({
    code: 'UNAUTHENTICATED',
    requestId: answer.headers.get('x-request-id'),
  });
}
