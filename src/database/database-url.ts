import { resolve } from 'node:path';

/** Where the data lives, read from `ONRECORD_DATABASE_URL`. */
export type DatabaseUrl =
  | { readonly dialect: 'sqlite'; readonly file: string }
  | { readonly dialect: 'postgres'; readonly url: string; readonly schema?: string };

/**
 * Reads `sqlite:./data/onrecord.db` or `postgres://user:password@host/database`.
 *
 * @throws Error whose message says which forms are understood; it never repeats the text, which may hold a password.
 */
export function parseDatabaseUrl(text: string): DatabaseUrl {
  if (text.startsWith('sqlite:')) {
    const file = text.slice('sqlite:'.length).replace(/^\/\/(?=\/)/, '');
    if (file === '' || file === ':memory:') {
      throw new Error('a SQLite database needs a file, for example sqlite:./data/onrecord.db');
    }
    return { dialect: 'sqlite', file: resolve(file) };
  }
  if (/^postgres(ql)?:\/\//.test(text)) return { dialect: 'postgres', url: text };
  throw new Error('write sqlite:./data/onrecord.db or postgres://user:password@host:5432/database');
}

/** The file that holds the database; null where a server holds it. */
export function databaseFile(url: DatabaseUrl): string | null {
  return url.dialect === 'sqlite' ? url.file : null;
}

/**
 * Reads the addresses of replicas, separated by commas; none from an empty text.
 *
 * @throws Error like parseDatabaseUrl, and when the database itself is none that has replicas.
 */
export function parseReplicaUrls(text: string, primary: DatabaseUrl | undefined): readonly string[] {
  const urls = text
    .split(',')
    .map((url) => url.trim())
    .filter((url) => url !== '');
  if (urls.length > 0 && primary?.dialect === 'sqlite')
    throw new Error('only a PostgreSQL database has replicas; set ONRECORD_DATABASE_URL to postgres://…');
  return urls.map((url) => {
    if (parseDatabaseUrl(url).dialect === 'postgres' && URL.canParse(url)) return url;
    throw new Error('write postgres://user:password@host:5432/database, several separated by commas');
  });
}
