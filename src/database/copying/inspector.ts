import type { DataSource } from 'typeorm';
import type { DatabaseTimeouts } from '../data-source';
import { writerDataSource } from '../data-source';
import type { DatabaseUrl } from '../database-url';
import type { Dialect } from '../dialect';
import { dialectOf } from '../dialect-of';
import { DatabaseInUse, lockFile } from '../sqlite/file-lock';
import { allOn, closeHandle, openDefensively } from '../sqlite/sqlite-handle';

/** Reads a database as it is found: no lock is taken, nothing is migrated, nothing is written. */
export interface Inspector {
  readonly dialect: Dialect;
  all<T>(text: string): Promise<T[]>;
  close(): Promise<void>;
}

/** Opens a database to be looked at. Throws the driver's error when that fails. */
export async function openInspector(url: DatabaseUrl, timeouts: DatabaseTimeouts): Promise<Inspector> {
  const dialect = dialectOf(url.dialect);
  if (url.dialect === 'sqlite') {
    const db = await openDefensively(url.file);
    const all = <T>(text: string): Promise<T[]> => allOn<T>(db, text);
    return { dialect, all, close: () => closeHandle(db) };
  }
  const source: DataSource = writerDataSource(url, { entities: [], migrations: [] }, timeouts);
  await source.initialize();
  const all = <T>(text: string): Promise<T[]> => source.query<T[]>(text);
  return { dialect, all, close: () => source.destroy() };
}

/** Whether a server, or a command that writes, has the file open. */
export async function isInUse(file: string): Promise<boolean> {
  try {
    const lock = await lockFile(file);
    await lock.release();
    return false;
  } catch (error) {
    if (error instanceof DatabaseInUse) return true;
    throw error;
  }
}
