import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import sqlite3 from 'sqlite3';
import { scratchFolder, startProcess, startServer, stopAll } from '../support/server-process';
import type { Ended } from './run-import';
import { quotationRows, runImport, writeLines } from './run-import';
import { storedContent } from './stored-content';

const TOKEN = 'an-admin-token-of-the-settings-0123456789';

jest.setTimeout(120_000);

describe('backup, restore and doctor', () => {
  const folder = scratchFolder();
  const at = (name: string): string => join(folder.path, name);
  const settings = (name: string): Record<string, string> => ({
    ONRECORD_DATABASE_URL: `sqlite:${at(name)}`,
    ONRECORD_ADMIN_TOKEN: TOKEN,
  });
  const run = async (args: readonly string[], database = 'live.db'): Promise<Ended> => {
    const { exited, output } = startProcess(settings(database), args);
    return { code: await exited, ...output };
  };
  const importInto = (name: string, rows: readonly object[]): Promise<Ended> =>
    runImport([writeLines(folder.path, 'rows.jsonl', rows), '--database', `sqlite:${at(name)}`]);
  const change = (name: string, text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const db: sqlite3.Database = new sqlite3.Database(at(name), () =>
        db.exec(text, (error) => db.close(() => (error ? reject(error) : resolve()))),
      );
    });
  const parts = (): string[] => readdirSync(folder.path).filter((name) => name.includes('.part'));
  let content: Awaited<ReturnType<typeof storedContent>>;
  beforeAll(async () => {
    await importInto('live.db', quotationRows(60));
    content = await storedContent(at('live.db'));
  });
  afterEach(() => stopAll());
  afterAll(() => folder.remove());

  it('copies all that is stored while a server has it open, and puts it back', async () => {
    const server = await startServer(settings('live.db'));
    const backup = await run(['backup', at('copy.db')]);
    const packed = await run(['backup', '--compress', at('copy.db.gz')]);
    const refused = await run(['restore', at('copy.db')]);
    server.child.kill('SIGTERM');
    await server.exited;
    await importInto('live.db', quotationRows(90).slice(60));

    const restored = await run(['restore', at('copy.db.gz')]);

    expect([backup.code, packed.code, restored.code]).toEqual([0, 0, 0]);
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('has ')]);
    expect(await storedContent(at('copy.db'))).toEqual(content);
    expect(await storedContent(at('live.db'))).toEqual(content);
    const [aside] = readdirSync(folder.path).filter((name) => name.startsWith('live.db.before-'));
    expect((await storedContent(at(aside ?? '')))['quotation']).toHaveLength(90);
    expect(statSync(at('copy.db')).mode & 0o777).toBe(0o600);
    expect(parts()).toEqual([]);
  });

  it('overwrites nothing unless told to', async () => {
    writeFileSync(at('precious'), 'mine');

    const [kept, same, missing] = [
      await run(['backup', at('precious')]),
      await run(['backup', '--force', at('live.db')]),
      await run(['backup', join(at('nowhere'), 'x.db')]),
    ];
    const before = readFileSync(at('precious'), 'utf8');
    const forced = await run(['backup', '--force', at('precious')]);

    expect([kept.code, same.code, missing.code, forced.code]).toEqual([1, 1, 1, 0]);
    expect(kept.stderr).toContain('already exists');
    expect(missing.stderr).toContain('its folder does not exist');
    expect(before).toBe('mine');
    expect(await storedContent(at('precious'))).toEqual(content);
    expect(parts()).toEqual([]);
  });

  it.each([
    ['cut off', () => Promise.resolve(truncateSync(at('bad.db'), 20_000)), /damaged/],
    [
      'no database',
      () => Promise.resolve(writeFileSync(at('bad.db'), 'Dear diary')),
      /not a SQLite database/,
    ],
    ['another program’s', () => change('bad.db', 'PRAGMA application_id = 7'), /not an On Record database/],
    [
      'a newer program’s',
      () => change('bad.db', "INSERT INTO migration(timestamp, name) VALUES (9, 'FromTheFuture')"),
      /newer program \(FromTheFuture\)/,
    ],
    [
      'without rows that others refer to',
      () => change('bad.db', 'PRAGMA foreign_keys = OFF; DELETE FROM article'),
      /rows that refer to rows that are not there/,
    ],
    [
      'one with a trigger that nobody knows of',
      () => change('bad.db', 'CREATE TRIGGER spy AFTER INSERT ON claim BEGIN DELETE FROM revision; END'),
      /has objects that no On Record database has: trigger spy is not of On Record/,
    ],
    [
      'one with an index of words that is made to crash SQLite',
      () => change('bad.db', "UPDATE claim_search_data SET block = x'00000003' WHERE id > 1000"),
      /is damaged: claim_search: \d+ pages of the index/,
    ],
  ])('does not restore a copy that is %s', async (_what, spoil, message) => {
    await run(['backup', '--force', at('bad.db')]);
    await spoil();

    const restored = await run(['restore', at('bad.db')]);

    expect([restored.code, restored.stderr]).toEqual([1, expect.stringMatching(message)]);
    expect(await storedContent(at('live.db'))).toEqual(content);
    expect(parts()).toEqual([]);
  });

  it('finds a sound database sound, and says what is wrong with others', async () => {
    const levelsOf = async (database: string): Promise<Record<string, string>> => {
      const { stdout } = await run(['doctor', '--json'], database);
      const { findings } = JSON.parse(stdout) as { findings: { check: string; level: string }[] };
      return Object.fromEntries(findings.map(({ check, level }) => [check, level]));
    };
    copyFileSync(at('live.db'), at('ill.db'));
    await change(
      'ill.db',
      "DELETE FROM quotation_search WHERE rowid = 1; UPDATE import_batch SET created_at = '2999-01-01'",
    );

    const [sound, ill] = [await levelsOf('live.db'), await levelsOf('ill.db')];

    expect(sound).toMatchObject({
      integrity: 'ok',
      search: 'ok',
      migrations: 'ok',
      counts: 'ok',
      time: 'ok',
    });
    expect(ill).toMatchObject({ search: 'fail', time: 'fail', integrity: 'ok' });
    expect((await run(['doctor'], 'ill.db')).code).toBe(2);
    await change('ill.db', 'CREATE VIEW strange AS SELECT * FROM api_token');
    const strange = await run(['doctor'], 'ill.db');
    expect([strange.code, strange.stdout]).toEqual([
      2,
      expect.stringMatching(/FAIL {2}integrity {4}view strange/),
    ]);
    expect(strange.stdout).not.toMatch(/ {2}(search|counts) /);
    expect(existsSync(at('none.db'))).toBe(false);
    expect((await run(['doctor'], 'none.db')).stdout).toContain('There is no database at');
  });

  it('names records from the future in every table', async () => {
    copyFileSync(at('live.db'), at('ahead.db'));
    const future = 'quo_7ZZZZZZZZZ0000000000000000';
    await change(
      'ahead.db',
      `UPDATE actor SET updated_at = '2999-01-01' WHERE id = (SELECT MIN(id) FROM actor);
       UPDATE revision SET made_at = '2999-01-01';
       UPDATE quotation SET id = '${future}' WHERE id = (SELECT MAX(id) FROM quotation)`,
    );

    const { stdout } = await run(['doctor'], 'ahead.db');

    const line = stdout.split('\n').find((text) => text.includes('from the future')) ?? '';
    expect(line).toMatch(/^FAIL {2}time/);
    expect(line).toMatch(/actor: 1, act_\w+;/);
    expect(line).toMatch(/revision: \d+, \w+, \w+, \w+ …/);
    expect(line).toContain(`quotation: 1, ${future}`);
    expect(line).not.toContain('article');
  });
});
