const NO_ROOM = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'SQLITE_FULL', '53100']);

const LOCKED = new Set(['SQLITE_BUSY', 'SQLITE_LOCKED']);

/** What a file, SQLite and PostgreSQL say when a disk does not do what it should, or has lost what was on it. */
const FAILED = new Set([
  'EIO',
  'EROFS',
  'SQLITE_IOERR',
  'SQLITE_READONLY',
  'SQLITE_CORRUPT',
  'SQLITE_NOTADB',
  '58030',
  'XX001',
  'XX002',
]);

/**
 * The file that a server has open is not the one that has its name: somebody has deleted, moved or replaced it. What is
 * written to it would be lost. Nothing was written.
 */
export class DatabaseReplaced extends Error {
  constructor(file: string) {
    super(
      `${file} was deleted or replaced while this program had it open. The server writes nothing until the file is back. docs/operating.md, "When something breaks", explains how to save the data.`,
    );
    this.name = 'DatabaseReplaced';
  }
}

/** Whether another program held the SQLite file for longer than a write waits. */
export function isLocked(error: unknown): boolean {
  return codesOf(error).some((code) => LOCKED.has(code));
}

/** Whether something failed because there is no room on the disk: a file's error, SQLite's or PostgreSQL's. */
export function isDiskFull(error: unknown): boolean {
  return codesOf(error).some((code) => NO_ROOM.has(code));
}

/** Whether something failed because the disk did, or because what stands on it is damaged. */
export function isStorageFailed(error: unknown): boolean {
  return codesOf(error).some((code) => FAILED.has(code));
}

// What failed is below TypeORM's own error, where there is one.
function codesOf(error: unknown): readonly string[] {
  const { code = '', driverError } = (error ?? {}) as { code?: string; driverError?: { code?: string } };
  return [code, driverError?.code ?? ''];
}
