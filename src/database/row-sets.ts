import type { Sql } from 'sql-template-tag';
import sql, { join, raw } from 'sql-template-tag';
import type { Dialect } from './dialect';
import type { RowSet } from './reader';
import type { Row } from './row-shape';

/** One statement that reads all sets: a row with each set's rows packed into a column of the set's name. */
export function setsStatement(dialect: Dialect, sets: readonly RowSet[]): Sql {
  const parts = sets.map(({ name, statement }) => sql`${raw(name)} AS MATERIALIZED (${statement})`);
  const packed = sets.map(
    ({ name, shape }) => sql`(${dialect.packed(shape.properties, raw(name))}) AS ${raw(name)}`,
  );
  return sql`WITH ${join(parts)} SELECT ${join(packed)}`;
}

/** The rows of all sets from the answer to `setsStatement`. */
export function unpackSets(sets: readonly RowSet[], answer: Record<string, unknown> | undefined): Row[][] {
  return sets.map(({ name, shape }) => {
    const packed = answer?.[name];
    const rows = (typeof packed === 'string' ? JSON.parse(packed) : packed) as unknown[][];
    return rows.map((values) => shape.unpack(values));
  });
}
