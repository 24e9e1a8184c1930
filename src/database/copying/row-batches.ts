import sql, { join, raw } from 'sql-template-tag';
import type { Row, RowShape } from '../row-shape';
import type { WriteTransaction } from '../write-transaction';
import type { RowSource } from './row-source';

/** An open transaction, as far as reading goes. */
export type Transaction = Pick<WriteTransaction, 'all' | 'dialect'>;

// About how many characters a batch should have, and how many rows it may have.
const WEIGHT = 2_000_000;
const FEWEST = 10;
const MOST = 1000;

/** All rows that a shape describes. */
export function everyRowOf<T extends Row>(shape: RowShape<T>): RowSource<T> {
  return { columns: shape.select('t'), from: sql`${shape.table} t`, read: (row) => shape.read(row) };
}

/** Reads rows in batches whose weight, and so the memory they take, does not depend on how long texts are. */
export async function* rowBatches<T extends Row>(
  transaction: Transaction,
  source: RowSource<T>,
): AsyncGenerator<readonly T[], void> {
  const next = await transaction.dialect.readEveryRow((statement) => transaction.all(statement), source);
  for (let size = 100; ;) {
    const rows = await next(size);
    if (rows.length === 0) return;
    yield rows.map(source.read);
    const weight = rows.reduce((sum, row) => sum + weightOf(row), 0) / rows.length;
    size = Math.max(FEWEST, Math.min(MOST, Math.round(WEIGHT / weight)));
  }
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
