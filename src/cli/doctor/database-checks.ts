import { stat } from 'node:fs/promises';
import { migrations } from '../../../migrations';
import { migrationNames } from '../../database/migrate';
import type { Inspector } from '../../database/copying/inspector';
import type { SqliteInspection } from '../../database/sqlite/sqlite-inspection';
import type { Finding } from './finding';
import { broken, inBytes, well, worth } from './finding';

const BIG_WAL = 500_000_000;
const RESTORE = 'Stop the server and restore a backup: onrecord restore FILE';

/** Whether the tables are those that this program works with. */
export async function checkMigrations(db: Inspector): Promise<Finding> {
  const known = migrationNames(migrations);
  const hasTable = (await tablesOf(db)).includes('migration');
  const rows = hasTable ? await db.all<{ name: string }>('SELECT name FROM migration ORDER BY id') : [];
  const applied = new Set(rows.map(({ name }) => name));
  const unknown = [...applied].filter((name) => !known.includes(name));
  if (unknown.length > 0) return newer(unknown);
  const pending = known.filter((name) => !applied.has(name));
  if (pending.length === 0) return well('migrations', `All ${known.length} are there.`);
  const remedy = db.dialect.isShared ? 'onrecord migrate' : 'The next start runs them. Make a backup first.';
  return worth('migrations', `${pending.length} are pending: ${pending.join(', ')}.`, remedy);
}

/** How many rows each table has. */
export async function checkCounts(db: Inspector): Promise<Finding> {
  const counts: string[] = [];
  for (const table of await tablesOf(db)) {
    const [row] = await db.all<{ n: number | string }>(`SELECT COUNT(*) AS n FROM "${table}"`);
    counts.push(`${table} ${Number(row?.n ?? 0).toLocaleString('en-GB')}`);
  }
  return well('counts', counts.join(', '));
}

// Table of the records, table of the index, which of the records must stand in it.
const INDEXES = [
  ['quotation', 'quotation_search', ''],
  ['quotation', 'quotation_wording_search', ''],
  ['article', 'article_search', ''],
  ['claim', 'claim_search', ''],
  ['claim', 'claim_match_search', 'r.id IN (SELECT m.claim_id FROM claim_match m)'],
] as const;

/** Whether what can be searched for is what is stored. */
export async function checkIndexes(db: Inspector): Promise<Finding> {
  const { catalog } = db.dialect;
  const wrong: string[] = [];
  for (const [table, index, must] of INDEXES) {
    const condition = must === '' ? '' : ` AND ${must}`;
    const notIndexed = `NOT EXISTS (${catalog.indexedRow(index)})`;
    const missing = await count(db, `${table} r WHERE ${notIndexed}${condition}`);
    const leftovers = catalog.leftInIndex(index, table);
    const left = leftovers === null ? 0 : await count(db, leftovers);
    if (missing + left > 0) wrong.push(`${index}: ${missing} missing, ${left} too many`);
  }
  if (wrong.length === 0) return well('search', 'The search indexes are complete.');
  return broken('search', `Searches miss rows (${wrong.join('; ')}).`, RESTORE);
}

/** Whether a SQLite file is the program's, and sound. A later check opens it only when none of these fails. */
export function checkFile(found: SqliteInspection): readonly Finding[] {
  const { isEmpty, isOurs, unknown, strange, damage, dangling } = found;
  // The first start makes its tables.
  if (isEmpty) return [];
  if (!isOurs) return [broken('integrity', 'It is not an On Record database.', 'Name another file.')];
  if (unknown.length > 0) return [newer(unknown)];
  if (strange.length > 0) {
    const remedy = `If nobody added them on purpose, do not trust the file. ${RESTORE}`;
    return [broken('integrity', strange.slice(0, 5).join('; '), remedy)];
  }
  if (damage.length > 0) return [broken('integrity', damage.slice(0, 5).join('; '), RESTORE)];
  if (dangling > 0)
    return [broken('integrity', `${dangling} rows refer to rows that do not exist.`, RESTORE)];
  return [well('integrity', 'The file is intact, and every reference is valid.')];
}

function newer(unknown: readonly string[]): Finding {
  return broken(
    'migrations',
    `A newer version of the program changed the database: ${unknown.join(', ')}.`,
    'Install the newer version. This one cannot open the database.',
  );
}

/** How the file is written. */
export async function checkJournal(db: Inspector, file: string): Promise<Finding> {
  const [row] = await db.all<{ journal_mode: string }>('PRAGMA journal_mode');
  const wal = (await stat(`${file}-wal`).catch(() => null))?.size ?? 0;
  const message = `${row?.journal_mode ?? '?'}, ${inBytes(wal)} in the -wal file`;
  if (wal < BIG_WAL) return well('journal', message);
  const remedy =
    'A long-running reader keeps it from shrinking. Restart the server and every other program that has the file open.';
  return worth('journal', `${message}.`, remedy);
}

async function count(db: Inspector, from: string): Promise<number> {
  const [row] = await db.all<{ n: number | string }>(`SELECT COUNT(*) AS n FROM ${from}`);
  return Number(row?.n ?? 0);
}

/** The tables of the records, by name. */
export async function tablesOf(db: Inspector): Promise<string[]> {
  const rows = await db.all<{ name: string }>(db.dialect.catalog.tables);
  return rows.map(({ name }) => name);
}
