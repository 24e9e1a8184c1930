import { once } from 'node:events';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import sql from 'sql-template-tag';
import { loadSampleData } from '../../src/app/sample-data';
import type { Reader } from '../../src/database/reader';
import { bearer, post, request } from './http-request';
import type { LoggedApp } from './logged-app';
import { startLoggedApp } from './logged-app';

const TOKEN = 'an-admin-token-for-faults-0123456789';

describe('a fault inside the server', () => {
  let test: LoggedApp;
  beforeAll(async () => {
    test = await startLoggedApp({ ONRECORD_ADMIN_TOKEN: TOKEN });
    await test.app.database.write(async (tx) => {
      await tx.all(sql`DROP TABLE claim_review`);
      await tx.all(sql`ALTER TABLE claim RENAME TO secret_claim`);
    });
  });
  afterAll(() => test.stop());

  it.each([
    ['', 0],
    [' also of a query that comes so often that it is compiled', 2],
  ])('leaves masked, with an id under which the whole of it is in the log%s', async (_when, before) => {
    const query = '{ claims { nodes { text } } }';
    for (let i = 0; i < before; i++) await post(`${test.url}/graphql`, { query });
    const { status, text, body, headers } = await post(`${test.url}/graphql`, { query });
    const requestId = headers.get('x-request-id');

    expect(status).toBe(500);
    expect(body).toEqual({
      data: null,
      errors: [
        {
          message: expect.stringContaining('send the requestId to the administrator'),
          locations: [{ line: 1, column: 12 }],
          path: ['claims', 'nodes'],
          extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
        },
      ],
    });
    expect(text).not.toMatch(/select|from|sqlite|no such table|claim_|\.ts|\.js|node_modules|stack/i);
    const logged = test.log.filter((line) => line['level'] === 50 && line['requestId'] === requestId);
    expect(logged).toHaveLength(1);
    expect(JSON.stringify(logged)).toContain('SQLITE_ERROR');
  });

  it('leaves the rest of the answer whole', async () => {
    const { status, body } = await post(`${test.url}/graphql`, {
      query: '{ quotations { totalCount } node(id: "clm_01ARZ3NDEKTSV4RRFFQ69G5FAV") { id } }',
    });

    expect(status).toBe(200);
    expect(body.data).toEqual({ quotations: { totalCount: 0 }, node: null });
    expect(body.errors?.[0]?.extensions['code']).toBe('INTERNAL_SERVER_ERROR');
  });

  it('is masked in mutations as well', async () => {
    const query = 'mutation { createClaim(input: { text: "It rained on Monday." }) { claim { id } } }';
    const { status, text } = await post(`${test.url}/graphql`, { query }, bearer(TOKEN));

    expect(status).toBe(500);
    expect(text).not.toMatch(/insert|select|sqlite|claim_|\.ts/i);
  });

  it('is not what a mistake of the client is called', async () => {
    const before = test.log.filter((line) => line['level'] === 50).length;

    await post(`${test.url}/graphql`, { query: '{ quotations(first: 101) { totalCount } }' });
    await post(`${test.url}/graphql`, { query: '{ quotations(after: "!") { nodes { id } } }' });
    await post(`${test.url}/graphql`, '{');
    await post(`${test.url}/graphql`, {
      query: 'mutation { retractQuotation(input: {}) { userErrors { code } } }',
    });

    expect(test.log.filter((line) => line['level'] === 50)).toHaveLength(before);
  });
});

describe('the log', () => {
  let test: LoggedApp;
  beforeAll(async () => {
    test = await startLoggedApp({ ONRECORD_ADMIN_TOKEN: TOKEN });
  });
  afterAll(() => test.stop());

  it('has one line for each request: who, what, how long, and nothing that was sent', async () => {
    const query = 'query Who { viewer { name } }';
    const { headers } = await post(`${test.url}/graphql`, { query, operationName: 'Who' }, bearer(TOKEN));

    const lines = test.log.filter((line) => line['requestId'] === headers.get('x-request-id'));
    expect(lines).toEqual([
      {
        level: 30,
        time: expect.any(Number),
        pid: expect.any(Number),
        hostname: expect.any(String),
        requestId: headers.get('x-request-id'),
        method: 'POST',
        route: '/graphql',
        status: 200,
        milliseconds: expect.any(Number),
        token: 'tok_configured',
        operation: 'Who',
        msg: 'answered',
      },
    ]);
  });

  it('names routes, not addresses that clients make up', async () => {
    const { headers } = await request(`${test.url}/no/such/thing?token=${TOKEN}`);

    const line = test.log.find(({ requestId }) => requestId === headers.get('x-request-id'));
    expect(line).toMatchObject({ route: 'none', status: 404 });
  });

  it('keeps what clients write on one line, and short', async () => {
    const operationName = `A\n{"level":60}\r\n${'x'.repeat(500)}`;
    await post(`${test.url}/graphql`, { query: '{ __typename }', operationName });

    const [line] = test.log.filter((entry) => String(entry['operation']).startsWith('A\n'));
    expect(String(line?.['operation'])).toHaveLength(100);
  });

  it('holds no secret', async () => {
    await post(`${test.url}/graphql`, { query: '{ viewer { name } }' }, bearer(TOKEN));
    await post(`${test.url}/graphql`, { query: '{ viewer { name } }' }, bearer(`${TOKEN}-wrong`));
    const { body } = await post(
      `${test.url}/graphql`,
      { query: 'mutation { createToken(input: { name: "wire", role: READER }) { secret } }' },
      bearer(TOKEN),
    );

    const { secret } = (body.data as { createToken: { secret: string } }).createToken;
    expect(secret).toMatch(/^onrecord_/);
    expect(JSON.stringify(test.log)).not.toContain(secret);
    expect(JSON.stringify(test.log)).not.toContain(TOKEN);
  });
});

describe('a client that goes away', () => {
  it('has nothing more read for it', async () => {
    const test = await startLoggedApp();
    await loadSampleData(test.app);
    const gone = once(test.app.server.server, 'connection').then(([socket]) =>
      once(socket as Socket, 'close'),
    );
    const reads = holdReads(test.app.database.reader, gone);

    const socket = sendQuery(test.url, '{ quotations { nodes { speaker { name } } } }');
    await reads.first;
    socket.destroy();
    await gone;
    const next = await post(`${test.url}/graphql`, { query: '{ __typename }' });
    await test.stop();

    expect(next.status).toBe(200);
    expect(reads.count()).toBe(1);
    expect(test.log.filter((line) => line['level'] === 50)).toEqual([]);
  });
});

/** Makes each read wait for something, and counts them. */
function holdReads(reader: Reader, until: Promise<unknown>): { first: Promise<void>; count: () => number } {
  const read = reader.page.bind(reader);
  let count = 0;
  const first = new Promise<void>((resolve) => {
    reader.page = async (...call) => {
      count++;
      resolve();
      await until;
      return await read(...call);
    };
  });
  return { first, count: () => count };
}

function sendQuery(url: string, query: string): Socket {
  const body = JSON.stringify({ query });
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.write(
    `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  );
  return socket;
}
