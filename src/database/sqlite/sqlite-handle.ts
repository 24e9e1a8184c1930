import sqlite3 from 'sqlite3';

/** A bare connection to a SQLite file: for work beside the program's own reading and writing. */
export type SqliteHandle = sqlite3.Database;

const FLAGS = {
  read: sqlite3.OPEN_READONLY,
  write: sqlite3.OPEN_READWRITE | sqlite3.OPEN_CREATE,
  'write existing': sqlite3.OPEN_READWRITE,
} as const;

/** Opens a file, which is made when it is missing, but for 'read' and 'write existing'; with 'read' it is not changed. */
export function openHandle(file: string, how: keyof typeof FLAGS = 'write'): Promise<SqliteHandle> {
  const flags = FLAGS[how];
  return new Promise((resolve, reject) => {
    const db: SqliteHandle = new sqlite3.Database(file, flags, (error) =>
      error ? reject(error) : resolve(db),
    );
  });
}

/*
 * What SQLite advises for files that anybody may have made (sqlite.org/security.html): functions in its schema may do
 * nothing but compute, cells are checked before they are used, and no change of the file shows through.
 */
const DEFENSIVE = `PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;
  PRAGMA query_only = ON; PRAGMA busy_timeout = 5000;`;

/** Opens a file to be looked at that may not be the program's own. */
export async function openDefensively(file: string): Promise<SqliteHandle> {
  const db = await openHandle(file, 'read');
  await execOn(db, DEFENSIVE);
  return db;
}

/** Runs statements that answer nothing. */
export function execOn(db: SqliteHandle, text: string): Promise<void> {
  return new Promise((resolve, reject) => db.exec(text, (error) => (error ? reject(error) : resolve())));
}

/** Runs a statement and answers its rows. */
export function allOn<T>(db: SqliteHandle, text: string): Promise<T[]> {
  return new Promise((resolve, reject) =>
    db.all(text, (error, rows: T[]) => (error ? reject(error) : resolve(rows))),
  );
}

/** Lets go of the file. */
export function closeHandle(db: SqliteHandle): Promise<void> {
  return new Promise((resolve) => db.close(() => resolve()));
}
