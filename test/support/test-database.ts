import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';

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

/** Makes an empty database, on the engine of this run unless another is named. */
export async function createTestDatabase(engine = testDatabase): Promise<TestDatabase> {
  return engine === 'sqlite' ? sqliteFile() : await postgresDatabase("LC_COLLATE 'C' LC_CTYPE 'C'");
}

/** The same, sorting texts as English does where the engine can. */
export async function createEnglishDatabase(): Promise<TestDatabase> {
  const english = "LOCALE 'C' LOCALE_PROVIDER icu ICU_LOCALE 'en-US'";
  return testDatabase === 'sqlite' ? sqliteFile() : await postgresDatabase(english);
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

async function postgresDatabase(locale: string): Promise<TestDatabase> {
  const server = process.env['TEST_DATABASE_URL'] ?? '';
  const name = `onrecord_test_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
  await onServer(server, `CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8' ${locale}`);
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

async function onServer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
