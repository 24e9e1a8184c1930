import type { Sql } from 'sql-template-tag';
import sql, { join, raw } from 'sql-template-tag';
import type { ListSource } from './list-source';
import { firstRows } from './page-statement';
import type { Reader } from '../reader';
import type { Row } from '../row-shape';

/** One value of a facet and how many items of the list have it. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** What a facet counts by. */
export interface Facet {
  /** A column of the list's table, by its name. */
  readonly reads?: string;
  /** The value, of the list's alias or of what is joined. */
  readonly value: string;
  /** What is joined to the items; it may bring an item more than once. */
  readonly joined?: string;
  /** Where items have further values, some of them the same: another table, and which of its rows to count. */
  readonly also?: { readonly value: string; readonly joined: string; readonly where: string };
}

/** How far facets are counted. */
export interface FacetLimits {
  /** Most items of a list that are looked at: the first ones in its order. */
  readonly items: number;
  /** Most values of a facet, the most frequent. */
  readonly values: number;
}

/**
 * Counts the items of lists of one kind by values they have in common, most frequent first. One statement counts all
 * facets of all lists, in the slow lane. Answers for each list its facets, in their order.
 */
export async function countFacets<T extends Row>(
  reader: Reader,
  sources: readonly ListSource<T>[],
  facets: readonly Facet[],
  limits: FacetLimits,
): Promise<FacetCount[][][]> {
  const counts = sources.map(() => facets.map((): FacetCount[] => []));
  const [{ alias } = { alias: '' }] = sources;
  if (sources.length === 0 || facets.length === 0) return counts;
  const columns = raw(columnsRead(sources, facets).join(','));
  const seen = sources.map((source, slot) => {
    const number = raw(String(slot));
    return sql`SELECT ${number} AS slot, part${number}.* FROM (${firstRows(reader, source, limits.items, columns)}) part${number}`;
  });
  const parts = facets.map((facet, number) => ranked(reader, alias, facet, number));
  const statement = sql`WITH seen AS MATERIALIZED (${join(seen, ' UNION ALL ')})
    SELECT slot, facet, "value", "count" FROM (${join(parts, ' UNION ALL ')}) counted
    WHERE place <= ${raw(String(limits.values))} ORDER BY slot, facet, place`;
  const rows = await reader.all<FacetCount & { slot: number; facet: number }>(statement, 'slow');
  for (const { slot, facet, value, count } of rows) counts[slot]?.[facet]?.push({ value, count });
  return counts;
}

function columnsRead<T extends Row>(
  sources: readonly ListSource<T>[],
  facets: readonly Facet[],
): readonly string[] {
  const inOrder = sources.flatMap(({ order }) => order.columns.map((column) => column.sql.sql));
  const read = facets.flatMap(({ reads }) => (reads === undefined ? [] : [`${sources[0]?.alias}.${reads}`]));
  return [...new Set([...inOrder, ...read])];
}

/** The counts of one facet in every list, with their places. */
function ranked({ dialect }: Reader, alias: string, facet: Facet, number: number): Sql {
  // Only a join can bring an item twice.
  const count = facet.joined === undefined ? 'COUNT(*)' : 'COUNT(DISTINCT found.id)';
  const order = dialect.bytewise(raw('"value"'));
  return sql`SELECT slot, ${raw(String(number))} AS facet, "value", "count",
      ROW_NUMBER() OVER (PARTITION BY slot ORDER BY "count" DESC, ${order}) AS place
    FROM (SELECT slot, "value", CAST(${raw(count)} AS INTEGER) AS "count" FROM (${raw(valuesOf(alias, facet))}) found
      GROUP BY slot, "value") facet${raw(String(number))}`;
}

function valuesOf(alias: string, { value, joined = '', also }: Facet): string {
  const found = `SELECT ${alias}.slot AS slot, ${alias}.id AS id, ${value} AS "value" FROM seen ${alias} ${joined} WHERE ${value} IS NOT NULL`;
  if (also === undefined) return found;
  // An item may have a value both ways.
  return `${found} UNION ALL SELECT DISTINCT ${alias}.slot, ${alias}.id, ${also.value} FROM seen ${alias} ${also.joined}
    WHERE ${also.value} IS NOT NULL AND ${also.where}`;
}
