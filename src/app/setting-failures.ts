/** A setting that is well written but does not work on this machine: one line that names it and the remedy. */
export class SettingFailed extends Error {
  constructor(setting: string, message: string, cause: unknown) {
    super(`${setting}: ${message}`, { cause });
    this.name = 'SettingFailed';
  }
}

type Explanation = readonly [setting: string, message: string];

const DATABASE = 'ONRECORD_DATABASE_URL';
const NO_FILE =
  'the file cannot be opened, made or written to. Choose a file and a folder that this program may write to.';
const LOCKED = 'another program keeps the file locked. Let it finish, or close it, then start again.';
const NO_SERVER = 'the database server does not answer. Start it, or check host and port.';
const NO_ENTRY = 'the database server refuses the user or the password. Check both.';
const NO_RIGHT = 'the user may not do this in the database. Give it the right to create tables.';

const DATABASE_FAILURES: Readonly<Record<string, string>> = {
  EACCES: NO_FILE,
  EEXIST: NO_FILE,
  EISDIR: NO_FILE,
  ENOENT: NO_FILE,
  ENOTDIR: NO_FILE,
  EPERM: NO_FILE,
  EROFS: NO_FILE,
  SQLITE_CANTOPEN: NO_FILE,
  SQLITE_READONLY: NO_FILE,
  ENOSPC: 'the disk is full. Make room, then start again.',
  SQLITE_FULL: 'the disk is full. Make room, then start again.',
  SQLITE_BUSY: LOCKED,
  SQLITE_LOCKED: LOCKED,
  SQLITE_NOTADB: 'the file is not a SQLite database. Name another file.',
  SQLITE_CORRUPT: 'the database file is damaged. Restore it from a backup.',
  ECONNREFUSED: NO_SERVER,
  ECONNRESET: NO_SERVER,
  EHOSTUNREACH: NO_SERVER,
  ETIMEDOUT: NO_SERVER,
  EAI_AGAIN: NO_SERVER,
  ENOTFOUND: NO_SERVER,
  '57P03': 'the database server is starting or stopping. Try again in a moment.',
  '53300': 'the database server has no free connection. Close some, or raise its limit.',
  '28000': NO_ENTRY,
  '28P01': NO_ENTRY,
  '3D000': 'there is no such database on the server. Create it first.',
  '42501': NO_RIGHT,
  // PgBouncer's word for a setting that it does not pass on.
  '08P01':
    'a connection pooler in front of the database refuses some settings of the connection. List them in its ignore_startup_parameters (docs/scaling.md, "Behind a pooler").',
};

/** Opens the database, or says which setting or option is at fault. */
export function namingDatabase<T>(work: Promise<T>, setting = DATABASE): Promise<T> {
  return work.catch((error: unknown) => {
    const message = DATABASE_FAILURES[codeOf(error)];
    throw message === undefined ? error : new SettingFailed(setting, message, error);
  });
}

/** Listens, or says which setting is at fault. */
export function namingAddress<T>(work: Promise<T>, host: string, port: number): Promise<T> {
  const failures: Readonly<Record<string, Explanation>> = {
    EADDRINUSE: ['PORT', `${port} is in use by another program. Stop that program, or choose another port.`],
    EACCES: ['PORT', `this program may not listen on ${port}. Choose a port above 1023.`],
    EADDRNOTAVAIL: ['HOST', `this machine does not have the address ${host}. Use 127.0.0.1 or 0.0.0.0.`],
    ENOTFOUND: ['HOST', `${host} is not an address of this machine. Use 127.0.0.1 or 0.0.0.0.`],
    EAI_AGAIN: ['HOST', `${host} is not an address of this machine. Use 127.0.0.1 or 0.0.0.0.`],
  };
  return work.catch((error: unknown) => {
    const [setting, message] = failures[codeOf(error)] ?? [];
    throw setting === undefined || message === undefined ? error : new SettingFailed(setting, message, error);
  });
}

// What failed is below TypeORM's own error, where there is one.
function codeOf(error: unknown): string {
  const { code, driverError } = error as { code?: string; driverError?: { code?: string } };
  return driverError?.code ?? code ?? '';
}
