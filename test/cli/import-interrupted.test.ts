import { join } from 'node:path';
import { createTestApp } from '../support/create-test-app';
import { createTestDatabase } from '../support/test-database';
import { atImport, linesOf, upload, whenOver } from '../support/upload';
import type { RunningServer } from '../support/server-process';
import { scratchFolder, startServer, stopAll } from '../support/server-process';
import type { Mishaps } from './go-between';
import { GoBetween } from './go-between';
import { countsOf, quotationRows, runImport, startImport, writeLines } from './run-import';
import { storedContent } from './stored-content';

const TOKEN = 'an-admin-token-of-the-settings-0123456789';
const ROWS = 150;

jest.setTimeout(120_000);

/** A server on a new file, in this process: none of those that are killed. */
async function serveHere(): Promise<{ readonly url: string; stored(): ReturnType<typeof storedContent> }> {
  const database = await createTestDatabase();
  const test = await createTestApp({ database, environment: { ONRECORD_ADMIN_TOKEN: TOKEN } });
  return {
    url: test.url,
    stored: async () => {
      await test.stop();
      const content = await storedContent(database.file ?? '');
      await database.drop();
      return content;
    },
  };
}

describe('onrecord import, cut off and started again', () => {
  let folder: ReturnType<typeof scratchFolder>;
  let file: string;
  let uninterrupted: Awaited<ReturnType<typeof storedContent>>;
  beforeAll(async () => {
    folder = scratchFolder();
    file = writeLines(folder.path, 'ferries.jsonl', quotationRows(ROWS));
    const whole = join(folder.path, 'whole.db');
    await runImport([file, '--rows', '10', '--database', `sqlite:${whole}`]);
    uninterrupted = await storedContent(whole);
  });
  afterEach(() => stopAll());
  afterAll(() => folder.remove());

  const database = (name: string): string => join(folder.path, name);
  const start = (name: string): Promise<RunningServer> =>
    startServer({ ONRECORD_DATABASE_URL: `sqlite:${database(name)}`, ONRECORD_ADMIN_TOKEN: TOKEN });
  const stop = async ({ child, exited }: RunningServer): Promise<void> => {
    child.kill('SIGTERM');
    await exited;
  };
  const between = async (
    server: { readonly url: string },
    mishaps: Mishaps,
  ): Promise<{ url: string; go: GoBetween }> => {
    const go = new GoBetween(server.url, mishaps);
    return { url: await go.listen(), go };
  };
  const args = (url: string): string[] => [file, '--rows', '10', '--url', url, '--token', TOKEN];

  it('stores the whole file, which is more than one batch', () => {
    expect(uninterrupted['quotation']).toHaveLength(ROWS);
    expect(uninterrupted['import_batch']).toHaveLength(ROWS / 10);
  });

  it.each([2, 5, 9])(
    'ends the same when the client is killed at batch %d, after it was written',
    async (batch) => {
      const server = await serveHere();
      const { url, go } = await between(server, {
        onAnswer: async (number) => {
          if (number !== batch + 1) return true;
          client.child.kill('SIGKILL');
          await client.exited;
          return false;
        },
      });
      const client = startImport(args(url));
      await client.exited;

      const again = await runImport(args(server.url));

      await go.close();
      expect(again.code).toBe(0);
      expect(await server.stored()).toEqual(uninterrupted);
    },
  );

  it.each([2, 6])(
    'ends the same when the server is killed with batch %d in its hands, and started again',
    async (batch) => {
      let server = await start(`server-${batch}.db`);
      const { url, go } = await between(server, {
        onRequest: async (number) => {
          if (number !== batch + 1) return;
          server.child.kill('SIGKILL');
          await server.exited;
          server = await start(`server-${batch}.db`);
          go.server = server.url;
        },
      });

      const run = await runImport(args(url));

      await go.close();
      await stop(server);
      expect(run.code).toBe(0);
      expect(run.stderr).toContain('Trying again in');
      expect(await storedContent(database(`server-${batch}.db`))).toEqual(uninterrupted);
    },
  );

  it('ends the same when answers are lost', async () => {
    const server = await serveHere();
    const lost = new Set([3, 4, 8]);
    const { url, go } = await between(server, { onAnswer: (number) => !lost.has(number) });

    const run = await runImport(args(url));

    await go.close();
    expect(run.code).toBe(0);
    expect(countsOf(run, 'ferries.jsonl')).toMatchObject({ created: ROWS, refused: 0 });
    expect(await server.stored()).toEqual(uninterrupted);
  });

  it('finishes what is under way at Ctrl-C, and says how to go on', async () => {
    const server = await serveHere();
    const { url, go } = await between(server, {
      onRequest: (number) => void (number === 4 && client.child.kill('SIGINT')),
    });
    const client = startImport(args(url));
    const code = await client.exited;

    const again = await runImport(args(server.url));

    await go.close();
    expect(code).toBe(1);
    expect(client.output.stderr).toContain('Finishing the current batches.');
    expect(client.output.stderr).toContain('Run the same command again to continue');
    expect(client.output.stdout).toMatch(/^ferries\.jsonl .* rows-jsonl /m);
    expect(again.code).toBe(0);
    expect(await server.stored()).toEqual(uninterrupted);
  });
});

describe('a file that was sent to POST /import', () => {
  const folder = scratchFolder();
  const rows = quotationRows(1200);
  afterEach(() => stopAll());
  afterAll(() => folder.remove());

  const served = (name: string): Promise<RunningServer> =>
    startServer({
      ONRECORD_DATABASE_URL: `sqlite:${join(folder.path, name)}`,
      ONRECORD_ADMIN_TOKEN: TOKEN,
    });
  const withoutJob = ({
    import_job: jobs,
    ...content
  }: Awaited<ReturnType<typeof storedContent>>): object => {
    expect(jobs).toHaveLength(1);
    return content;
  };

  it('ends the same when the server is killed on its way, or told to stop, and started again', async () => {
    const content = linesOf(rows);
    const whole = await serveHere();
    const { job } = await upload(whole, content, '', { token: TOKEN });
    await whenOver(whole, job.id, TOKEN);
    let server = await served('disturbed.db');
    const { id } = (await upload(server, content, '', { token: TOKEN })).job;

    for (const signal of ['SIGKILL', 'SIGTERM'] as const) {
      while ((await atImport(server, `/${id}`, { token: TOKEN })).job['recordCount'] === 0);
      server.child.kill(signal);
      await server.exited;
      server = await served('disturbed.db');
    }

    expect(await whenOver(server, id, TOKEN)).toMatchObject({ status: 'DONE', createdCount: rows.length });
    server.child.kill('SIGTERM');
    await server.exited;
    const stored = await storedContent(join(folder.path, 'disturbed.db'));
    expect(withoutJob(stored)).toEqual(withoutJob(await whole.stored()));
  });
});
