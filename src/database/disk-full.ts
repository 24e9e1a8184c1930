const NO_ROOM = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'SQLITE_FULL', '53100']);

/** Whether something failed because there is no room on the disk: a file's error, SQLite's or PostgreSQL's. */
export function isDiskFull(error: unknown): boolean {
  const { code = '', driverError } = (error ?? {}) as { code?: string; driverError?: { code?: string } };
  return NO_ROOM.has(code) || NO_ROOM.has(driverError?.code ?? '');
}
