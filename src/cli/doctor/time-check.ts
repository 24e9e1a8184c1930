import type { Inspector } from '../../database/copying/inspector';
import { timeInIds } from '../../ids';
import { tablesOf } from './database-checks';
import type { Finding } from './finding';
import { broken, well } from './finding';

// Milliseconds. A server that shares the database may be on another machine, and writes while this looks.
const TOLERATED = 60_000;
const SHOWN = 3;
// When a page was fetched is what the sender says.
const NOT_OURS: ReadonlySet<string> = new Set(['retrieved_at']);

/** Whether the clock can be right: nothing in any table was recorded, or got its id, in what it takes for the future. */
export async function checkTime(db: Inspector, now: Date): Promise<Finding> {
  const message = `It is ${now.toISOString()}.`;
  const ahead: string[] = [];
  for (const table of await tablesOf(db)) {
    const found = await recordedAfter(db, table, now.getTime() + TOLERATED);
    if (found !== null) ahead.push(`${table}: ${found}`);
  }
  if (ahead.length === 0) return well('time', message);
  return broken(
    'time',
    `${message} Records are from the future (${ahead.join('; ')}).`,
    'Set the clock of this machine if it is wrong. If it was ahead for a while, these records stay the newest in lists until that time.',
  );
}

// How many rows of a table are later than that, and what the first of them are called; null when there are none.
async function recordedAfter(db: Inspector, table: string, at: number): Promise<string | null> {
  const columns = await columnsOf(db, table);
  const instants = columns.filter(({ name }) => name.endsWith('_at') && !NOT_OURS.has(name));
  const conditions = instants.map(({ name }) => `"${name}" > '${new Date(at).toISOString()}'`);
  if (columns.some(({ name, type }) => name === 'id' && type === 'text')) {
    // A prefix of three letters and an underscore, then a ULID.
    conditions.push(`(length(id) = 30 AND substr(id, 5, 10) > '${timeInIds(at)}')`);
  }
  if (conditions.length === 0) return null;
  const from = `FROM "${table}" WHERE ${conditions.join(' OR ')}`;
  const [counted] = await db.all<{ n: number | string }>(`SELECT COUNT(*) AS n ${from}`);
  const count = Number(counted?.n ?? 0);
  if (count === 0) return null;
  const name = columns[0]?.name ?? 'id';
  const rows = await db.all<{ name: string }>(
    `SELECT "${name}" AS name ${from} ORDER BY "${name}" LIMIT ${SHOWN}`,
  );
  const names = rows.map((row) => row.name).join(', ');
  return `${count.toLocaleString('en-GB')}, ${names}${count > SHOWN ? ' …' : ''}`;
}

interface TableColumn {
  readonly name: string;
  readonly type: string;
}

// In the order of the table: what names a row comes first.
async function columnsOf(db: Inspector, table: string): Promise<readonly TableColumn[]> {
  return await db.all<TableColumn>(db.dialect.catalog.columnsOf(table));
}
