import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSampleData } from '../../src/app/sample-data';
import { ReadYourWrites } from '../../src/http/reading/read-your-writes';
import type { HttpAnswer } from './http-request';
import { post } from './http-request';
import type { LoggedApp } from './logged-app';
import { startLoggedApp } from './logged-app';

const LIST = 'query list { quotations(first: 3) { nodes { id hops { cue } } } }';
const NAME = 'query name { __typename }';

describe('a plain request that does not enter the framework', () => {
  let test: LoggedApp;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-shortcut-'));
    const manifest = join(folder, 'documents.json');
    writeFileSync(manifest, JSON.stringify({ list: LIST, name: NAME }));
    test = await startLoggedApp({
      ONRECORD_TRUSTED_DOCUMENTS: 'only',
      ONRECORD_TRUSTED_DOCUMENTS_FILE: manifest,
    });
    await loadSampleData(test.app);
    // The framework answers the first request of each kind, which shows the headers of such answers.
    await ask(NAME);
  });
  beforeEach(() => {
    jest.spyOn(test.app.server, 'routing').mockImplementation(() => {
      throw new Error('The framework was entered.');
    });
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(async () => {
    await test.stop();
    rmSync(folder, { recursive: true });
  });

  const ask = (query: string, headers: Record<string, string> = {}): Promise<HttpAnswer> =>
    post(`${test.url}/graphql`, { query, operationName: /\w+ (\w+)/.exec(query)?.[1] }, headers);

  it('may run trusted documents only', async () => {
    const { status, body } = await ask('query other { countries { code } }');

    expect([status, body.errors?.[0]?.extensions['code']]).toEqual([403, 'DOCUMENT_NOT_TRUSTED']);
  });

  it('is told of in the log, once, with its operation and its id', async () => {
    const { headers } = await ask(NAME);

    const requestId = headers.get('x-request-id');
    const lines = test.log.filter((line) => line['requestId'] === requestId);
    expect(lines).toEqual([
      expect.objectContaining({
        msg: 'answered',
        method: 'POST',
        route: '/graphql',
        status: 200,
        operation: 'name',
      }),
    ]);
  });

  it('is read for by who has what its client has written', async () => {
    const choose = jest.spyOn(ReadYourWrites.prototype, 'readerFor');

    await ask(LIST, { 'x-onrecord-position': '0/AB' });

    expect(choose.mock.calls.map(([asker]) => asker.headers['x-onrecord-position'])).toEqual(['0/AB']);
  });

  it('has nothing more read for it when its client has hung up', async () => {
    const gone = once(test.app.server.server, 'connection').then(([socket]) =>
      once(socket as Socket, 'close'),
    );
    const { reader } = test.app.database;
    let reads = 0;
    const begun = new Promise<void>((resolve) => {
      for (const name of ['page', 'all', 'rows'] as const) {
        const read = reader[name].bind(reader) as (...call: unknown[]) => Promise<never>;
        jest.spyOn(reader, name).mockImplementation(async (...call: unknown[]) => {
          reads++;
          resolve();
          await gone;
          return await read(...call);
        });
      }
    });

    const socket = send(LIST);
    await begun;
    socket.destroy();
    await gone;
    const answered = await ask(NAME);

    expect(answered.status).toBe(200);
    expect(reads).toBe(1);
  });

  function send(query: string): Socket {
    const body = JSON.stringify({ query });
    const socket = connect(Number(new URL(test.url).port), '127.0.0.1');
    socket.write(
      `POST /graphql HTTP/1.1\r\nHost: x\r\nAccept: */*\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
    return socket;
  }
});
