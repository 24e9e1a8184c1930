import type { Sql } from 'sql-template-tag';
import sql, { empty, join, raw } from 'sql-template-tag';
import type { KeysetOrder, Position } from './keyset';
import { beyond, orderBy } from './keyset';
import type { Reader } from './reader';
import type { Companions } from './references';
import { readWithReferences } from './references';
import type { Row, RowShape } from './row-shape';

/** A list to be read in pages: which rows, and in which order. */
export interface ListSource<T extends Row> {
  readonly entity: new () => T;
  /** Alias of the entity's table in `where` and `order`. */
  readonly alias: string;
  readonly where: readonly Sql[];
  readonly order: KeysetOrder;
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

/** Reads one page, and what its rows refer to, with one statement. */
export async function readPage<T extends Row>(
  reader: Reader,
  source: ListSource<T>,
  window: PageWindow,
  companions: Companions,
): Promise<Page<T>> {
  if (window.size === 0) return emptyPage(window);
  const shape = reader.shape(source.entity) as RowShape<Row>;
  const first = { name: 'page', shape, statement: pageStatement(reader, source, window) };
  return toPage((await readWithReferences(reader, first, companions)) as T[], window);
}

/** Reads the same page of many lists with one statement: each list's own index walk, one below the other. */
export async function readPages<T extends Row>(
  reader: Reader,
  sources: readonly ListSource<T>[],
  window: PageWindow,
  companions: Companions,
): Promise<Page<T>[]> {
  const [only] = sources;
  if (only === undefined) return [];
  if (sources.length === 1) return [await readPage(reader, only, window, companions)];
  if (window.size === 0) return sources.map(() => emptyPage(window));
  const parts = sources.map(
    (source, i) =>
      sql`SELECT * FROM (SELECT one.*, ${raw(String(i))} AS "slot" FROM (${pageStatement(reader, source, window)}) one) part${raw(String(i))}`,
  );
  const shape = (reader.shape(only.entity) as RowShape<Row>).with('slot');
  const first = { name: 'page', shape, statement: join(parts, ' UNION ALL ') };
  const lists = sources.map((): T[] => []);
  for (const { slot, ...row } of await readWithReferences(reader, first, companions)) {
    lists[slot as number]?.push(row as T);
  }
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

function pageStatement<T extends Row>(reader: Reader, source: ListSource<T>, window: PageWindow): Sql {
  const shape = reader.shape(source.entity);
  const conditions =
    window.from === null
      ? source.where
      : [...source.where, beyond(source.order, window.from, window.backward)];
  return sql`SELECT ${shape.select(source.alias)} FROM ${shape.table} ${raw(source.alias)}${whereOf(conditions)} ORDER BY ${orderBy(source.order, window.backward)} LIMIT ${raw(String(window.size + 1))}`;
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
