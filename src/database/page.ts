import type { Sql } from 'sql-template-tag';
import sql, { empty, join, raw } from 'sql-template-tag';
import type { KeysetOrder, Position } from './keyset';
import { beyond, orderBy } from './keyset';
import type { Reader } from './reader';
import type { Projection } from './projection';
import { projectedRows } from './projection';
import type { Row } from './row-shape';

/** A list to be read in pages: which rows, and in which order. */
export interface ListSource<T extends Row> {
  readonly entity: new () => T;
  /** Alias of the entity's table in `where` and `order`. */
  readonly alias: string;
  readonly where: readonly Sql[];
  readonly order: KeysetOrder;
  /**
   * Conditions of which every row of the list meets exactly one, such as each country of several: each is walked
   * along its own index and the walks are merged, where the database would collect all rows and sort them.
   */
  readonly walks?: readonly Sql[];
  /**
   * Whether one plan is best whatever the values are: the rows of a few values of an indexed column, along an index that has
   * the list's order. Not so where the best plan depends on how many rows a value has, as with words, ranges and states.
   */
  readonly onePlan?: boolean;
}

/** Which part of the list: at most `size` rows after (or, backward, before) a position. */
export interface PageWindow {
  readonly size: number;
  readonly backward: boolean;
  readonly from: Position | null;
}

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
  const page = pageStatement(reader, source, window, read.ownColumns);
  const rows = await reader.page(read, {
    from: sql`(${page}) ${raw(alias)}`,
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
    sql`SELECT ${raw(alias)}.slot AS "slot",${read.selection} FROM (${join(pages, ' UNION ALL ')}) ${raw(alias)} ${raw(read.joins)} ORDER BY ${raw(alias)}.slot,${orderBy(order, window.backward)}`,
  );
  const lists = sources.map((): T[] => []);
  for (const { slot, row } of rows) lists[slot as number]?.push(row);
  return lists.map((list) => toPage(list, window));
}

/** Counts lists of one kind with one statement, in the slow lane. */
export async function countRows<T extends Row>(
  reader: Reader,
  sources: readonly ListSource<T>[],
): Promise<number[]> {
  const parts = sources.map((source, i) => {
    const { table } = reader.shape(source.entity);
    return sql`SELECT ${raw(String(i))} AS slot, CAST(COUNT(*) AS INTEGER) AS n FROM ${table} ${raw(source.alias)}${whereOf(source.where)}`;
  });
  const rows = await reader.all<{ slot: number; n: number }>(join(parts, ' UNION ALL '), 'slow');
  return sources.map((_, i) => rows.find((row) => row.slot === i)?.n ?? 0);
}

/** ` WHERE a AND b`, or nothing. */
export function whereOf(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? empty : sql` WHERE ${join([...conditions], ' AND ')}`;
}

// The page is cut before anything is joined to it, or every row that matches would be joined.
function pageStatement<T extends Row>(
  reader: Reader,
  source: ListSource<T>,
  window: PageWindow,
  columns: Sql,
): Sql {
  const { table } = reader.shape(source.entity);
  const conditions =
    window.from === null
      ? source.where
      : [...source.where, beyond(source.order, window.from, window.backward)];
  const cut = sql`ORDER BY ${orderBy(source.order, window.backward)} LIMIT ${raw(String(window.size + 1))}`;
  const from = sql`SELECT ${columns} FROM ${table} ${raw(source.alias)}`;
  if (source.walks === undefined) return sql`${from}${whereOf(conditions)} ${cut}`;
  // SQLite lets no part of a UNION have an order and a limit of its own, but in brackets.
  const walks = source.walks.map(
    (walk, i) => sql`SELECT * FROM (${from}${whereOf([walk, ...conditions])} ${cut}) walk${raw(String(i))}`,
  );
  return sql`SELECT * FROM (${join(walks, ' UNION ALL ')}) ${raw(source.alias)} ${cut}`;
}

function part(slot: number, page: Sql): Sql {
  const number = raw(String(slot));
  return sql`SELECT ${number} AS slot,part${number}.* FROM (${page}) part${number}`;
}

// One row more than asked for tells whether the list goes on.
function toPage<T>(rows: readonly T[], window: PageWindow): Page<T> {
  const more = rows.length > window.size;
  const kept = rows.slice(0, window.size);
  const cameFromSomewhere = window.from !== null;
  return window.backward
    ? { rows: kept.reverse(), hasPreviousPage: more, hasNextPage: cameFromSomewhere }
    : { rows: kept, hasNextPage: more, hasPreviousPage: cameFromSomewhere };
}

function emptyPage<T>(window: PageWindow): Page<T> {
  return toPage<T>([], window);
}
