import { once } from 'node:events';
import type { Socket } from 'node:net';
import { connect } from 'node:net';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { subscriber, WatchedEvents } from '../support/subscriber';
import { exchange } from '../http/http-request';

const FULL = 4;
// That are open beyond them, to be heard.
const BEYOND = 16;
const ASK = 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 26\r\n';
const QUESTION = `${ASK}\r\n{"query":"{ __typename }"}`;
const LAST_QUESTION = `${ASK}Connection: close\r\n\r\n{"query":"{ __typename }"}`;
const HEALTH = 'GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n';
const NOBODY_TRUSTED = { ONRECORD_TRUSTED_PROXIES: 'none' };

let test: TestApp;
let events: WatchedEvents;
let clients: Socket[];

async function given(environment: Record<string, string> = {}): Promise<void> {
  events = new WatchedEvents();
  clients = [];
  test = await createTestApp({
    environment: { ONRECORD_MAX_CONNECTIONS: String(FULL), ...environment },
    events,
  });
}

/** A connection on which nothing is sent, once the server has it. */
async function silent(localAddress = '127.0.0.1'): Promise<Socket> {
  const arrived = once(test.app.server.server, 'connection');
  const socket = connect({ port: Number(new URL(test.url).port), host: '127.0.0.1', localAddress });
  clients.push(socket);
  socket.on('error', () => undefined).resume();
  await arrived;
  return socket;
}

/** A connection that was used, and stays. */
async function idle(localAddress?: string): Promise<Socket> {
  const socket = await silent(localAddress);
  await used(socket);
  return socket;
}

async function used(socket: Socket): Promise<void> {
  socket.write(QUESTION);
  await once(socket, 'data');
}

/** A connection with a request that waits for the database. */
async function busy(localAddress?: string): Promise<Socket> {
  const { reader } = test.app.database;
  // A page is read as records or as JSON.
  const reads = [jest.spyOn(reader, 'page'), jest.spyOn(reader, 'all')];
  for (const read of reads) read.mockReturnValue(new Promise(() => undefined));
  const socket = await silent(localAddress);
  const body = '{"query":"{ quotations { nodes { id } } }"}';
  socket.write(`${ASK.replace('26', String(body.length))}\r\n${body}`);
  while (reads.every((read) => read.mock.calls.length === 0)) await new Promise(setImmediate);
  for (const read of reads) read.mockRestore();
  return socket;
}

/** A request of which not all is sent. */
async function slow(): Promise<Socket> {
  const socket = await silent();
  const begun = once(test.app.server.server, 'request');
  socket.write(`${ASK}\r\n{`);
  await begun;
  return socket;
}

/** The bare connection of a WebSocket whose client never says anything more, and does not part either. */
async function deaf(): Promise<Socket> {
  const socket = await silent();
  socket.write(
    'GET /graphql HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n',
  );
  await once(socket, 'data');
  return socket;
}

const several = async (count: number, open: () => Promise<Socket>): Promise<Socket[]> => {
  const opened: Socket[] = [];
  for (let i = 0; i < count; i++) opened.push(await open());
  return opened;
};

async function closed(socket: Socket | undefined): Promise<void> {
  if (socket?.closed === false) await once(socket, 'close');
}

afterEach(async () => {
  jest.restoreAllMocks();
  clients.forEach((client) => client.destroy());
  await test.stop();
});

