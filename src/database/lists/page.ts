import type { Sql } from 'sql-template-tag';
import sql, { join, raw } from 'sql-template-tag';
import { orderBy } from './keyset';
import type { ListSource, PageWindow } from './list-source';
import { pageRows, pageStatement } from './page-statement';
import { projectedRows } from './projection';
import type { Projection } from './projection';
import type { Reader } from '../reader';
import type { Row } from '../row-shape';

/** Some consecutive rows of a list, in the list's order. */
export interface Page<T> {
  readonly rows: readonly T[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** Reads one page, and what is wanted of the records its rows refer to, with one statement. */
export async function readPage<T extends Row>(
  reader: Reader,
  source: ListSource<T>,
  window: PageWindow,
  projection: Projection,
): Promise<Page<T>> {
  if (window.size === 0) return emptyPage(window);
  const { alias, order } = source;
  const read = projectedRows<T>(reader, projection, alias, order);
  const page = pageRows(reader, source, window, read.ownColumns);
  const rows = await reader.page(read, {
    from: sql`${page} ${read.joins}`,
    order: orderBy(order, window.backward),
    onePlan: source.onePlan === true,
  });
  return toPage(rows, window);
}

/** Reads the same page of many lists with one statement: each list's own index walk, one below the other. */
export async function readPages<T extends Row>(
  reader: Reader,
  sources: readonly ListSource<T>[],
  window: PageWindow,
  projection: Projection,
): Promise<Page<T>[]> {
  const [first] = sources;
  if (first === undefined || window.size === 0) return sources.map(() => emptyPage(window));
  const { alias, order } = first;
  const read = projectedRows<T>(reader, projection, alias, order);
  const pages = sources.map((source, i) => part(i, pageStatement(reader, source, window, read.ownColumns)));
  const rows = await reader.rows(
    {
      names: [...read.names, 'slot'],
      unpack: (values) => ({ slot: values[read.names.length], row: read.unpack(values) }),
    },
    sql`SELECT ${raw(alias)}.slot AS "slot",${read.selection}
      FROM (${join(pages, ' UNION ALL ')}) ${raw(alias)} ${read.joins}
      ORDER BY ${raw(alias)}.slot,${orderBy(order, window.backward)}`,
  );
  const lists = sources.map((): T[] => []);
  for (const { slot, row } of rows) lists[slot as number]?.push(row);
  return lists.map((list) => toPage(list, window));
}

/** A page of rows as they were read: one more than asked for shows that the list goes on. */
export function toPage<T>(rows: readonly T[], window: PageWindow): Page<T> {
  const more = rows.length > window.size;
  const kept = rows.slice(0, window.size);
  const cameFromSomewhere = window.from !== null || (window.skipped ?? 0) > 0;
  return window.backward
    ? { rows: kept.reverse(), hasPreviousPage: more, hasNextPage: cameFromSomewhere }
    : { rows: kept, hasNextPage: more, hasPreviousPage: cameFromSomewhere };
}

/** A page of no rows. */
export function emptyPage<T>(window: PageWindow): Page<T> {
  return toPage<T>([], window);
}

function part(slot: number, page: Sql): Sql {
  const number = raw(String(slot));
  return sql`SELECT ${number} AS slot,part${number}.* FROM (${page}) part${number}`;
}
