import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { openDatabase } from '../../src/app/build-app';
import { readConfig } from '../../src/config';

declare const testDatabase: 'sqlite' | 'postgres';

/** A database of one test file's own. */
export interface TestDatabase {
  readonly dialect: 'sqlite' | 'postgres';
  readonly url: string;
  /** The SQLite file; null on PostgreSQL. */
  readonly file: string | null;
  /** Where a server on it may keep what it is sent. */
  readonly folder: string;
  drop(): Promise<void>;
}

/** The engine that this run of the test file is about. */
export const dialect = testDatabase;

const EMPTY = "TEMPLATE template0 ENCODING 'UTF8'";
const BYTEWISE = `${EMPTY} LC_COLLATE 'C' LC_CTYPE 'C'`;

type Make = () => Promise<TestDatabase>;

// Each is migrated once, and copied from then on: that takes a tenth of the time.
const templates: Partial<Record<'sqlite' | 'postgres', Promise<Make>>> = {};

/** Makes a database with the tables of the program, on the engine of this run unless another is named. */
export async function createTestDatabase(engine = testDatabase): Promise<TestDatabase> {
  const make = await (templates[engine] ??= engine === 'sqlite' ? sqliteTemplate() : postgresTemplate());
  return await make();
}

/** Makes a database without tables, on the engine of this run unless another is named. */
export async function createEmptyDatabase(engine = testDatabase): Promise<TestDatabase> {
  return engine === 'sqlite' ? sqliteFile() : await postgresDatabase(BYTEWISE);
}

/** The same, sorting texts as English does where the engine can. */
export async function createEnglishDatabase(): Promise<TestDatabase> {
  const english = "LOCALE 'C' LOCALE_PROVIDER icu ICU_LOCALE 'en-US'";
  return testDatabase === 'sqlite' ? sqliteFile() : await postgresDatabase(`${EMPTY} ${english}`);
}

async function sqliteTemplate(): Promise<Make> {
  const template = sqliteFile();
  await migrateOnce(template);
  const content = readFileSync(template.file ?? '');
  await template.drop();
  return () => {
    const database = sqliteFile();
    writeFileSync(database.file ?? '', content);
    return Promise.resolve(database);
  };
}

// Copying its files is faster than logging its pages. It is dropped at the end of the run.
async function postgresTemplate(): Promise<Make> {
  const template = await postgresDatabase(BYTEWISE, `onrecord_template_${process.env['TEST_RUN']}`);
  await migrateOnce(template);
  const name = new URL(template.url).pathname.slice(1);
  return () => postgresDatabase(`TEMPLATE ${name} STRATEGY FILE_COPY`);
}

async function migrateOnce({ url }: TestDatabase): Promise<void> {
  const config = readConfig({ ONRECORD_DATABASE_URL: url, ONRECORD_MIGRATE: 'on' });
  await (await openDatabase(config)).close();
}

function sqliteFile(): TestDatabase {
  // A file, never :memory:, because each connection would see a memory of its own.
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-test-'));
  const file = join(folder, 'test.db');
  return {
    dialect: 'sqlite',
    url: `sqlite:${file}`,
    file,
    folder,
    drop: () => Promise.resolve(rmSync(folder, { recursive: true, force: true })),
  };
}

async function postgresDatabase(how: string, prefix = 'onrecord_test'): Promise<TestDatabase> {
  const server = process.env['TEST_DATABASE_URL'] ?? '';
  const name = `${prefix}_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
  await onServer(server, `CREATE DATABASE ${name} ${how}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const folder = join(tmpdir(), name);
  return {
    dialect: 'postgres',
    url: url.toString(),
    file: null,
    folder,
    drop: async () => {
      rmSync(folder, { recursive: true, force: true });
      await onServer(server, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

let pool: Pool | undefined;

async function onServer(url: string, statement: string): Promise<void> {
  // Waiting for more to do keeps no process alive, and the server may end first.
  pool ??= new Pool({ connectionString: url, allowExitOnIdle: true }).on('error', () => undefined);
  await pool.query(statement);
}