describe('when all connections are taken', () => {
  it('those on which nothing was ever sent make room, the oldest first', async () => {
    await given();
    const crowd = await several(FULL + BEYOND, silent);

    expect(await exchange(test.url, LAST_QUESTION)).toContain('200 OK');
    await closed(crowd[0]);
    expect(crowd.filter((one) => one.closed)).toHaveLength(1);
  });

  it('those that were used and are idle make room, the one first that was idle for longest', async () => {
    await given();
    const [first, second] = await several(FULL, () => idle());
    await used(first!);

    expect(await exchange(test.url, LAST_QUESTION)).toContain('200 OK');
    await closed(second);
    expect(first!.closed).toBe(false);
  });

  it('WebSockets without a subscription make room, and no others', async () => {
    await given();
    const watching = subscriber(test);
    watching
      .listen('subscription { quotationRecorded { id } }')
      .next()
      .catch(() => undefined);
    await events.until(1);
    const crowd = await several(FULL - 1, deaf);

    expect(await exchange(test.url, LAST_QUESTION)).toContain('200 OK');
    await closed(crowd[0]);
    expect(events.listening).toBe(1);
    await watching.stop();
  });

  it('requests that do not come to their end make room, unless they have just begun', async () => {
    await given();
    await several(FULL - 1, () => busy());
    const sending = await slow();
    const refused = await exchange(test.url, LAST_QUESTION);
    const clock = performance.now();
    jest.spyOn(performance, 'now').mockImplementation(() => clock + 2_000);

    expect(refused).toContain('503 Service Unavailable');
    expect(await exchange(test.url, LAST_QUESTION)).toContain('200 OK');
    await closed(sending);
  });

  it('and all in use, others are told to come again, and health is answered', async () => {
    await given();
    const crowd = await several(FULL, () => busy());

    const refused = await exchange(test.url, LAST_QUESTION);
    expect(refused).toMatch(/^HTTP\/1.1 503 /);
    expect(refused).toMatch(/retry-after: 1\r\n/i);
    expect(refused).toContain('"code":"SERVER_BUSY"');
    expect(await exchange(test.url, HEALTH)).toMatch(/^HTTP\/1.1 200 /);
    expect(await exchange(test.url, HEALTH.replace('healthz', 'readyz'))).toMatch(/^HTTP\/1.1 200 /);
    expect(crowd.every((one) => !one.closed)).toBe(true);
  });

  it('and silent ones wait beyond them, health is answered all the same', async () => {
    await given();
    await several(FULL, () => busy());
    const beyond = await several(BEYOND, silent);

    expect(await exchange(test.url, HEALTH)).toMatch(/^HTTP\/1.1 200 /);
    await closed(beyond[0]);
  });

  it('whoever waited beyond them gets the first place that comes free', async () => {
    await given();
    const [first] = await several(FULL, () => busy());
    const waiting = await silent();
    first!.destroy();
    while ((await exchange(test.url, LAST_QUESTION)).includes('503')) await new Promise(setImmediate);

    waiting.write(LAST_QUESTION);
    expect(String((await once(waiting, 'data'))[0])).toContain('200 OK');
  });
});

describe('one address', () => {
  const HERE = '127.0.0.1';
  const ELSEWHERE = '127.0.0.2';
  const TWO = { ...NOBODY_TRUSTED, ONRECORD_MAX_CONNECTIONS: '50', ONRECORD_MAX_ADDRESS_CONNECTIONS: '2' };

  it('holds no more connections than its share, and others none fewer', async () => {
    await given(TWO);
    await several(2, () => busy(HERE));
    const [own, other] = [await silent(HERE), await silent(ELSEWHERE)];
    own.write(LAST_QUESTION);
    other.write(LAST_QUESTION);
    const [[toOwn], [toOther]] = (await Promise.all([once(own, 'data'), once(other, 'data')])) as [
      [Buffer],
      [Buffer],
    ];

    expect(String(toOwn)).toContain('503 Service Unavailable');
    expect(String(toOther)).toContain('200 OK');
  });

  it('makes room for itself with what is idle', async () => {
    await given(TWO);
    const other = await idle(ELSEWHERE);
    const own = await several(2, () => idle(HERE));

    expect(await exchange(test.url, LAST_QUESTION)).toContain('200 OK');
    await closed(own[0]);
    expect(other.closed).toBe(false);
  });

  it('of a trusted proxy has no share of its own', async () => {
    await given({ ...TWO, ONRECORD_TRUSTED_PROXIES: '10.0.0.0/8, 127.0.0.1' });
    await several(5, () => busy(HERE));

    expect(await exchange(test.url, LAST_QUESTION)).toContain('200 OK');
  });
});

describe('a WebSocket that never introduces itself', () => {
  it('is cut off when its client does not part', async () => {
    await given({ ONRECORD_SOCKET_INIT_TIMEOUT_MS: '20' });
    const began = performance.now();
    await closed(await deaf());

    // Two seconds are given to part.
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
