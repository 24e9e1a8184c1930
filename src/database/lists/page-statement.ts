import type { Sql } from 'sql-template-tag';
import sql, { empty, join, raw } from 'sql-template-tag';
import { beyond, orderBy } from './keyset';
import type { ListSource, PageWindow } from './list-source';
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

function cutStatement<T extends Row>(
  reader: Reader,
  source: ListSource<T>,
  { from, backward }: PageWindow,
  columns: Sql,
  most: number,
): Sql {
  const { order, indexScans: walks, twoPlans: either } = source;
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
  const eachAsked = source.where.map((condition) =>
    condition === either.byLookup ? either.byScan : condition,
  );
  const upTo = (few: Sql, many: Sql): Sql =>
    sql`(SELECT CASE WHEN choice.rare THEN ${few} ELSE ${many} END FROM choice)`;
  const none = raw('0');
  // With a limit of no rows, a part is not even begun.
  const chosen = merged([rows(source.where, upTo(limit, none)), ...walked(eachAsked, upTo(none, limit))]);
  return sql`WITH choice AS MATERIALIZED (SELECT ${either.isSelective} AS rare) ${chosen}`;
}
