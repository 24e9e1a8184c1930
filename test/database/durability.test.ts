import { existsSync, linkSync, statSync, symlinkSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sql from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { assertSqliteDurability, prepareSqliteWriter } from '../../src/database/data-source';
import { DatabaseInUse, DatabaseLinked, lockFile } from '../../src/database/sqlite/file-lock';
import type { TestDatabase } from '../support/test-database';
import { createEmptyDatabase, dialect } from '../support/test-database';
import { connectTo, openDatabase, parts } from './open-database';

if (dialect === 'sqlite') {
  describe('a SQLite writer', () => {
    sqliteWriter();
  });
  describe('lockFile', () => {
    fileLock();
  });
} else {
  describe('a PostgreSQL connection', () => {
    postgresConnection();
  });
}

function sqliteWriter(): void {
  let database: TestDatabase;
  let source: DataSource;
  beforeEach(async () => {
    database = await createEmptyDatabase();
    source = await connectTo(database);
    await prepareSqliteWriter(source);
    await source.query('CREATE TABLE written (once)');
  });
  afterEach(async () => {
    await source.destroy();
    await database.drop();
  });

  it('keeps an acknowledged write through a power cut, and no dangling reference', async () => {
    expect(await source.query('PRAGMA synchronous')).toEqual([{ synchronous: 2 }]);
    expect(await source.query('PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    expect(await source.query('PRAGMA foreign_keys')).toEqual([{ foreign_keys: 1 }]);
    await expect(assertSqliteDurability(source)).resolves.toBeUndefined();
  });

  it.each([
    ['synchronous', 'NORMAL', /synchronous = 1, but 2/],
    ['foreign_keys', 'OFF', /foreign_keys = 0, but 1/],
    ['journal_mode', 'DELETE', /journal_mode = delete, but wal/],
  ])('is refused with %s = %s', async (pragma, value, message) => {
    await source.query(`PRAGMA ${pragma} = ${value}`);

    await expect(assertSqliteDurability(source)).rejects.toThrow(message);
  });
}

function fileLock(): void {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await createEmptyDatabase();
  });
  afterEach(() => database.drop());

  it('lets one have the file, until it is released', async () => {
    const lock = await lockFile(database.file!);

    await expect(lockFile(database.file!)).rejects.toThrow(DatabaseInUse);
    await lock.release();
    await (await lockFile(database.file!)).release();
  });

  it('makes the folder of a new database', async () => {
    const file = join(dirname(database.file!), 'a', 'b', 'new.db');

    await (await lockFile(file)).release();

    expect(existsSync(dirname(file))).toBe(true);
  });

  it('knows a file by whatever link it is reached', async () => {
    const opened = await openDatabase(database);
    const link = join(dirname(database.file!), 'link.db');
    symlinkSync(database.file!, link);

    await expect(lockFile(link)).rejects.toThrow(DatabaseInUse);
    await opened.close();
  });

  it('opens no file that has a second name, which another process would lock by', async () => {
    const other = join(dirname(database.file!), 'other.db');
    const opened = await openDatabase(database);
    linkSync(database.file!, other);

    const refused = openDatabase({ ...database, url: `sqlite:${other}`, file: other });

    await expect(refused).rejects.toThrow(DatabaseLinked);
    await opened.close();
    await expect(openDatabase(database)).rejects.toThrow(/has 2 names/);
    unlinkSync(other);
    await (await openDatabase(database)).close();
  });

  it('makes the file, and those beside it, for nobody else to read', async () => {
    const opened = await openDatabase(database);

    const modes = ['', '-wal', '-shm', '-lock'].map((ending) => statSync(`${database.file!}${ending}`).mode);

    expect(modes.map((mode) => (mode & 0o777).toString(8))).toEqual(['600', '600', '600', '600']);
    await opened.close();
  });

  it('makes the file that a link names', async () => {
    const named = join(dirname(database.file!), 'named.db');
    symlinkSync(named, database.file!);

    await (await openDatabase(database)).close();

    expect((statSync(named).mode & 0o777).toString(8)).toBe('600');
  });

  it('is let go of when opening fails', async () => {
    await expect(openDatabase(database, { migrate: false })).rejects.toThrow(/not up to date/);

    const opened = await openDatabase(database);
    await opened.close();
  });
}

function postgresConnection(): void {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await createEmptyDatabase();
  });
  afterEach(() => database.drop());

  it('gives up on what takes too long, and commits for good', async () => {
    const source = await connectTo(database);

    const shown = await Promise.all(
      ['statement_timeout', 'idle_in_transaction_session_timeout', 'application_name'].map(
        async (setting) => (await source.query<Record<string, string>[]>(`SHOW ${setting}`))[0]?.[setting],
      ),
    );
    await source.destroy();

    expect(shown).toEqual(['10s', '30s', 'onrecord']);
  });

  it('is shared by as many programs as are started', async () => {
    const programs = await Promise.all([openDatabase(database), openDatabase(database)]);

    const answers = await Promise.all(programs.map(({ reader }) => reader.all(sql`SELECT 1 AS "one"`)));
    await Promise.all(programs.map((program) => program.close()));

    expect(answers).toEqual([[{ one: 1 }], [{ one: 1 }]]);
  });

  it('refuses to wait for ever when all are taken', async () => {
    const source = await connectTo(database, parts, { statement: 10_000, poolWait: 1_000 });
    const runners = Array.from({ length: 10 }, () => source.createQueryRunner());
    await Promise.all(runners.map((runner) => runner.connect()));

    await expect(source.query('SELECT 1')).rejects.toThrow(/timeout/);
    await Promise.all(runners.map((runner) => runner.release()));
    await source.destroy();
  });
}
