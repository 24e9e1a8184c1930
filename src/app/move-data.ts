import sql, { raw } from 'sql-template-tag';
import { migrations } from '../../migrations';
import type { CopyProgress } from '../database/copying/copy-tables';
import { copyTable, sumTable } from '../database/copying/copy-tables';
import { Database } from '../database/database';
import type { DatabaseUrl } from '../database/database-url';
import { HeldDatabase } from '../database/copying/held-database';
import type { Transaction } from '../database/copying/row-batches';
import { filledTables } from '../database/copying/row-batches';
import type { StoredTable, TableSum } from '../database/copying/stored-table';
import type { WriteTransaction } from '../database/write-transaction';
import { derivedIndexes } from './derived-indexes';
import { entities } from './entities';
import { rebuildSearch, SEARCH_TABLES } from './rebuild-search';
import { namingDatabase } from './setting-failures';

const INDEX_STATES = 'index_state';

/** What was moved of a table, and found on both sides alike. */
export interface MovedTable {
  readonly table: string;
  readonly rows: number;
  /** Of the rows' values, whatever their order; 32 hexadecimal digits. Empty for full-text indexes, which are made anew. */
  readonly checksum: string;
}

/** Nothing was moved: the target is as it was. The message says why. */
export class NotMoved extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'NotMoved';
  }
}

/** Where the data comes from and goes to. */
export interface Move {
  readonly from: DatabaseUrl;
  readonly to: DatabaseUrl;
  /** Called for each batch of rows; the first word is what is done with them. */
  readonly tell?: (doing: string, table: string, rows: number) => void;
  /** Called when everything is stored and verified, while the source is still held. */
  readonly afterwards?: (moved: readonly MovedTable[], source: HeldDatabase) => Promise<void>;
}

/**
 * Copies one state of a database into an empty one, and reads it back there before it is kept: all of it in one
 * transaction of the target, so that a move that is cut off leaves the target as empty as before. While it runs, the source
 * is read by everybody and written by nobody.
 *
 * @throws NotMoved when the target is not empty, or does not hold afterwards what the source does.
 */
export async function moveData({ from, to, tell, afterwards }: Move): Promise<readonly MovedTable[]> {
  const parts = { entities, migrations };
  const source = await namingDatabase(HeldDatabase.open(from, parts), '--from');
  try {
    const timeouts = { statement: 0, poolWait: 10_000 };
    const target = await namingDatabase(Database.open({ url: to, parts, timeouts, migrate: true }), '--to');
    const moved = await target
      .write((tx) => moveAll(source, tx, tell ?? (() => undefined)))
      .finally(() => target.close());
    await afterwards?.(moved, source);
    return moved;
  } finally {
    await source.release();
  }
}

async function moveAll(
  source: HeldDatabase,
  tx: WriteTransaction,
  tell: NonNullable<Move['tell']>,
): Promise<readonly MovedTable[]> {
  const { tables } = source;
  await requireIndexes(source);
  await takeEmpty(tx, tables);
  const telling =
    (doing: string): CopyProgress =>
    (table, rows) =>
      tell(doing, table, rows);
  const sums: TableSum[] = [];
  for (const table of tables) sums.push(await copyTable(source, tx, table, telling('copied')));
  await rebuildSearch(tx, (table) => tell('indexing', table, 0));
  // Or the first questions would be planned as for empty tables.
  const names = [...tables.map(({ name }) => name), ...SEARCH_TABLES];
  for (const statement of tx.dialect.afterCopy(names)) await tx.all(statement);
  const moved: MovedTable[] = [];
  for (const [i, table] of tables.entries()) {
    const [wanted, found] = [sums[i], await sumTable(tx, table, telling('verified'))];
    moved.push(sameSum(table.name, wanted, found));
  }
  for (const table of SEARCH_TABLES) {
    const [wanted, found] = [await countOf(source, table), await countOf(tx, table)];
    moved.push(sameSum(table, { rows: wanted, checksum: '' }, { rows: found, checksum: '' }));
  }
  return moved;
}

// What derived indexes are made of is copied, so it must be whole, and as this program makes it.
async function requireIndexes(source: HeldDatabase): Promise<void> {
  const made = await source.all<{ name: string; version: number }>(
    sql`SELECT s.name AS "name", s.version AS "version" FROM index_state s WHERE s.built_to IS NULL`,
  );
  for (const { name, version } of derivedIndexes(source.dialect)) {
    if (made.some((index) => index.name === name && index.version === version)) continue;
    throw new NotMoved(
      `--from: the index ${name} is not up to date. Run \`onrecord migrate\` on that database first.`,
    );
  }
}

// A server may be running there: nobody may write before all is in.
async function takeEmpty(tx: WriteTransaction, tables: readonly StoredTable[]): Promise<void> {
  const names = tables.map(({ name }) => name);
  for (const statement of tx.dialect.beforeCopy(names)) await tx.all(statement);
  // `onrecord migrate` leaves a note there, that there is nothing to index.
  const filled = await filledTables(
    tx,
    names.filter((name) => name !== INDEX_STATES),
  );
  if (filled.length > 0) {
    throw new NotMoved(`--to: the database is not empty (rows in ${filled.join(', ')}). Name an empty one.`);
  }
  await tx.all(sql`DELETE FROM ${raw(INDEX_STATES)}`);
}

type Sum = Pick<TableSum, 'rows' | 'checksum'>;

function sameSum(table: string, wanted: Sum | undefined, found: Sum): MovedTable {
  const { rows, checksum } = found;
  if (wanted?.rows === rows && wanted.checksum === checksum) return { table, rows, checksum };
  throw new NotMoved(
    `${table}: the source has ${String(wanted?.rows)} rows with checksum ${String(wanted?.checksum)}, the target ${rows} with ${checksum}. Nothing was kept. Please report this.`,
  );
}

async function countOf(transaction: Transaction, table: string): Promise<number> {
  const [row] = await transaction.all<{ rows: number | string }>(
    sql`SELECT COUNT(*) AS "rows" FROM ${raw(table)}`,
  );
  return Number(row?.rows);
}
