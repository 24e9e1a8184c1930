import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { post, request } from '../http/http-request';
import { ADMIN_TOKEN } from '../support/create-test-app';
import type { RunningServer, Surroundings } from '../support/server-process';
import { scratchFolder, startServer, stopAll } from '../support/server-process';
import { linesOf, upload } from '../support/upload';
import { quotationRows, runImport, writeLines } from './run-import';

// An empty database has about 150 pages.
const SMALL_DISK = {
  NODE_OPTIONS: `--require ${join(__dirname, '../support/small-disk.cjs')}`,
  SMALL_DISK_PAGES: '160',
};
// The log of writes reaches it after some claims, the database file never.
const SMALL_FILES: Surroundings = { largestFile: 600 };
const MOST_TRIES = 300;

jest.setTimeout(60_000);

describe('a server whose disk does not take what is written', () => {
  let folder: ReturnType<typeof scratchFolder>;
  beforeEach(async () => {
    folder = scratchFolder();
    const file = writeLines(folder.path, 'rows.jsonl', quotationRows(1));
    await runImport([file, '--dry-run', '--database', `sqlite:${join(folder.path, 'a.db')}`]);
  });
  afterEach(async () => {
    await stopAll();
    folder.remove();
  });

  const serve = (surroundings: Surroundings, environment = {}): Promise<RunningServer> =>
    startServer(
      {
        ONRECORD_DATABASE_URL: `sqlite:${join(folder.path, 'a.db')}`,
        ONRECORD_ADMIN_TOKEN: ADMIN_TOKEN,
        ONRECORD_MAX_WAITING_IMPORTS: String(MOST_TRIES),
        ...environment,
      },
      surroundings,
    );
  const headers = { authorization: `Bearer ${ADMIN_TOKEN}` };
  const recordClaim = (url: string, text: string): ReturnType<typeof post> => {
    const query = 'mutation ($text: String!) { createClaim(input: { text: $text }) { claim { id } } }';
    return post(`${url}/graphql`, { query, variables: { text } }, headers);
  };
  const untilRefused = async (url: string) => {
    for (let acknowledged = 0; acknowledged < MOST_TRIES; acknowledged += 1) {
      const { status, body } = await recordClaim(
        url,
        `Ferry ${acknowledged} sank. ${'So they say. '.repeat(30)}`,
      );
      if (status !== 200) return { status, code: body.errors?.[0]?.extensions['code'], acknowledged };
    }
    throw new Error('Nothing was refused.');
  };
  const untilUploadRefused = async (url: string) => {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const answer = await upload({ url }, linesOf(quotationRows(1)), '?dryRun=true');
      if (answer.status !== 202) return answer;
    }
    throw new Error('Nothing was refused.');
  };

  it('answers 507 when it is full, also when the log of the server stands on it', async () => {
    const full = openSync('/dev/full', 'w');
    const { url } = await serve({ stderr: full }, SMALL_DISK);

    const refused = await untilRefused(url);
    const file = await untilUploadRefused(url);
    const reading = await post(`${url}/graphql`, { query: '{ claims { totalCount } }' });
    closeSync(full);

    expect(refused).toMatchObject({ status: 507, code: 'STORAGE_FULL' });
    expect([file.status, file.refusal]).toEqual([
      507,
      expect.stringMatching(/^STORAGE_FULL: The disk of the server is full/),
    ]);
    expect(reading.body.data).toEqual({ claims: { totalCount: refused.acknowledged } });
  });

  it('answers STORAGE_FAILED when writing fails, reads on, and has all that was acknowledged', async () => {
    const { url, output } = await serve(SMALL_FILES);

    const refused = await untilRefused(url);
    const file = await untilUploadRefused(url);
    const reading = await post(`${url}/graphql`, { query: '{ claims { totalCount } }' });
    const ready = await request(`${url}/readyz`);

    expect(refused).toMatchObject({ status: 500, code: 'STORAGE_FAILED' });
    expect([file.status, file.refusal]).toEqual([500, expect.stringMatching(/^STORAGE_FAILED: The disk/)]);
    expect(reading.body.data).toEqual({ claims: { totalCount: refused.acknowledged } });
    expect(ready.status).toBe(200);
    expect(output.stderr).toContain('SQLITE_IOERR');
  });
});
