import { access, constants, mkdir, realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import { closeHandle, execOn, openHandle } from './sqlite-handle';

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
  const db = await openHandle(`${file}-lock`);
  try {
    await execOn(db, 'PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE;');
  } catch (error) {
    await closeHandle(db);
    if (BUSY.has((error as { code?: string }).code ?? '')) throw new DatabaseInUse(databaseFile);
    throw error;
  }
  return { release: () => closeHandle(db) };
}

/** Takes the lock on a file that can be written to, or made. SQLite opens one that cannot, and fails at the first write. */
export async function lockForWriting(databaseFile: string): Promise<FileLock> {
  const lock = await lockFile(databaseFile);
  try {
    await access(databaseFile, constants.W_OK);
  } catch (error) {
    if ((error as { code?: string }).code !== 'ENOENT') {
      await lock.release();
      throw error;
    }
  }
  return lock;
}
