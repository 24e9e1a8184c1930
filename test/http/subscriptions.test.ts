import { once } from 'node:events';
import WebSocket from 'ws';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { givenQuotations } from '../support/factories';
import type { Told } from '../support/subscriber';
import { socketAddress, subscriber, WatchedEvents } from '../support/subscriber';
import { post } from './http-request';

const ANY = 'subscription { quotationRecorded { text } }';

let test: TestApp;
let events: WatchedEvents;

async function given(environment: Record<string, string> = {}): Promise<void> {
  events = new WatchedEvents();
  test = await createTestApp({ environment, events });
}

async function firstOf(query: string): Promise<readonly { message: string; extensions: object }[]> {
  const client = subscriber(test);
  const refused = await client
    .listen(query)
    .next()
    .catch((errors: unknown) => errors);
  await client.stop();
  return refused as readonly { message: string; extensions: object }[];
}

function rawSocket(): WebSocket {
  return new WebSocket(socketAddress(test), 'graphql-transport-ws');
}

describe('the WebSocket', () => {
  let stopped = false;
  beforeEach(() => (stopped = false));
  afterEach(async () => void (stopped || (await test.stop())));

  it('lets in who may read: anybody when reading is public, else holders of a token', async () => {
    await given({ ONRECORD_READ_ACCESS: 'token' });
    const nobody = subscriber(test, { token: null });
    const stranger = subscriber(test, { token: 'not-a-token-of-this-server' });
    const holder = subscriber(test);
    nobody
      .listen(ANY)
      .next()
      .catch(() => undefined);
    stranger
      .listen(ANY)
      .next()
      .catch(() => undefined);

    holder
      .listen(ANY)
      .next()
      .catch(() => undefined);
    await events.until(1);

    expect(await nobody.closed).toMatchObject({
      code: 4401,
      reason: expect.stringContaining('needs a token') as string,
    });
    expect(await stranger.closed).toMatchObject({
      code: 4401,
      reason: expect.stringContaining('not known') as string,
    });
    await holder.stop();
  });

  it('is closed when its token is revoked, and no other', async () => {
    await given({ ONRECORD_SOCKET_TOKEN_CHECK_MS: '20', ONRECORD_READ_ACCESS: 'token' });
    const { data } = await test.send<{ createToken: { secret: string; token: { id: string } } }>(
      'mutation { createToken(input: { name: "reader", role: READER }) { secret token { id } } }',
    );
    const { secret, token } = data!.createToken;
    const guest = subscriber(test, { token: secret });
    guest
      .listen(ANY)
      .next()
      .catch(() => undefined);
    const owner = subscriber(test);
    const told = owner.listen(ANY);
    await events.until(2);

    await test.send('mutation ($id: ID!) { revokeToken(input: { id: $id }) { token { id } } }', {
      id: token.id,
    });

    expect(await guest.closed).toMatchObject({ code: 4401, reason: 'This token was revoked.' });
    await givenQuotations(test, [{ text: 'The ice is thin' }]);
    expect((await told.next()).value).toMatchObject({
      data: { quotationRecorded: { text: 'The ice is thin' } },
    });
    await owner.stop();
  });

  it('lets no page of another origin in unless that is set', async () => {
    await given();
    const other = subscriber(test, { origin: 'https://elsewhere.example' });
    other
      .listen(ANY)
      .next()
      .catch(() => undefined);

    expect(await other.closed).toMatchObject({ code: 4403 });
  });

  it('asks browsers from which page they come', async () => {
    await given({ ONRECORD_CORS_ORIGINS: 'https://desk.example' });
    const wrong = subscriber(test, { origin: 'https://elsewhere.example' });
    const right = subscriber(test, { origin: 'https://desk.example' });
    const own = subscriber(test, { origin: test.url });
    wrong
      .listen(ANY)
      .next()
      .catch(() => undefined);
    right
      .listen(ANY)
      .next()
      .catch(() => undefined);
    own
      .listen(ANY)
      .next()
      .catch(() => undefined);

    expect(await wrong.closed).toMatchObject({ code: 4403 });
    await events.until(2);
    await Promise.all([right.stop(), own.stop()]);
    expect(events.listening).toBeLessThanOrEqual(2);
  });

  it.each([
    [
      'levels',
      `subscription { quotationRecorded { ${'article { quotations { nodes { '.repeat(5)} id ${'} } }'.repeat(5)} } }`,
      'QUERY_TOO_COMPLEX',
    ],
    [
      'aliases',
      `subscription { quotationRecorded { ${Array.from({ length: 16 }, (_, i) => `a${i}: id`).join(' ')} } }`,
      'QUERY_TOO_COMPLEX',
    ],
    ['tokens', `subscription { quotationRecorded { ${'id '.repeat(1000)} } }`, 'QUERY_TOO_COMPLEX'],
    [
      'records',
      `subscription { quotationRecorded { article { quotations(first: 100) { nodes { article { quotations(first: 100) { nodes { article { quotations(first: 100) { nodes { id } } } } } } } } } } }`,
      'QUERY_TOO_COMPLEX',
    ],
    ['bytes', `subscription { quotationRecorded { id } } #${'x'.repeat(100_000)}`, 'QUERY_TOO_COMPLEX'],
    ['fields that do not exist', 'subscription { quotationRecorded { words } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['what is no document', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
    ['queries', '{ viewer { role } }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('refuses too many %s as requests are refused', async (_what, query, code) => {
    await given();

    const [error] = await firstOf(query);

    expect(error?.extensions).toMatchObject({ code, requestId: expect.any(String) as string });
  });

  it('holds as many subscriptions as allowed, and takes another when one has ended', async () => {
    await given({ ONRECORD_MAX_SUBSCRIPTIONS: '2' });
    const client = subscriber(test);
    const [one, two] = [client.listen(ANY), client.listen(ANY)];
    await events.until(2);

    const refused = (await client
      .listen(ANY)
      .next()
      .catch((errors: unknown) => errors)) as { message: string }[];
    await one.return();
    await events.until(1);
    const three = client.listen(ANY);
    await events.until(2);

    expect(refused[0]?.message).toMatch(/at most 2 subscriptions/);
    await Promise.all([two.return(), three.return()]);
    await client.stop();
  });

  it('ends a connection that sends too much at once', async () => {
    await given({ ONRECORD_MAX_ANONYMOUS_BODY_BYTES: '1000' });
    const socket = rawSocket();
    await once(socket, 'open');

    socket.send(JSON.stringify({ type: 'connection_init', payload: { Authorization: 'x'.repeat(2000) } }));

    expect((await once(socket, 'close'))[0]).toBe(1009);
  });

  it('ends a connection that does not introduce itself', async () => {
    await given({ ONRECORD_SOCKET_INIT_TIMEOUT_MS: '20' });

    expect((await once(rawSocket(), 'close'))[0]).toBe(4408);
  });

  it('drops a client for whom more events wait than allowed, and says so', async () => {
    await given({ ONRECORD_MAX_WAITING_EVENTS: '1000' });
    const client = subscriber(test);
    client
      .listen(ANY)
      .next()
      .catch(() => undefined);
    await events.until(1);

    events.publish({ kind: 'quotationsRecorded', ids: Array.from({ length: 1001 }, (_, i) => `quo_${i}`) });

    expect(await client.closed).toMatchObject({ code: 4413 });
    expect(events.listening).toBe(0);
  });

  it('masks what goes wrong inside the server', async () => {
    await given();
    const client = subscriber(test);
    const told = client.listen(ANY);
    await events.until(1);
    await givenQuotations(test, [{ text: 'The ice is thin' }]);
    await told.next();
    jest.spyOn(test.app.database.reader, 'all').mockRejectedValue(new Error('table quotation is gone'));

    events.publish({ kind: 'quotationsRecorded', ids: ['quo_1'] });
    const failed = (await told.next().catch((errors: unknown) => errors)) as Told['errors'];

    expect(failed?.[0]?.extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
    expect(JSON.stringify(failed)).not.toContain('gone');
    await client.stop();
  });

  it('is closed when the server stops', async () => {
    await given();
    const client = subscriber(test);
    client
      .listen(ANY)
      .next()
      .catch(() => undefined);
    await events.until(1);

    await test.stop();
    stopped = true;

    expect(await client.closed).toMatchObject({ code: 1001 });
    expect(events.listening).toBe(0);
  });

  it('is what a request with a subscription is pointed to', async () => {
    await given();

    const { status, body } = await post(`${test.url}/graphql`, { query: ANY });

    expect([status, body.errors?.[0]?.message]).toEqual([400, expect.stringMatching(/WebSocket/)]);
  });
});
