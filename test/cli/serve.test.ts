import { existsSync, writeFileSync } from 'node:fs';
import { Agent, request as httpRequest } from 'node:http';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { bearer, post, request } from '../http/http-request';
import { scratchFolder, startProcess, startServer, stopAll } from '../support/server-process';

const TOKEN = 'an-admin-token-of-the-settings-0123456789';

jest.setTimeout(60_000);

describe('the program', () => {
  let folder: ReturnType<typeof scratchFolder>;
  let environment: { ONRECORD_DATABASE_URL: string };
  beforeEach(() => {
    folder = scratchFolder();
    environment = { ONRECORD_DATABASE_URL: `sqlite:${join(folder.path, 'new', 'onrecord.db')}` };
  });
  afterEach(async () => {
    await stopAll();
    folder.remove();
  });

  it('prints where it is and, at its first start only, a token that works', async () => {
    const first = await startServer(environment);

    expect(first.lines).toEqual([
      `Home page     ${first.url}/`,
      `GraphiQL      ${first.url}/graphiql`,
      `GraphQL       ${first.url}/graphql`,
      `Health        ${first.url}/readyz`,
      expect.stringMatching(/^Admin token {3}onrecord_\S{43} {3}\(shown only this once\)$/),
    ]);
    const secret = /onrecord_\S+/.exec(first.lines[4] ?? '')?.[0] ?? '';
    const whoAmI = (url: string): ReturnType<typeof post> =>
      post(`${url}/graphql`, { query: '{ viewer { role } }' }, bearer(secret));
    expect((await whoAmI(first.url)).body).toEqual({ data: { viewer: { role: 'ADMIN' } } });
    first.child.kill('SIGTERM');
    expect(await first.exited).toBe(0);

    const second = await startServer(environment);

    expect(second.lines[4]).toBe('Admin token   made at the first start');
    expect((await whoAmI(second.url)).status).toBe(200);
    expect(second.output.stdout + second.output.stderr + first.output.stderr).not.toContain(secret);
  });

  it('takes its admin token from the settings and never prints it', async () => {
    const server = await startServer({ ...environment, ONRECORD_ADMIN_TOKEN: TOKEN });
    await post(`${server.url}/graphql`, { query: '{ viewer { role } }' }, bearer(TOKEN));
    await post(`${server.url}/graphql`, { query: '{ viewer { role } }' }, bearer(`x${TOKEN}`));
    await request(`${server.url}/graphql?token=${TOKEN}`);

    expect(server.lines[4]).toBe('Admin token   as configured');
    server.child.kill('SIGTERM');
    expect(await server.exited).toBe(0);
    expect(server.output.stdout + server.output.stderr).not.toContain(TOKEN);
    expect(server.output.stderr).not.toMatch(/Warning|Deprecat/);
  });

  it('finishes what is under way when it is told to stop, and takes nothing new', async () => {
    const server = await startServer({ ...environment, ONRECORD_ADMIN_TOKEN: TOKEN });
    const agent = new Agent({ keepAlive: true });
    const slow = sendInTwoParts(server.url, '{"query":"{ viewer { role } }"}', agent);
    await slow.started;

    server.child.kill('SIGTERM');
    await refusedAt(server.url);
    const began = Date.now();
    slow.finish();

    expect(await slow.answer).toBe('{"data":{"viewer":{"role":null}}}\n');
    expect(await server.exited).toBe(0);
    expect(Date.now() - began).toBeLessThan(10_000);
    agent.destroy();
  });

  it('cuts nobody off when it is told to stop under load', async () => {
    const server = await startServer({ ...environment, ONRECORD_LOG_LEVEL: 'warn' });
    const agent = new Agent({ keepAlive: true, maxSockets: 8 });
    const outcomes = new Map<string, number>();
    const client = async (): Promise<void> => {
      for (;;) {
        const outcome = await ask(server.url, '{"query":"{ quotations { nodes { id } } }"}', agent);
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
        if (outcome === '200' && outcomes.get('200') === 100) server.child.kill('SIGTERM');
        if (outcome !== '200' && outcome !== '503') return;
      }
    };

    await Promise.all(Array.from({ length: 8 }, client));

    expect(await server.exited).toBe(0);
    expect(
      [...outcomes.keys()].filter((outcome) => !['200', '503', 'ECONNREFUSED'].includes(outcome)),
    ).toEqual([]);
    agent.destroy();
  });

  it('keeps a write whole that is under way when it is told to stop', async () => {
    const server = await startServer({ ...environment, ONRECORD_ADMIN_TOKEN: TOKEN });
    const rows = Array.from({ length: 500 }, (_, i) => ({
      text: `It rained on day ${i} of the long wet spring.`,
    }));
    const query =
      'mutation ($input: ImportClaimsInput!) { importClaims(input: $input) { createdCount userErrors { message } } }';
    const answer = post(`${server.url}/graphql`, { query, variables: { input: { rows } } }, bearer(TOKEN));
    server.child.kill('SIGTERM');
    const imported = await answer.then(
      ({ body }) =>
        (body.data as { importClaims: { createdCount: number } } | null | undefined)?.importClaims
          .createdCount ?? 0,
      () => 0,
    );
    expect(await server.exited).toBe(0);

    const again = await startServer({ ...environment, ONRECORD_ADMIN_TOKEN: TOKEN });
    const { body } = await post(`${again.url}/graphql`, { query: '{ claims { totalCount } }' });

    expect([0, 500]).toContain(imported);
    expect(body.data).toEqual({ claims: { totalCount: imported } });
  });

  it('shares no SQLite file with another, and can be started again after it was killed', async () => {
    const first = await startServer(environment);

    const second = startProcess(environment);
    expect(await second.exited).toBe(1);
    expect(second.output.stderr).toMatch(
      /^Another On Record process has \S+onrecord\.db open\. Stop that process first, or set another ONRECORD_DATABASE_URL for this one\.\n$/,
    );
    expect((await request(`${first.url}/readyz`)).status).toBe(200);

    first.child.kill('SIGKILL');
    expect(await first.exited).toBeNull();
    const third = await startServer(environment);
    expect((await request(`${third.url}/readyz`)).status).toBe(200);
  });

  it('loads the sample data into an empty database when asked, once', async () => {
    const sample = { ...environment, ONRECORD_SAMPLE_DATA: 'on' };
    const count = async (url: string): Promise<unknown> =>
      (await post(`${url}/graphql`, { query: '{ quotations { totalCount } }' })).body.data;
    const first = await startServer(sample);
    const loaded = await count(first.url);
    first.child.kill('SIGTERM');
    await first.exited;

    const second = await startServer(sample);

    expect(loaded).not.toEqual({ quotations: { totalCount: 0 } });
    expect(await count(second.url)).toEqual(loaded);
  });
});

