import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NetworkError } from 'graphql-sse';
import { Role } from '../../src/domain/role';
import type { TestApp } from '../support/create-test-app';
import { ADMIN_TOKEN, createTestApp } from '../support/create-test-app';
import { givenQuotations } from '../support/factories';
import { streamSubscriber } from '../support/stream-subscriber';
import type { Told } from '../support/subscriber';
import { WatchedEvents } from '../support/subscriber';
import { exchange } from './http-request';

const ANY = 'subscription { quotationRecorded { text } }';
const STREAM = { accept: 'text/event-stream' };
const COMPLETE = 'event: complete\ndata:\n\n';

let test: TestApp;
let events: WatchedEvents;
let stopped = false;

async function given(environment: Record<string, string> = {}): Promise<void> {
  events = new WatchedEvents();
  test = await createTestApp({ environment, events });
}

const askAt = (query: string, headers: Record<string, string> = STREAM): Promise<Response> =>
  fetch(`${test.url}/graphql?query=${encodeURIComponent(query)}`, { headers });

const ask = (query: string, headers: Record<string, string> = STREAM): Promise<Response> =>
  fetch(`${test.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });

/** As raw bytes, because fetch decides over some headers itself. */
const askRaw = (query: string, headers = ''): Promise<string> =>
  exchange(
    test.url,
    `GET /graphql?query=${encodeURIComponent(query)} HTTP/1.1\r\nHost: here\r\nAccept: text/event-stream\r\nConnection: close\r\n${headers}\r\n`,
  );

async function firstOf(query: string): Promise<Told['errors']> {
  const client = streamSubscriber(test);
  const { value } = await client.listen(query).next();
  await client.stop();
  return (value as Told).errors;
}

/** The error with which the server ends a stream, and whether its client may take it for a broken connection. */
async function endOf(told: AsyncGenerator<Told, void>): Promise<{ code: unknown; isBroken: boolean }> {
  const { value } = await told.next();
  const isBroken = await told.next().then(
    () => false,
    (error: unknown) => error instanceof NetworkError,
  );
  return { code: (value as Told).errors?.[0]?.extensions['code'], isBroken };
}

describe('a stream of events', () => {
  beforeEach(() => (stopped = false));
  afterEach(async () => void (stopped || (await test.stop())));

  it('sends what is recorded from then on, to readers without a token too', async () => {
    await given();
    const client = streamSubscriber(test, { token: null });
    const told = client.listen(
      'subscription ($filter: QuotationFilter) { quotationRecorded(filter: $filter) { text } }',
      { filter: { country: ['FR'] } },
    );
    const next = told.next();
    await events.until(1);

    await givenQuotations(test, [
      { text: 'The ice is thin', speakerCountry: 'NO' },
      { text: 'The bridge stands', speakerCountry: 'FR' },
    ]);

    expect((await next).value).toEqual({ data: { quotationRecorded: { text: 'The bridge stands' } } });
    await told.return();
    await events.until(0);
  });

  it('has headers that let events through at once, and begins before there is one', async () => {
    await given({ ONRECORD_COMPRESSION: 'on', ONRECORD_CORS_ORIGINS: 'https://desk.example' });
    const answer = await ask(ANY, { ...STREAM, 'accept-encoding': 'gzip', origin: 'https://desk.example' });
    const reader = answer.body!.getReader();

    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
      'access-control-allow-origin': 'https://desk.example',
    });
    expect(answer.headers.has('content-encoding')).toBe(false);
    expect(Buffer.from((await reader.read()).value).toString()).toBe(':\n\n');
    await reader.cancel();
    await events.until(0);
  });

  it('opens by an address, as browsers open it, but not for pages of other origins', async () => {
    await given();
    const own = await askAt(ANY);
    await events.until(1);

    const other = await askAt(ANY, { ...STREAM, origin: 'https://elsewhere.example' });
    const hidden = await askRaw(ANY, 'Sec-Fetch-Mode: no-cors\r\n');

    expect([own.status, other.status, hidden.slice(0, 12)]).toEqual([200, 403, 'HTTP/1.1 400']);
    expect(await other.text()).toContain('ONRECORD_CORS_ORIGINS');
    await own.body!.cancel();
    await events.until(0);
  });

  it.each([ask, askAt])('has one answer to a query, and then is complete', async (send) => {
    await given();

    const answer = await send('{ viewer { role } }');

    expect([answer.status, await answer.text()]).toEqual([
      200,
      `event: next\ndata: {"data":{"viewer":{"role":null}}}\n\n${COMPLETE}`,
    ]);
  });

  it('runs mutations that are posted, and none that an address asks for', async () => {
    await given();
    const query = 'mutation { createToken(input: { name: "reader", role: READER }) { token { name } } }';
    const asAdmin = { ...STREAM, authorization: `Bearer ${ADMIN_TOKEN}` };

    expect(await (await askAt(query, asAdmin)).text()).toContain('only support query operations');
    expect(await (await ask(query, asAdmin)).text()).toContain('{"createToken":{"token":{"name":"reader"}}}');
  });

  it.each([
    ['application/json, text/event-stream', 'application/json; charset=utf-8'],
    ['text/event-stream, application/json', 'text/event-stream; charset=utf-8'],
    ['text/event-stream;q=0.5, application/json', 'application/json; charset=utf-8'],
    ['text/event-stream, multipart/mixed', 'text/event-stream; charset=utf-8'],
    ['*/*', 'application/json; charset=utf-8'],
  ])('is what a client gets that prefers it: %s', async (accept, type) => {
    await given();

    expect((await ask('{ viewer { role } }', { accept })).headers.get('content-type')).toBe(type);
  });

  it.each([
    [
      'a field that does not exist',
      'subscription { quotationRecorded { words } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['what is no document', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
    [
      'too many records',
      `subscription { quotationRecorded { ${'article { quotations(first: 100) { nodes { '.repeat(3)} id ${'} } }'.repeat(3)} } }`,
      'QUERY_TOO_COMPLEX',
    ],
    [
      'a claim that is not there',
      'subscription { claimReviewed(claimId: "clm_1") { label } }',
      'BAD_USER_INPUT',
    ],
  ])('refuses %s in an event, as the protocol wants it', async (_what, query, code) => {
    await given();

    expect((await firstOf(query))?.[0]?.extensions).toMatchObject({
      code,
      requestId: expect.stringMatching(/^req_/) as string,
    });
    expect(events.listening).toBe(0);
  });

  it('runs the documents of the manifest only, where that is set', async () => {
    const manifest = join(mkdtempSync(join(tmpdir(), 'onrecord-')), 'manifest.json');
    writeFileSync(manifest, JSON.stringify({ any: ANY }));
    await given({ ONRECORD_TRUSTED_DOCUMENTS: 'only', ONRECORD_TRUSTED_DOCUMENTS_FILE: manifest });
    const told = streamSubscriber(test, { token: null }).listen(ANY);
    void told.next();
    await events.until(1);

    expect(await (await ask('subscription { quotationRecorded { id } }')).text()).toContain(
      'DOCUMENT_NOT_TRUSTED',
    );
    await told.return();
  });

  it('refuses what is no operation with a status', async () => {
    await given();

    const answer = await fetch(`${test.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...STREAM },
      body: '{"variables":[]}',
    });

    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      400,
      'application/json; charset=utf-8',
    ]);
  });

  it('lets in who may read', async () => {
    await given({ ONRECORD_READ_ACCESS: 'token' });

    const refused = await Promise.all([
      ask(ANY),
      ask(ANY, { ...STREAM, authorization: 'Bearer not-a-token-of-this-server' }),
    ]);

    expect(refused.map(({ status }) => status)).toEqual([401, 401]);
  });

  it('has a connection of its own, of which an address holds so many', async () => {
    await given({ ONRECORD_MAX_ADDRESS_CONNECTIONS: '2', ONRECORD_TRUSTED_PROXIES: 'none' });
    const open = [await ask(ANY), await ask(ANY)];

    const refused = await askRaw(ANY);
    await open[0]!.body!.cancel();
    await events.until(1);
    const answered = await askRaw('{ viewer { role } }');

    expect([refused.slice(0, 12), answered.slice(0, 12)]).toEqual(['HTTP/1.1 503', 'HTTP/1.1 200']);
    await open[1]!.body!.cancel();
    await events.until(0);
  });

  it('ends when its token is revoked, for good, and no other', async () => {
    await given({ ONRECORD_SOCKET_TOKEN_CHECK_MS: '20' });
    const guest = streamSubscriber(test, { token: await test.token(Role.READER) });
    const owner = streamSubscriber(test);
    const [left, stays] = [guest.listen(ANY), owner.listen(ANY)];
    const next = stays.next();
    const end = endOf(left);
    await events.until(2);
    const { data } = await test.send<{ tokens: { id: string; role: string }[] }>('{ tokens { id role } }');

    await test.send('mutation ($id: ID!) { revokeToken(input: { id: $id }) { token { id } } }', {
      id: data?.tokens.find(({ role }) => role === 'READER')?.id,
    });

    expect(await end).toEqual({ code: 'UNAUTHENTICATED', isBroken: false });
    await givenQuotations(test, [{ text: 'The ice is thin' }]);
    expect((await next).value).toMatchObject({ data: { quotationRecorded: { text: 'The ice is thin' } } });
    await owner.stop();
  });

  it('ends when more events wait than allowed, or some were missed, so that its client subscribes again', async () => {
    await given({ ONRECORD_MAX_WAITING_EVENTS: '1000' });
    const ids = Array.from({ length: 1001 }, (_, i) => `quo_${i}`);
    for (const event of [{ kind: 'quotationsRecorded', ids }, { kind: 'eventsMissed' }] as const) {
      const end = endOf(streamSubscriber(test).listen(ANY));
      await events.until(1);

      events.publish(event);

      expect(await end).toEqual({ code: 'EVENTS_MISSED', isBroken: true });
      expect(events.listening).toBe(0);
    }
  });

  it('masks what goes wrong inside the server', async () => {
    await given();
    const told = streamSubscriber(test).listen(ANY);
    const first = told.next();
    await events.until(1);
    await givenQuotations(test, [{ text: 'The ice is thin' }]);
    await first;
    jest.spyOn(test.app.database.reader, 'all').mockRejectedValue(new Error('table quotation is gone'));

    events.publish({ kind: 'quotationsRecorded', ids: ['quo_1'] });

    expect(await endOf(told)).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
  });

  it('is counted by the metrics when it ends, whoever ends it, apart from other answers', async () => {
    await given();
    const client = streamSubscriber(test);
    void client.listen(ANY).next();
    await events.until(1);
    await client.stop();
    await events.until(0);
    await ask('{ viewer { role } }').then((answer) => answer.text());

    const metrics = await fetch(`${test.url}/metrics`, {
      headers: { authorization: `Bearer ${ADMIN_TOKEN}` },
    });

    expect(await metrics.text()).toMatch(
      /onrecord_http_request_seconds_count\{method="POST",route="\/graphql \(events\)",status="200"\} 2\n/,
    );
  });

  it('ends when the server stops', async () => {
    await given();
    const end = endOf(streamSubscriber(test).listen(ANY));
    await events.until(1);

    await test.stop();
    stopped = true;

    expect(await end).toEqual({ code: 'SERVER_STOPPING', isBroken: true });
    expect(events.listening).toBe(0);
  });
});
