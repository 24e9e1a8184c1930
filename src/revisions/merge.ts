import sql, { raw } from 'sql-template-tag';
import type { WriteTransaction } from '../database/write-transaction';

/** A column that names the kind of record being merged. */
export interface Reference {
  readonly table: string;
  readonly column: string;
  /** Columns that must stay unique with `column`: a row that would collide stays where it is. */
  readonly uniqueWith?: readonly string[];
}

/** Points every reference from the merged record to its survivor, remembering each so that it can be undone. */
export async function moveReferences(
  tx: WriteTransaction,
  references: readonly Reference[],
  mergedId: string,
  survivorId: string,
): Promise<void> {
  for (const { table, column, uniqueWith } of references) {
    const [t, c] = [raw(table), raw(column)];
    const same = (uniqueWith ?? []).map((u) => `other.${u} = moved.${u}`).join(' AND ');
    const collides =
      uniqueWith === undefined
        ? raw('1 = 1')
        : sql`NOT EXISTS (SELECT 1 FROM ${t} other WHERE other.${c} = ${survivorId} AND ${raw(same)})`;
    await tx.all(
      sql`INSERT INTO reference_move (merged_id, table_name, column_name, row_id) SELECT CAST(${mergedId} AS text), CAST(${table} AS text), CAST(${column} AS text), moved.id FROM ${t} moved WHERE moved.${c} = ${mergedId} AND ${collides}`,
    );
    await tx.all(
      sql`UPDATE ${t} SET ${c} = ${survivorId} WHERE id IN (SELECT row_id FROM reference_move WHERE merged_id = ${mergedId} AND table_name = ${table} AND column_name = ${column})`,
    );
  }
}

/** Points back what `moveReferences` moved, where it still points to the survivor. */
export async function moveReferencesBack(
  tx: WriteTransaction,
  references: readonly Reference[],
  mergedId: string,
  survivorId: string,
): Promise<void> {
  for (const { table, column } of references) {
    const [t, c] = [raw(table), raw(column)];
    await tx.all(
      sql`UPDATE ${t} SET ${c} = ${mergedId} WHERE ${c} = ${survivorId} AND id IN (SELECT row_id FROM reference_move WHERE merged_id = ${mergedId} AND table_name = ${table} AND column_name = ${column})`,
    );
  }
  await tx.all(sql`DELETE FROM reference_move WHERE merged_id = ${mergedId}`);
}
