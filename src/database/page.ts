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
  /** A condition of `where` that may better be met in another way, decided anew for each page. */
  readonly either?: Either;
  /**
   * Whether one plan is best whatever the values are: the rows of a few values of an indexed column, along an index that has
   * the list's order. Not so where the best plan depends on how many rows a value has, as with words, ranges and states.
   */
  readonly onePlan?: boolean;
}

/**
 * Two ways to say one condition. Where few rows meet it, they are looked up and sorted; where many do, rows are walked in
 * the list's order and each is asked, until the page is full. Either is slow in the other's place.
 */
export interface Either {
  /** True when few rows meet the condition; must itself be quick to find out. */
  readonly isRare: Sql;
  /** The condition as it stands in `where`: it leads to the few. */
  readonly looked: Sql;
  /** The same, said so that each row is asked. */
  readonly asked: Sql;
}

/** How many rows a list has, as far as they were counted. */
export interface Tally {
  readonly count: number;
  /** False when there are more: counting stopped at its limit. */
  readonly isExact: boolean;
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
    from: sql`(${page}) ${raw(alias)} ${read.joins}`,
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
    sql`SELECT ${raw(alias)}.slot AS "slot",${read.selection} FROM (${join(pages, ' UNION ALL ')}) ${raw(alias)} ${read.joins} ORDER BY ${raw(alias)}.slot,${orderBy(order, window.backward)}`,
  );
  const lists = sources.map((): T[] => []);
  for (const { slot, row } of rows) lists[slot as number]?.push(row);
  return lists.map((list) => toPage(list, window));
}

/** Counts lists of one kind with one statement, in the slow lane, each up to `most` rows. */
export async function countRows<T extends Row>(
  reader: Reader,
  sources: readonly ListSource<T>[],
  most: number,
): Promise<Tally[]> {
  const parts = sources.map((source, i) => {
    const { table } = reader.shape(source.entity);
    // One row more than the limit tells whether there are more.
    const limit = sql`LIMIT ${raw(String(most + 1))}`;
    const walks = source.walks?.map((walk) => [walk, ...source.where]) ?? [source.where];
    const found = walks.map(
      (where, j) =>
        sql`SELECT * FROM (SELECT 1 AS one FROM ${table} ${raw(source.alias)}${whereOf(where)} ${limit}) walk${raw(String(j))}`,
    );
    return sql`SELECT ${raw(String(i))} AS slot, CAST(COUNT(*) AS INTEGER) AS n FROM (${join(found, ' UNION ALL ')} ${limit}) found${raw(String(i))}`;
  });
  const rows = await reader.all<{ slot: number; n: number }>(join(parts, ' UNION ALL '), 'slow');
  return sources.map((_, i) => {
    const found = rows.find((row) => row.slot === i)?.n ?? 0;
    return { count: Math.min(found, most), isExact: found <= most };
  });
}

/** Whether a statement has more rows than `most`: no more are looked for. */
export function hasMoreThan(most: number, rows: Sql): Sql {
  return sql`(SELECT COUNT(*) FROM (${rows} LIMIT ${raw(String(most + 1))}) found) > ${raw(String(most))}`;
}

/** The first `most` rows of a list, in its order: a statement that selects these columns, the order's among them. */
export function firstRows<T extends Row>(
  reader: Reader,
  source: ListSource<T>,
  most: number,
  columns: Sql,
): Sql {
  return cutStatement(reader, source, { size: most, backward: false, from: null }, columns, most);
}

/** ` WHERE a AND b`, or nothing. */
export function whereOf(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? empty : sql` WHERE ${join([...conditions], ' AND ')}`;
}

/** The statement of a page's rows and one more. It is cut before anything is joined to it, or every row that matches would be joined. */
export function pageStatement<T extends Row>(
  reader: Reader,
  source: ListSource<T>,
  window: PageWindow,
  columns: Sql,
): Sql {
  return cutStatement(reader, source, window, columns, window.size + 1);
}

function cutStatement<T extends Row>(
  reader: Reader,
  source: ListSource<T>,
  { from, backward }: PageWindow,
  columns: Sql,
  most: number,
): Sql {
  const { order, walks, either } = source;
  const { table } = reader.shape(source.entity);
  const inOrder = sql`ORDER BY ${orderBy(order, backward)}`;
  const limit = raw(String(most));
  const rows = (where: readonly Sql[], upTo = limit): Sql => {
    const conditions = from === null ? where : [...where, beyond(order, from, backward)];
    return sql`SELECT ${columns} FROM ${table} ${raw(source.alias)}${whereOf(conditions)} ${inOrder} LIMIT ${upTo}`;
  };
  const walked = (where: readonly Sql[], upTo = limit): Sql[] =>
    walks === undefined ? [rows(where, upTo)] : walks.map((walk) => rows([walk, ...where], upTo));
  // SQLite lets no part of a UNION have an order and a limit of its own, but in brackets.
  const merged = (parts: readonly Sql[]): Sql => {
    const all = parts.map((rowsOfPart, i) => sql`SELECT * FROM (${rowsOfPart}) walk${raw(String(i))}`);
    return sql`SELECT * FROM (${join(all, ' UNION ALL ')}) ${raw(source.alias)} ${inOrder} LIMIT ${limit}`;
  };
  if (either === undefined) return walks === undefined ? rows(source.where) : merged(walked(source.where));
  const eachAsked = source.where.map((condition) => (condition === either.looked ? either.asked : condition));
  const upTo = (few: Sql, many: Sql): Sql =>
    sql`(SELECT CASE WHEN choice.rare THEN ${few} ELSE ${many} END FROM choice)`;
  const none = raw('0');
  // With a limit of no rows, a part is not even begun.
  const chosen = merged([rows(source.where, upTo(limit, none)), ...walked(eachAsked, upTo(none, limit))]);
  return sql`WITH choice AS MATERIALIZED (SELECT ${either.isRare} AS rare) ${chosen}`;
}

function part(slot: number, page: Sql): Sql {
  const number = raw(String(slot));
  return sql`SELECT ${number} AS slot,part${number}.* FROM (${page}) part${number}`;
}

/** A page of rows as they were read: one more than asked for tells that the list goes on. */
export function toPage<T>(rows: readonly T[], window: PageWindow): Page<T> {
  const more = rows.length > window.size;
  const kept = rows.slice(0, window.size);
  const cameFromSomewhere = window.from !== null;
  return window.backward
    ? { rows: kept.reverse(), hasPreviousPage: more, hasNextPage: cameFromSomewhere }
    : { rows: kept, hasNextPage: more, hasPreviousPage: cameFromSomewhere };
}

/** A page of no rows. */
export function emptyPage<T>(window: PageWindow): Page<T> {
  return toPage<T>([], window);
}
