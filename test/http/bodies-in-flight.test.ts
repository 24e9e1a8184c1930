import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { text as readToEnd } from 'node:stream/consumers';
import type { TestApp } from '../support/create-test-app';
import { ADMIN_TOKEN, createTestApp } from '../support/create-test-app';
import type { HttpAnswer } from './http-request';
import { bearer, post } from './http-request';

const ROOM = 100_000;
// More than the buffers of a connection take.
const LARGE = 9_000_000;
const ASKING = 'Expect: 100-continue\r\n';

describe('bodies that arrive or are worked on', () => {
  let test: TestApp;
  const open: Socket[] = [];
  beforeAll(async () => {
    test = await createTestApp({ environment: { ONRECORD_MAX_BODIES_BYTES: String(ROOM) } });
  });
  afterEach(() => open.splice(0).forEach((socket) => socket.destroy()));
  afterAll(() => test.stop());

  const bodyOf = (bytes: number): string => '{"query":"{__typename}"}'.padEnd(bytes, ' ');
  const send = (bytes: number, headers: Record<string, string> = bearer(ADMIN_TOKEN)): Promise<HttpAnswer> =>
    post(`${test.url}/graphql`, bodyOf(bytes), headers);
  /** Announces a body, and answers the beginning of what comes back. */
  const announce = async (headers: string, token: string | null = ADMIN_TOKEN) => {
    const { hostname, port } = new URL(test.url);
    const socket = connect({ port: Number(port), host: hostname });
    open.push(socket);
    const authorization = token === null ? '' : `Authorization: Bearer ${token}\r\n`;
    socket.write(
      `POST /graphql HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n${authorization}${headers}\r\n`,
    );
    const first = await new Promise<string>((resolve, reject) => {
      socket.once('data', (chunk: Buffer) => resolve(chunk.toString()));
      socket.once('error', reject);
    });
    return { socket, first };
  };

  it('are let in as far as there is room, the next one is told when to come again before it is sent', async () => {
    const held = await announce(`${ASKING}Content-Length: 90000\r\n`);
    expect(held.first).toMatch(/^HTTP\/1\.1 100 Continue/);

    const refused = await announce(`${ASKING}Content-Length: 90000\r\n`);

    expect(refused.first).toMatch(/^HTTP\/1\.1 503 .*^retry-after: 5\r$.*"code":"SERVER_BUSY"/ms);
    expect(refused.first).toContain('no memory for another large request');
    held.socket.write(bodyOf(90_000));
    expect(await readToEnd(held.socket)).toMatch(/^HTTP\/1\.1 200 /);
    expect((await send(90_000)).status).toBe(200);
  });

  it('leave the connection of one that was refused in use', async () => {
    await announce(`${ASKING}Content-Length: 90000\r\n`);

    const refused = await send(90_000);

    expect(refused.status).toBe(503);
    expect(refused.headers.get('connection')).not.toBe('close');
  });

  it('are taken when they are refused, so that a client which sends all and then closes is answered', async () => {
    await announce(`${ASKING}Content-Length: 90000\r\n`);
    const { hostname, port } = new URL(test.url);
    const socket = connect({ port: Number(port), host: hostname });
    open.push(socket);
    const head = `Host: x\r\nConnection: close\r\nContent-Type: application/json\r\nAuthorization: Bearer ${ADMIN_TOKEN}`;
    socket.pause().write(`POST /graphql HTTP/1.1\r\n${head}\r\nContent-Length: ${LARGE}\r\n\r\n`);

    await new Promise((resolve) => socket.write(bodyOf(LARGE), resolve));

    expect(await readToEnd(socket)).toMatch(/^HTTP\/1\.1 503 .*"code":"SERVER_BUSY"/s);
  });

  it('keep nobody out who sends little', async () => {
    await announce(`${ASKING}Content-Length: 100000\r\n`);

    expect((await send(16_000)).status).toBe(200);
  });

  it('without a token take no room of those with one', async () => {
    const anonymous = await announce(`${ASKING}Content-Length: 25000\r\n`, null);
    expect(anonymous.first).toMatch(/^HTTP\/1\.1 100 Continue/);

    const refused = await announce(`${ASKING}Content-Length: 20000\r\n`, null);
    expect(refused.first).toMatch(/^HTTP\/1\.1 503 /);
    expect((await send(100_000)).status).toBe(200);
  });

  it('are let in alone, however large', async () => {
    expect((await send(500_000)).status).toBe(200);
  });

  it('that do not say their length are refused once there is no room for more of them', async () => {
    await announce(`${ASKING}Content-Length: 90000\r\n`);
    const chunk = `4e20\r\n${' '.repeat(20_000)}\r\n`;

    const refused = await announce(`Transfer-Encoding: chunked\r\n\r\n${chunk}`);

    expect(refused.first).toMatch(/^HTTP\/1\.1 503 /);
  });

  it('give their room back when their client hangs up', async () => {
    const { socket } = await announce(`${ASKING}Content-Length: 90000\r\n`);

    socket.destroy();

    await expect(untilTaken(() => send(90_000))).resolves.toBe(200);
  });
});

// The server hears of it a moment later.
async function untilTaken(attempt: () => Promise<HttpAnswer>): Promise<number> {
  for (let left = 50; left > 0; left -= 1) {
    const { status } = await attempt();
    if (status !== 503) return status;
  }
  return 503;
}
