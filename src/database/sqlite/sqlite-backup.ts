import type { SqliteHandle } from './sqlite-handle';
import { closeHandle, execOn, openHandle } from './sqlite-handle';

/** Called with the share of the database that has been copied, 0 to 1. */
export type BackupProgress = (share: number) => void;

// 16 MB at a time: often enough to show how far it is.
const PAGES_A_STEP = 4_000;
const AGAIN_AFTER = 20;

// What the driver's own types leave out.
interface Copying {
  readonly completed: boolean;
  readonly failed: boolean;
  readonly remaining: number;
  readonly pageCount: number;
  step(pages: number, done: (error: (Error & { code?: string }) | null) => void): void;
  finish(done: () => void): void;
}
type Copyable = SqliteHandle & {
  backup(
    file: string,
    toName: string,
    fromName: string,
    toFile: boolean,
    done: (error: Error | null) => void,
  ): Copying;
};

/**
 * Copies a database that others may be reading and writing, page by page, by SQLite's backup interface
 * (sqlite.org/backup.html). An open read transaction holds the state of one moment: without it, every write of another
 * process would begin the copy anew. In WAL mode nobody waits for it. The copy is one file that needs none beside it.
 */
export async function copyDatabase(from: string, to: string, onProgress: BackupProgress): Promise<void> {
  const source = await openHandle(from, 'read');
  try {
    await execOn(source, 'PRAGMA busy_timeout = 5000; BEGIN; SELECT COUNT(*) FROM sqlite_master;');
    await copyPages(source, to, onProgress);
  } finally {
    await closeHandle(source);
  }
  const copy = await openHandle(to);
  await execOn(copy, 'PRAGMA synchronous = FULL; PRAGMA journal_mode = DELETE;').finally(() =>
    closeHandle(copy),
  );
}

async function copyPages(source: SqliteHandle, to: string, onProgress: BackupProgress): Promise<void> {
  const copying = await new Promise<Copying>((resolve, reject) => {
    const made = (source as Copyable).backup(to, 'main', 'main', true, (error) =>
      error ? reject(error) : resolve(made),
    );
  });
  try {
    while (!copying.completed) {
      await step(copying);
      if (copying.failed) throw new Error('SQLite stopped the copy.');
      onProgress(1 - copying.remaining / Math.max(1, copying.pageCount));
    }
  } finally {
    await new Promise<void>((resolve) => copying.finish(resolve));
  }
}

function step(copying: Copying): Promise<void> {
  return new Promise((resolve, reject) =>
    copying.step(PAGES_A_STEP, (error) => {
      if (error === null) resolve();
      else if (error.code === 'SQLITE_BUSY' || error.code === 'SQLITE_LOCKED')
        setTimeout(resolve, AGAIN_AFTER);
      else reject(error);
    }),
  );
}

/** Moves all of a database that nobody has open into its one file. False when that cannot be done: it is damaged. */
export async function settleDatabase(file: string): Promise<boolean> {
  try {
    const db = await openHandle(file);
    await execOn(db, 'PRAGMA wal_checkpoint(TRUNCATE);').finally(() => closeHandle(db));
    return true;
  } catch {
    return false;
  }
}
