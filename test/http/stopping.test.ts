import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { once } from 'node:events';
import { createTestApp } from '../support/create-test-app';
import type { TestApp } from '../support/create-test-app';

// Far less than clients are given to send a request.
const SOON = 5_000;

describe('a server that is told to stop', () => {
  let test: TestApp;
  let client: Socket;
  beforeEach(async () => {
    test = await createTestApp();
    client = await connected(test);
  });
  afterEach(() => client.destroy());

  it(
    'waits for nobody who has opened a connection and asks nothing',
    async () => {
      const parted = once(client, 'close');

      await test.stop();

      await expect(parted).resolves.toBeDefined();
    },
    SOON,
  );

  it(
    'waits for nobody who does not go on with a request',
    async () => {
      const parted = once(client, 'close');
      await written(client, 'GET /healthz HTTP/1.1\r\nHost: here\r\n');

      await test.stop();

      await expect(parted).resolves.toBeDefined();
    },
    SOON,
  );

  it(
    'answers one whose request comes in parts meanwhile',
    async () => {
      let answer = '';
      client.on('data', (chunk) => (answer += chunk.toString('utf8')));
      const parted = once(client, 'close');
      const stopped = test.stop();

      for (const part of ['GET /healthz HTTP/1.1\r\n', 'Host: here\r\n', '\r\n']) await written(client, part);
      await Promise.all([stopped, parted]);

      expect(answer).toMatch(/^HTTP\/1\.1 200 /);
      expect(answer.toLowerCase()).toContain('\r\nconnection: close\r\n');
    },
    SOON,
  );
});

async function connected({ url, app }: TestApp): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const taken = once(app.server.server, 'connection');
  const client = connect({ port: Number(port), host: hostname, noDelay: true });
  // A connection that is cut off may end with an error.
  client.on('error', () => undefined).resume();
  await taken;
  return client;
}

function written(client: Socket, text: string): Promise<void> {
  return new Promise((resolve) => client.write(text, () => resolve()));
}
