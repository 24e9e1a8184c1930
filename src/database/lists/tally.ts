import sql, { join, raw } from 'sql-template-tag';
import type { ListSource } from './list-source';
import { readFrom, whereOf } from './page-statement';
import type { Reader } from '../reader';
import type { Row } from '../row-shape';

/** How many rows a list has, as far as they were counted. */
export interface Tally {
  readonly count: number;
  /** False when there are more: counting stopped at its limit. */
  readonly isExact: boolean;
}

/** Counts lists of one kind with one statement, in the slow lane, each up to `most` rows. */
export async function countRows<T extends Row>(
  reader: Reader,
  sources: readonly ListSource<T>[],
  most: number,
): Promise<Tally[]> {
  const parts = sources.map((source, i) => {
    // One row more than the limit shows whether there are more.
    const limit = sql`LIMIT ${raw(String(most + 1))}`;
    const found = (source.indexScans ?? [source]).map(
      (scan, j) =>
        sql`SELECT * FROM (SELECT 1 AS one FROM ${readFrom(reader, source, scan)}${whereOf(scan.where)} ${limit}) walk${raw(String(j))}`,
    );
    return sql`SELECT ${raw(String(i))} AS slot, CAST(COUNT(*) AS INTEGER) AS n FROM (${join(found, ' UNION ALL ')} ${limit}) found${raw(String(i))}`;
  });
  const rows = await reader.all<{ slot: number; n: number }>(join(parts, ' UNION ALL '), 'slow');
  return sources.map((_, i) => {
    const found = rows.find((row) => row.slot === i)?.n ?? 0;
    return { count: Math.min(found, most), isExact: found <= most };
  });
}
