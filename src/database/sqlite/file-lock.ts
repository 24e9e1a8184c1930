import { access, constants, mkdir, open, realpath, stat } from 'node:fs/promises';
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
      `Another On Record process has ${file} open. Stop that process first, or set another ONRECORD_DATABASE_URL for this one.`,
    );
    this.name = 'DatabaseInUse';
  }
}

/** The file has a second name: SQLite would keep another log for each, and lose what is written under one of them. */
export class DatabaseLinked extends Error {
  constructor(file: string, links: number) {
    super(
      `${file} has ${links} names (hard links). Another process could open the file by another name without being noticed, and writes would be lost. Remove the other names, or make a copy and remove the file.`,
    );
    this.name = 'DatabaseLinked';
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
  // 'wx' opens no file that is there: to close it would drop the lock that this process may have on it.
  await makePrivate(`${file}-lock`, 'wx').catch(unlessThere);
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

/**
 * Takes the lock on a file that can be written to, or makes it, for nobody else to read. SQLite opens one that cannot be
 * written to, and fails at the first write. Throws DatabaseInUse and DatabaseLinked.
 */
export async function lockForWriting(databaseFile: string): Promise<FileLock> {
  const lock = await lockFile(databaseFile);
  try {
    // Not 'wx': the name may be a link to a file that is still to be made.
    if (await isMissing(databaseFile)) await makePrivate(databaseFile, 'a');
    await access(databaseFile, constants.W_OK);
    await refuseLinked(databaseFile);
    return lock;
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** Throws DatabaseLinked when a file has more than one name: the lock is on a name, and another would pass it. */
export async function refuseLinked(databaseFile: string): Promise<void> {
  const { nlink } = await stat(databaseFile);
  if (nlink > 1) throw new DatabaseLinked(databaseFile, nlink);
}

function unlessThere(error: unknown): void {
  if ((error as { code?: string }).code !== 'EEXIST') throw error;
}

async function isMissing(file: string): Promise<boolean> {
  return (await stat(file).catch(() => null)) === null;
}

// SQLite would make it as readable as the process' mask allows; the files that it makes beside it become like it.
async function makePrivate(file: string, flags: 'a' | 'wx'): Promise<void> {
  await (await open(file, flags, 0o600)).close();
}
