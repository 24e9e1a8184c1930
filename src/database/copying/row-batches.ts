import type { Sql } from 'sql-template-tag';
import sql, { join, raw } from 'sql-template-tag';
import type { Row, RowShape } from '../row-shape';
import type { WriteTransaction } from '../write-transaction';

/** An open transaction, as far as reading goes. */
export type Transaction = Pick<WriteTransaction, 'all' | 'dialect'>;

/** Rows of a table: what is read of them, and from what; the table is called `t`. */
export interface RowSource<T> {
  readonly columns: Sql;
  readonly from: Sql;
  /** Of which rows; of all, when left out. */
  readonly where?: Sql;
  /** Turns a row as it comes into what is yielded. */
  readonly read: (row: Record<string, unknown>) => T;
  /** In the order of their ids, where the engine would not keep the order in which they were recorded. */
  readonly inOrder?: boolean;
}

// About how many characters a batch should have, and how many rows it may have.
const WEIGHT = 2_000_000;
const FEWEST = 10;
const MOST = 1000;

/** All rows that a shape describes. */
export function rowsOf<T extends Row>(shape: RowShape<T>): RowSource<T> {
  return { columns: shape.select('t'), from: sql`${shape.table} t`, read: (row) => shape.read(row) };
}

/** Reads rows in batches whose weight, and so the memory they take, does not depend on how long texts are. */
export async function* rowBatches<T extends Row>(
  transaction: Transaction,
  source: RowSource<T>,
): AsyncGenerator<readonly T[], void> {
  const next =
    transaction.dialect.name === 'sqlite'
      ? byRowId(transaction, source)
      : await byCursor(transaction, source);
  for (let size = 100; ;) {
    const rows = await next(size);
    if (rows.length === 0) return;
    yield rows.map(source.read);
    const weight = rows.reduce((sum, row) => sum + weightOf(row), 0) / rows.length;
    size = Math.max(FEWEST, Math.min(MOST, Math.round(WEIGHT / weight)));
  }
}

type NextRows = (most: number) => Promise<Record<string, unknown>[]>;

function byRowId(
  transaction: Transaction,
  { columns, from, where = raw('1 = 1') }: RowSource<Row>,
): NextRows {
  let last = 0;
  return async (most) => {
    const rows = await transaction.all<Record<string, unknown>>(
      sql`SELECT t.rowid AS "rowId", ${columns} FROM ${from} WHERE t.rowid > ${last} AND ${where} ORDER BY t.rowid LIMIT ${most}`,
    );
    last = Number(rows.at(-1)?.['rowId'] ?? last);
    return rows;
  };
}

let cursors = 0;

async function byCursor(
  transaction: Transaction,
  { columns, from, where = raw('1 = 1'), inOrder }: RowSource<Row>,
): Promise<NextRows> {
  const name = raw(`rows_${++cursors}`);
  const order = inOrder ? raw('ORDER BY t.id COLLATE "C"') : raw('');
  await transaction.all(
    sql`DECLARE ${name} NO SCROLL CURSOR FOR SELECT ${columns} FROM ${from} WHERE ${where} ${order}`,
  );
  return async (most) => {
    const rows = await transaction.all<Record<string, unknown>>(sql`FETCH ${raw(String(most))} FROM ${name}`);
    if (rows.length === 0) await transaction.all(sql`CLOSE ${name}`);
    return rows;
  };
}

function weightOf(row: Record<string, unknown>): number {
  let weight = 0;
  for (const value of Object.values(row)) weight += typeof value === 'string' ? value.length : 8;
  return weight;
}

/** Which of the tables hold a row. */
export async function filledTables(transaction: Transaction, tables: readonly string[]): Promise<string[]> {
  const questions = tables.map(
    (table) => sql`SELECT '${raw(table)}' AS name WHERE EXISTS (SELECT 1 FROM ${raw(table)})`,
  );
  const rows = await transaction.all<{ name: string }>(join(questions, ' UNION ALL '));
  return rows.map(({ name }) => name);
}