describe('a setting that is wrong stops the start', () => {
  let folder: ReturnType<typeof scratchFolder>;
  beforeAll(() => {
    folder = scratchFolder();
  });
  afterAll(async () => {
    await stopAll();
    folder.remove();
  });

  it('with one line for each that names it, and opens nothing', async () => {
    const file = join(folder.path, 'untouched.db');
    const { exited, output } = startProcess({
      ONRECORD_DATABASE_URL: `sqlite:${file}`,
      PORT: 'x',
      ONRECORD_ADMIN_TOKEN: 'tooshort',
    });

    expect(await exited).toBe(1);
    expect(output).toEqual({
      stdout: '',
      stderr:
        'PORT: write a whole number.\nONRECORD_ADMIN_TOKEN: use at least 16 characters, better 32 random ones.\n',
    });
    expect(existsSync(file)).toBe(false);
  });

  it('ONRECORD_DATABASE_URL, when its file cannot be made', async () => {
    writeFileSync(join(folder.path, 'no-folder'), '');
    const { exited, output } = startProcess({
      ONRECORD_DATABASE_URL: `sqlite:${folder.path}/no-folder/onrecord.db`,
    });

    expect(await exited).toBe(1);
    expect(output.stderr).toBe(
      'ONRECORD_DATABASE_URL: the file cannot be opened, made or written to. Choose a file and a folder that this program may write to.\n',
    );
  });

  it('PORT, when another program has it', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', () => resolve()));
    const { port } = other.address() as AddressInfo;
    const { exited, output } = startProcess({
      PORT: String(port),
      ONRECORD_DATABASE_URL: `sqlite:${join(folder.path, 'port.db')}`,
      ONRECORD_LOG_LEVEL: 'warn',
    });

    expect(await exited).toBe(1);
    other.close();
    expect(output.stderr).toBe(
      `PORT: ${port} is in use by another program. Stop that program, or choose another port.\n`,
    );
  });
});

/** A request whose body is completed only when told to. */
function sendInTwoParts(
  url: string,
  body: string,
  agent: Agent,
): { started: Promise<void>; finish: () => void; answer: Promise<string> } {
  const sent = httpRequest(`${url}/graphql`, {
    agent,
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': body.length, expect: '100-continue' },
  });
  const answer = new Promise<string>((resolve, reject) => {
    sent.once('error', reject);
    sent.once('response', (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
      response.on('end', () => resolve(text));
    });
  });
  // The server asks for the body when it has taken the request on.
  const started = new Promise<void>((resolve) => sent.once('continue', () => resolve()));
  sent.flushHeaders();
  return { started, finish: () => sent.end(body), answer };
}

/** Resolves when the server takes no new connection any more. */
async function refusedAt(url: string): Promise<void> {
  for (;;) {
    const taken = await request(`${url}/healthz`).then(
      ({ status }) => status === 200,
      () => false,
    );
    if (!taken) return;
  }
}

/** The status that a request was answered with, or the code of the error that it met. */
function ask(url: string, body: string, agent: Agent): Promise<string> {
  return new Promise((resolve) => {
    const sent = httpRequest(
      `${url}/graphql`,
      {
        agent,
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': body.length },
      },
      (response) => {
        response.resume();
        response.once('end', () => resolve(String(response.statusCode)));
      },
    );
    sent.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    sent.end(body);
  });
}
