import type { Sql } from 'sql-template-tag';
import sql, { join, raw } from 'sql-template-tag';
import { packedTypeOf } from './bulk-insert';
import type { Dialect } from './dialect';
import type { Row, RowShape } from './row-shape';

/** A statement that sets these properties of rows, known by their ids, to what the rows say: one for any number of rows. */
export function updateStatement<T extends Row & { id: string }>(
  dialect: Dialect,
  shape: RowShape<T>,
  rows: readonly T[],
  properties: ReadonlySet<string>,
): Sql {
  const written = shape.only(new Set(['id', ...properties]));
  const packed = JSON.stringify(rows.map((row) => written.values(row)));
  const types = written.columns.map(({ type }) => packedTypeOf(type));
  const id = written.columns.findIndex(({ property }) => property === 'id');
  const sets = written.columns.flatMap(({ column }, i) => (i === id ? [] : [raw(`${column} = n.c${i}`)]));
  return sql`UPDATE ${shape.table} AS t SET ${join(sets)} FROM (${dialect.unpack(packed, types)}) AS n WHERE t.id = n.${raw(`c${id}`)}`;
}
