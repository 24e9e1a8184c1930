import type { ObjectLiteral } from 'typeorm';
import type { Sql } from 'sql-template-tag';
import sql, { raw } from 'sql-template-tag';
import type { ListSource } from './page';
import { whereOf } from './page';
import type { Reader } from './reader';

/** One value of a facet and how many items of the list have it. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** Counts a list's items by the value of a column, most frequent first. Runs in the slow lane. */
export async function facetOf<T extends ObjectLiteral>(
  reader: Reader,
  source: ListSource<T>,
  column: string,
  limit: number,
  joined?: Sql,
): Promise<FacetCount[]> {
  const where = whereOf([...source.where, raw(`${column} IS NOT NULL`)]);
  const from = joined ?? sql`${reader.shape(source.entity).table} ${raw(source.alias)}`;
  // Only a join can bring an item twice.
  const count = raw(joined === undefined ? 'COUNT(*)' : `COUNT(DISTINCT ${source.alias}.id)`);
  return await reader.all<FacetCount>(
    sql`SELECT ${raw(column)} AS "value", CAST(${count} AS INTEGER) AS "count" FROM ${from}${where} GROUP BY ${raw(column)} ORDER BY 2 DESC, ${reader.dialect.bytewise(raw(column))} LIMIT ${raw(String(limit))}`,
    'slow',
  );
}
