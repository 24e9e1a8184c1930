import type { Sql } from 'sql-template-tag';
import sql, { raw } from 'sql-template-tag';
import type { WriteTransaction } from '../database/write-transaction';
import type { TouchedTable } from './touch';
import { touchByIds } from './touch';

/** A column that names the kind of record being merged. */
export interface MergedReference {
  readonly table: string;
  readonly column: string;
  /** Columns that must stay unique with `column`: a row that would collide stays where it is. */
  readonly uniqueWith?: readonly string[];
  /** Records that show the reference to clients: the column of `table` that holds their ids, by their table. */
  readonly shownBy: Partial<Readonly<Record<TouchedTable, string>>>;
}

/** Points every reference from the merged record to its survivor, remembering each so that it can be undone. */
export async function moveReferences(
  tx: WriteTransaction,
  references: readonly MergedReference[],
  mergedId: string,
  survivorId: string,
  at: string,
): Promise<void> {
  for (const { table, column, uniqueWith, shownBy } of references) {
    const [t, c] = [raw(table), raw(column)];
    const same = (uniqueWith ?? []).map((u) => `other.${u} = moved.${u}`).join(' AND ');
    const collides =
      uniqueWith === undefined
        ? raw('1 = 1')
        : sql`NOT EXISTS (SELECT 1 FROM ${t} other WHERE other.${c} = ${survivorId} AND ${raw(same)})`;
    await tx.all(
      sql`INSERT INTO reference_move (merged_id, table_name, column_name, row_id)
        SELECT CAST(${mergedId} AS text), CAST(${table} AS text), CAST(${column} AS text), moved.id
        FROM ${t} moved WHERE moved.${c} = ${mergedId} AND ${collides}`,
    );
    const moved = sql`id IN (${movedRows(mergedId, table, column)})`;
    await tx.all(sql`UPDATE ${t} SET ${c} = ${survivorId} WHERE ${moved}`);
    await touchShowing(tx, { table, shownBy }, moved, at);
  }
}

/** Points back what `moveReferences` moved, where it still points to the survivor. */
export async function moveReferencesBack(
  tx: WriteTransaction,
  references: readonly MergedReference[],
  mergedId: string,
  survivorId: string,
  at: string,
): Promise<void> {
  for (const { table, column, shownBy } of references) {
    const [t, c] = [raw(table), raw(column)];
    const moved = sql`id IN (${movedRows(mergedId, table, column)})`;
    await tx.all(sql`UPDATE ${t} SET ${c} = ${mergedId} WHERE ${c} = ${survivorId} AND ${moved}`);
    await touchShowing(tx, { table, shownBy }, sql`${c} = ${mergedId} AND ${moved}`, at);
  }
  await tx.all(sql`DELETE FROM reference_move WHERE merged_id = ${mergedId}`);
}

function movedRows(mergedId: string, table: string, column: string): Sql {
  return sql`SELECT row_id FROM reference_move WHERE merged_id = ${mergedId} AND table_name = ${table} AND column_name = ${column}`;
}

async function touchShowing(
  tx: WriteTransaction,
  { table, shownBy }: Pick<MergedReference, 'table' | 'shownBy'>,
  rows: Sql,
  at: string,
): Promise<void> {
  for (const [shower, column] of Object.entries(shownBy) as [TouchedTable, string][]) {
    const shown = await tx.all<{ id: string | null }>(
      sql`SELECT DISTINCT ${raw(column)} AS "id" FROM ${raw(table)} WHERE ${rows} ORDER BY 1`,
    );
    touchByIds(
      tx,
      shower,
      shown.flatMap(({ id }) => id ?? []),
      at,
    );
  }
}
