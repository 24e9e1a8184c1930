import { createHash } from 'node:crypto';
import sqlite3 from 'sqlite3';

type Row = Record<string, unknown>;

const ID = /\b[a-z]{3}_[0-9A-HJKMNP-TV-Z]{26}\b/g;
// Who may write is not what was written.
const BESIDE = new Set(['api_token', 'migrations', 'typeorm_metadata', 'sqlite_sequence']);
// Times, and numbers given in the order of writing.
const PASSING = /_at$|^search_key$/;

/**
 * Everything that is stored in a SQLite file, row for row, so that two files are equal when they hold the same. Ids and
 * times differ from run to run: an id stands for what its record says, and what the records it names say.
 */
export async function storedContent(file: string): Promise<Record<string, readonly string[]>> {
  const db = await open(file);
  const names = await all(
    db,
    "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'",
  );
  const tables = names
    .map(({ name }) => String(name))
    .filter((name) => !BESIDE.has(name) && !/_search_/.test(name));
  const rows: { table: string; id: string; text: string }[] = [];
  for (const table of tables) {
    for (const row of await all(db, `SELECT * FROM "${table}"`)) {
      const { id, ...rest } = withoutPassing(row);
      rows.push({ table, id: String(id), text: JSON.stringify(rest) });
    }
  }
  await new Promise((resolve) => db.close(resolve));
  let meanings = new Map<string, string>();
  for (let round = 0; round < 4; round += 1) {
    const before = meanings;
    const next = rows.map(
      ({ table, id, text }) => [id, hash(`${table} ${withMeanings(text, before)}`)] as const,
    );
    meanings = new Map(next);
  }
  return Object.fromEntries(
    tables.map((table) => [
      table,
      rows.flatMap((row) => (row.table === table ? [withMeanings(row.text, meanings)] : [])).sort(),
    ]),
  );
}

function withMeanings(text: string, meanings: ReadonlyMap<string, string>): string {
  return text.replace(ID, (id) => meanings.get(id) ?? '?');
}

function withoutPassing(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([column]) => !PASSING.test(column)));
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function open(file: string): Promise<sqlite3.Database> {
  return new Promise((resolve, reject) => {
    const db: sqlite3.Database = new sqlite3.Database(file, sqlite3.OPEN_READONLY, (error) =>
      error ? reject(error) : resolve(db),
    );
  });
}

function all(db: sqlite3.Database, text: string): Promise<Row[]> {
  return new Promise((resolve, reject) =>
    db.all(text, (error, rows: Row[]) => (error ? reject(error) : resolve(rows))),
  );
}
