import { mkdir, realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import sqlite3 from 'sqlite3';

/** The right to be the one process that writes to a SQLite file. */
export interface FileLock {
  release(): Promise<void>;
}

/** Another process writes to the file. */
export class DatabaseInUse extends Error {
  constructor(file: string) {
    super(
      `Another On Record process has ${file} open. Stop it first, or give this one another ONRECORD_DATABASE_URL.`,
    );
    this.name = 'DatabaseInUse';
  }
}

const BUSY = new Set(['SQLITE_BUSY', 'SQLITE_LOCKED']);

/**
 * Takes the lock, or fails at once. It is SQLite's own lock on a small file beside the database:
 * the operating system lets go of it when the process dies, however it dies, so it is never stale.
 */
export async function lockFile(databaseFile: string): Promise<FileLock> {
  await mkdir(dirname(databaseFile), { recursive: true });
  // A link to the file must meet the same lock as the file.
  const file = await realpath(databaseFile).catch(() => databaseFile);
  const db = await open(`${file}-lock`);
  try {
    await exec(db, 'PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE;');
  } catch (error) {
    await close(db);
    if (BUSY.has((error as { code?: string }).code ?? '')) throw new DatabaseInUse(databaseFile);
    throw error;
  }
  return { release: () => close(db) };
}

function open(file: string): Promise<sqlite3.Database> {
  return new Promise((resolve, reject) => {
    const db: sqlite3.Database = new sqlite3.Database(file, (error) => (error ? reject(error) : resolve(db)));
  });
}

function exec(db: sqlite3.Database, text: string): Promise<void> {
  return new Promise((resolve, reject) => db.exec(text, (error) => (error ? reject(error) : resolve())));
}

function close(db: sqlite3.Database): Promise<void> {
  return new Promise((resolve) => db.close(() => resolve()));
}
