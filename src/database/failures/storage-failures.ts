const NO_ROOM = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'SQLITE_FULL', '53100']);

const LOCKED = new Set(['SQLITE_BUSY', 'SQLITE_LOCKED']);

/** Whether another program held the SQLite file for longer than a write waits. */
export function isLocked(error: unknown): boolean {
  return codesOf(error).some((code) => LOCKED.has(code));
}

/** Whether something failed because there is no room on the disk: a file's error, SQLite's or PostgreSQL's. */
export function isDiskFull(error: unknown): boolean {
  return codesOf(error).some((code) => NO_ROOM.has(code));
}

// What failed is below TypeORM's own error, where there is one.
function codesOf(error: unknown): readonly string[] {
  const { code = '', driverError } = (error ?? {}) as { code?: string; driverError?: { code?: string } };
  return [code, driverError?.code ?? ''];
}
