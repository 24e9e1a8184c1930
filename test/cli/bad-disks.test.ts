import { chmodSync, chownSync, copyFileSync } from 'node:fs';
import { join } from 'node:path';
import sqlite3 from 'sqlite3';
import type { ServerProcess } from '../support/server-process';
import { scratchFolder, startProcess, startServer, stopAll } from '../support/server-process';
import type { Ended } from './run-import';
import { countsOf, quotationRows, runImport, startImport, writeLines } from './run-import';

const TOKEN = 'an-admin-token-of-the-settings-0123456789';
const ROWS = 160;
// An empty database has about 150 pages, and the rows need as many again.
const SMALL_DISK = {
  NODE_OPTIONS: `--require ${join(__dirname, '../support/small-disk.cjs')}`,
  SMALL_DISK_PAGES: '190',
};
const NOBODY = 65_534;

jest.setTimeout(60_000);

describe('onrecord import, when the disk or the database cannot be written', () => {
  let folder: ReturnType<typeof scratchFolder>;
  let file: string;
  beforeAll(async () => {
    folder = scratchFolder();
    file = writeLines(folder.path, 'ferries.jsonl', quotationRows(ROWS));
    await runImport([file, '--dry-run', '--database', `sqlite:${path('empty.db')}`]);
  });
  afterEach(() => stopAll());
  afterAll(() => folder.remove());

  const path = (name: string): string => join(folder.path, name);
  const into = (name: string): string[] => [
    file,
    '--rows',
    '20',
    '--no-suggest-claims',
    '--database',
    `sqlite:${path(name)}`,
  ];
  const stored = async (name: string): Promise<number> => {
    const db = await opened(path(name));
    const [row] = await all<{ count: number }>(db, 'SELECT count(*) AS count FROM quotation');
    await closed(db);
    return row?.count ?? -1;
  };

  it('keeps what was acknowledged when the disk is full, says after which line, and goes on when there is room', async () => {
    const full = await runImport(into('full.db'), SMALL_DISK);
    const kept = await stored('full.db');
    const again = await runImport(into('full.db'));

    expect(full.code).toBe(1);
    expect(full.stderr).toContain(
      `ferries.jsonl: After line ${kept}: The database failed: SQLITE_FULL: database or disk is full.`,
    );
    expect(full.stderr).toContain('Run the same command again to continue');
    expect(countsOf(full, 'ferries.jsonl')).toMatchObject({ created: kept, refused: 0 });
    expect(kept % 20).toBe(0);
    expect(kept).toBeLessThan(ROWS);
    expect([again.code, countsOf(again, 'ferries.jsonl')['created'], await stored('full.db')]).toEqual([
      0,
      ROWS,
      ROWS,
    ]);
  });

  it('writes nothing when there is no room for the tables', async () => {
    const run = await runImport(into('tiny.db'), { ...SMALL_DISK, SMALL_DISK_PAGES: '20' });

    expect([run.code, run.stderr]).toEqual([
      2,
      '--database: the disk is full. Make room, then start again.\n',
    ]);
  });

  it('writes nothing into a file that may only be read', async () => {
    const name = 'read-only.db';
    copyFileSync(path('empty.db'), path(name));
    chmodSync(folder.path, 0o777);
    chmodSync(path(name), 0o444);

    // One after the other: each holds the file for as long as it looks at it.
    const run = await asNobody(['import', ...into(name)]);
    const server = await asNobody(['serve'], { ONRECORD_DATABASE_URL: `sqlite:${path(name)}` });

    const what = 'the file cannot be opened, made or written to.';
    expect([run.code, run.stderr]).toEqual([2, expect.stringContaining(`--database: ${what}`)]);
    expect([server.code, server.stderr]).toEqual([1, expect.stringContaining(`DATABASE_URL: ${what}`)]);
    expect(await stored(name)).toBe(0);
  });

  it('writes nothing while another program keeps the file locked from the start', async () => {
    const name = 'exclusive.db';
    const other = await opened(path(name));
    await all(other, 'PRAGMA locking_mode = EXCLUSIVE');
    await all(other, 'BEGIN EXCLUSIVE');

    const run = await runImport(into(name));
    await closed(other);

    expect([run.code, run.stderr]).toEqual([
      2,
      expect.stringContaining('--database: another program keeps the file locked.'),
    ]);
  });

  it('through a server: waits for room, and for who keeps the database locked', async () => {
    const name = 'served.db';
    const server = await startServer({
      ...SMALL_DISK,
      ONRECORD_DATABASE_URL: `sqlite:${path(name)}`,
      ONRECORD_ADMIN_TOKEN: TOKEN,
    });
    const to = [file, '--rows', '20', '--no-suggest-claims', '--url', server.url, '--token', TOKEN];

    const impatient = await runImport([...to, '--patience', '0']);
    const kept = await stored(name);

    expect(impatient.code).toBe(1);
    expect(impatient.stderr).toContain(
      `After line ${kept}: The disk of the server is full. Its administrator`,
    );
    expect(kept % 20).toBe(0);

    const patient = startImport(to);
    await told(patient, 'The disk of the server is full');
    server.child.kill('SIGUSR2');
    expect([await patient.exited, await stored(name)]).toEqual([0, ROWS]);

    const straight = 'locked.db';
    copyFileSync(path('empty.db'), path(straight));
    const others = await Promise.all([name, straight].map((one) => opened(path(one))));
    for (const other of others) await all(other, 'BEGIN IMMEDIATE');
    // Each batch would wait as long.
    const once = ['--patience', '0', '--parallel', '1'];
    const locked = await Promise.all([
      runImport([...to, ...once, '--key', 'again']),
      runImport([...into(straight), ...once]),
    ]);
    await Promise.all(others.map(closed));

    const message = 'ferries.jsonl: Another program keeps the database locked, so nothing was written.';
    expect(locked.map(({ code }) => code)).toEqual([2, 2]);
    locked.forEach(({ stderr }) => expect(stderr).toContain(message));
    expect([await stored(name), await stored(straight)]).toEqual([ROWS, 0]);
  });

  // Who may do everything may also write what is read-only.
  async function asNobody(args: readonly string[], environment = {}): Promise<Ended> {
    const isRoot = process.getuid?.() === 0;
    if (isRoot) for (const name of ['', 'read-only.db']) chownSync(path(name), NOBODY, NOBODY);
    const given = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
    const { exited, output } = startProcess(environment, args, '', given);
    return { code: await exited, ...output };
  }
});

async function told({ child, output, exited }: ServerProcess, text: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    child.stderr?.on('data', () => output.stderr.includes(text) && resolve());
    void exited.then((code) => reject(new Error(`Ended with ${String(code)}: ${output.stderr}`)));
  });
}

function opened(file: string): Promise<sqlite3.Database> {
  return new Promise((resolve, reject) => {
    const db: sqlite3.Database = new sqlite3.Database(file, (error) => (error ? reject(error) : resolve(db)));
  });
}

function all<T>(db: sqlite3.Database, text: string): Promise<T[]> {
  return new Promise((resolve, reject) =>
    db.all(text, (error, rows: T[]) => (error ? reject(error) : resolve(rows))),
  );
}

function closed(db: sqlite3.Database): Promise<void> {
  return new Promise((resolve) => db.close(() => resolve()));
}
