import type { Sql } from 'sql-template-tag';
import sql, { empty, join, raw } from 'sql-template-tag';
import type { KeysetOrder } from './keyset';
import { beyond, orderBy } from './keyset';
import type { IndexScan, ListSource, PageWindow } from './list-source';
import type { Reader } from '../reader';
import type { Row } from '../row-shape';

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

/**
 * What a page is read from, under the list's alias: its rows, cut and in order. Where the engine gains by it, the page's
 * keys are found first, mostly in an index that has all that is asked for, and then the rows are looked up.
 */
export function pageRows<T extends Row>(
  reader: Reader,
  source: ListSource<T>,
  window: PageWindow,
  columns: Sql,
): Sql {
  const alias = raw(source.alias);
  // A computed order names columns of the rows, so it needs them from the start.
  if (!reader.dialect.findsKeysFirst || isComputed(source.order))
    return sql`(${pageStatement(reader, source, window, columns)}) ${alias}`;
  const inOrder = source.order.columns.map((column) => column.sql.sql);
  const key = raw([`${source.alias}.rowid AS row_key`, ...inOrder].join(','));
  const { table } = reader.shape(source.entity);
  return sql`(${pageStatement(reader, source, window, key)}) page CROSS JOIN ${table} ${alias} ON ${alias}.rowid = page.row_key`;
}

/** The rows of a list that meet more conditions. */
export function narrowed<T extends Row>(source: ListSource<T>, more: readonly Sql[]): ListSource<T> {
  const { where, indexScans, lookups } = source;
  const narrow = (scan: IndexScan): IndexScan => ({ ...scan, where: [...scan.where, ...more] });
  return {
    ...source,
    where: [...where, ...more],
    ...(indexScans === undefined ? {} : { indexScans: indexScans.map(narrow) }),
    ...(lookups === undefined ? {} : { lookups: lookups.map(narrow) }),
  };
}

/** `table alias`, or what a part of the list is read from. */
export function readFrom<T extends Row>(reader: Reader, source: ListSource<T>, scan: IndexScan): Sql {
  return scan.through?.from ?? sql`${reader.shape(source.entity).table} ${raw(source.alias)}`;
}

function cutStatement<T extends Row>(
  reader: Reader,
  source: ListSource<T>,
  window: PageWindow,
  columns: Sql,
  most: number,
): Sql {
  const { order, indexScans, twoPlans: either } = source;
  const { limit, limitOfPart } = limitsOf(most, window.skipped ?? 0);
  const inOrder = sql`ORDER BY ${orderBy(order, window.backward)}`;
  const unordered = (scan: IndexScan): Sql => rowsOf(reader, source, scan, window, columns);
  const rows = (scan: IndexScan, upTo = limitOfPart): Sql =>
    sql`${unordered(scan)} ORDER BY ${orderBy(orderOf(scan, order), window.backward)} LIMIT ${upTo}`;
  // SQLite lets no part of a UNION have an order and a limit of its own, but in brackets.
  const merged = (parts: readonly Sql[]): Sql => {
    const all = parts.map((rowsOfPart, i) => sql`SELECT * FROM (${rowsOfPart}) walk${raw(String(i))}`);
    return sql`SELECT * FROM (${join(all, ' UNION ALL ')}) ${raw(source.alias)} ${inOrder} LIMIT ${limit}`;
  };
  if (either === undefined) {
    if (indexScans === undefined) return rows(source, limit);
    if (!reader.dialect.mergesWalks || isComputed(order)) return merged(indexScans.map((scan) => rows(scan)));
    return sql`${join(indexScans.map(unordered), ' UNION ALL ')} ${inOrder} LIMIT ${limit}`;
  }
  const eachAsked = (indexScans ?? [source]).map((scan) => ({
    ...scan,
    where: scan.where.map((condition) => (condition === either.byLookup ? either.byScan : condition)),
  }));
  const upTo = (few: Sql, many: Sql): Sql =>
    sql`(SELECT CASE WHEN choice.rare THEN ${few} ELSE ${many} END FROM choice)`;
  const none = raw('0');
  // With a limit of no rows, a part is not even begun.
  const walked = eachAsked.map((scan) => rows(scan, upTo(none, limitOfPart)));
  const looked = (source.lookups ?? [{ where: source.where }]).map((scan) =>
    rows(scan, upTo(limitOfPart, none)),
  );
  const chosen = merged([...looked, ...walked]);
  return sql`WITH choice AS MATERIALIZED (SELECT ${either.isSelective} AS rare) ${chosen}`;
}

// SQLite orders the parts of a UNION by nothing but their columns.
function isComputed({ columns }: KeysetOrder): boolean {
  return columns.some(({ ofStored }) => ofStored !== undefined);
}

// What is skipped is a parameter, so that every page by number is the same statement. A part must hold what is skipped too.
function limitsOf(most: number, skipped: number): { readonly limit: Sql; readonly limitOfPart: Sql } {
  const own = raw(String(most));
  if (skipped === 0) return { limit: own, limitOfPart: own };
  return { limit: sql`${own} OFFSET ${skipped}`, limitOfPart: sql`${most + skipped}` };
}

function rowsOf<T extends Row>(
  reader: Reader,
  source: ListSource<T>,
  scan: IndexScan,
  { from, backward }: PageWindow,
  columns: Sql,
): Sql {
  const { where } = scan;
  const conditions = from === null ? where : [...where, beyond(orderOf(scan, source.order), from, backward)];
  return sql`SELECT ${columnsOf(scan, columns)} FROM ${readFrom(reader, source, scan)}${whereOf(conditions)}`;
}

// A table that leads to the rows has its own copies of what the list is ordered by, and an index of these.
function orderOf({ through }: IndexScan, order: KeysetOrder): KeysetOrder {
  if (through === undefined) return order;
  const columns = order.columns.map((column) => ({
    ...column,
    sql: raw(through.columns[column.sql.sql] ?? column.sql.sql),
  }));
  return { ...order, columns };
}

function columnsOf({ through }: IndexScan, columns: Sql): Sql {
  if (through === undefined) return columns;
  const names = columns.sql.split(',');
  return raw(names.map((name) => through.columns[name] ?? name).join(','));
}
