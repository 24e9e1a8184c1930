import sql, { raw } from 'sql-template-tag';
import { insertStatements } from '../bulk-insert';
import type { Transaction } from './row-batches';
import { rowBatches, everyRowOf } from './row-batches';
import type { Row } from '../row-shape';
import type { StoredTable } from './stored-table';
import { TableSum } from './stored-table';
import type { WriteTransaction } from '../write-transaction';

/** Called while a table is copied or read back, with how many of its rows have been. */
export type CopyProgress = (table: string, rows: number) => void;

/** Copies a table's rows, batch after batch, and answers the sum of what was read. */
export async function copyTable(
  from: Transaction,
  to: WriteTransaction,
  table: StoredTable,
  tell: CopyProgress,
): Promise<TableSum> {
  const sum = new TableSum();
  const source = { ...everyRowOf(table.shape), inOrder: table.isSearched };
  for await (const rows of rowBatches(from, source)) {
    const ready = rows.map((row, i) => {
      const key = to.dialect.usesSearchKeys ? sum.rows + i + 1 : null;
      return { ...row, ...(table.isSearched ? { searchKey: key } : {}), ...unset(table) };
    });
    // One batch is stored while the next is read, and no more.
    await to.settled();
    for (const statement of insertStatements(to.dialect, table.shape, ready)) to.queue(statement);
    for (const row of rows) sum.add(table.canonical(row));
    tell(table.name, sum.rows);
  }
  for (const property of table.selfReferences) await copyReferences(from, to, table, property);
  await to.settled();
  return sum;
}

/** Reads a table and answers the sum of it. */
export async function sumTable(
  transaction: Transaction,
  table: StoredTable,
  tell: CopyProgress,
): Promise<TableSum> {
  const sum = new TableSum();
  for await (const rows of rowBatches(transaction, everyRowOf(table.shape))) {
    for (const row of rows) sum.add(table.canonical(row));
    tell(table.name, sum.rows);
  }
  return sum;
}

// A row may name one that comes later: such references are set when all rows are there.
function unset({ selfReferences }: StoredTable): Row {
  return Object.fromEntries(selfReferences.map((property) => [property, null]));
}

async function copyReferences(
  from: Transaction,
  to: WriteTransaction,
  { shape }: StoredTable,
  property: string,
): Promise<void> {
  const column = raw(shape.columns.find((c) => c.property === property)?.column ?? '');
  const source = {
    columns: sql`t.id AS "id", t.${column} AS "other"`,
    from: sql`${shape.table} t`,
    where: sql`t.${column} IS NOT NULL`,
    read: ({ id, other }: Row): unknown[] => [id, other],
  };
  for await (const pairs of rowBatches(from, source)) {
    const packed = JSON.stringify(pairs);
    const values = to.dialect.unpack(packed, ['text', 'text']);
    await to.all(
      sql`UPDATE ${shape.table} SET ${column} = later.c1 FROM (${values}) AS later WHERE ${shape.table}.id = later.c0`,
    );
  }
}
