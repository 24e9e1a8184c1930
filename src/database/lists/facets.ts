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

/** A facet of a list, and how many of its values to answer. */
export interface FacetQuestion<T extends Row> {
  /** The list in the order in which its items are looked at. */
  readonly source: ListSource<T>;
  readonly facet: Facet;
  readonly first: number;
}

/**
 * Counts lists' items by values they have in common, most frequent first. Looks at the first `most` items of each list
 * and no more, once for all its facets: one statement a list, in the slow lane.
 */
export async function countFacets<T extends Row>(
  reader: Reader,
  questions: readonly FacetQuestion<T>[],
  most: number,
): Promise<FacetCount[][]> {
  const counts = new Map<FacetQuestion<T>, FacetCount[]>(questions.map((question) => [question, []]));
  const sources = new Set(questions.map(({ source }) => source));
  await Promise.all(
    [...sources].map(async (source) => {
      const asked = questions.filter((question) => question.source === source);
      const rows = await reader.all<FacetCount & { slot: number }>(statementOf(reader, asked, most), 'slow');
      for (const { slot, value, count } of rows) {
        const question = asked[slot];
        if (question !== undefined) counts.get(question)?.push({ value, count });
      }
    }),
  );
  return questions.map((question) => counts.get(question) ?? []);
}

function statementOf<T extends Row>(
  reader: Reader,
  questions: readonly FacetQuestion<T>[],
  most: number,
): Sql {
  const [first] = questions;
  if (first === undefined) return raw('SELECT 1 WHERE 1 = 0');
  const { source } = first;
  const { alias } = source;
  const inOrder = source.order.columns.map((column) => column.sql.sql);
  const read = questions.flatMap(({ facet }) =>
    facet.reads === undefined ? [] : [`${alias}.${facet.reads}`],
  );
  const columns = raw([...new Set([...inOrder, ...read])].join(','));
  const parts = questions.map(({ facet, first: limit }, slot) => {
    const { also } = facet;
    if (also !== undefined) {
      const counted = countedBothWays(reader, alias, { ...facet, also }, slot, limit);
      return sql`SELECT * FROM (${counted}) part${raw(String(slot))}`;
    }
    const value = raw(facet.value);
    // Only a join can bring an item twice.
    const count = raw(facet.joined === undefined ? 'COUNT(*)' : `COUNT(DISTINCT ${alias}.id)`);
    const from = raw(`seen ${alias} ${facet.joined ?? ''}`);
    return sql`SELECT *
      FROM (SELECT ${raw(String(slot))} AS slot, ${value} AS "value", CAST(${count} AS INTEGER) AS "count"
      FROM ${from} WHERE ${value} IS NOT NULL GROUP BY ${value}
      ORDER BY 3 DESC, ${reader.dialect.bytewise(value)} LIMIT ${raw(String(limit))}) part${raw(String(slot))}`;
  });
  const counted = sql`SELECT * FROM (${join(parts, ' UNION ALL ')}) counted`;
  return sql`WITH seen AS MATERIALIZED (${firstRows(reader, source, most, columns)}) ${counted}
    ORDER BY slot, "count" DESC, ${reader.dialect.bytewise(raw('"value"'))}`;
}

// An item may have a value both ways.
function countedBothWays(
  { dialect }: Reader,
  alias: string,
  { value, joined = '', also }: Facet & Required<Pick<Facet, 'also'>>,
  slot: number,
  limit: number,
): Sql {
  const found = `SELECT ${alias}.id AS id, ${value} AS "value" FROM seen ${alias} ${joined} WHERE ${value} IS NOT NULL
    UNION ALL SELECT DISTINCT ${alias}.id, ${also.value} FROM seen ${alias} ${also.joined}
    WHERE ${also.value} IS NOT NULL AND ${also.where}`;
  const count = joined === '' ? 'COUNT(*)' : 'COUNT(DISTINCT found.id)';
  return sql`SELECT ${raw(String(slot))} AS slot, found."value" AS "value", CAST(${raw(count)} AS INTEGER) AS "count"
    FROM (${raw(found)}) found GROUP BY found."value"
    ORDER BY 3 DESC, ${dialect.bytewise(raw('found."value"'))} LIMIT ${raw(String(limit))}`;
}
