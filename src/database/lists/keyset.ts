import { createHash } from 'node:crypto';
import type { Sql } from 'sql-template-tag';
import sql, { join, raw } from 'sql-template-tag';

/** A column that a list is ordered by, and the property of the row that holds its value. */
export interface KeysetColumn {
  readonly sql: Sql;
  readonly property: string;
  readonly type: 'string' | 'number';
  /** What `sql` makes of the stored value, where that is not the value itself. */
  readonly ofStored?: (stored: unknown) => string | number;
}

/** A total order of a list: the last column is unique, all go the same way. */
export interface KeysetOrder {
  /** Name of the order; part of every cursor. */
  readonly token: string;
  readonly columns: readonly KeysetColumn[];
  readonly descending: boolean;
}

/** A place in a list that stays valid while rows come and go. */
export type Position = readonly (string | number)[];

/** A cursor that is damaged, made up, or from another list. */
export class InvalidCursor extends Error {
  constructor() {
    super(
      'This cursor does not belong to this list. Use a cursor of the same query with the same filter, search and order, or leave it out to start from the beginning.',
    );
    this.name = 'InvalidCursor';
  }
}

/** What distinguishes one list from another, so that a cursor of one is refused by the other. */
export function listFingerprint(name: string, question: unknown): string {
  return createHash('sha256')
    .update(`${name}\n${canonical(question)}`)
    .digest('base64url')
    .slice(0, 10);
}

/** Under which a row brings its place, where the database has worked that out. */
export const PLACE = Symbol('place');

/** A row's place in a list. */
export function positionOf({ columns }: KeysetOrder, row: object): Position {
  const place = (row as { readonly [PLACE]?: Position })[PLACE];
  if (place !== undefined) return place;
  return columns.map(({ property, ofStored }) => {
    const stored = (row as Record<string, unknown>)[property];
    return (ofStored === undefined ? stored : ofStored(stored)) as string | number;
  });
}

/** Writes a row's place in a list as opaque text. */
export function encodeCursor(list: string, order: KeysetOrder, row: object): string {
  const values = positionOf(order, row);
  return Buffer.from(JSON.stringify([list, order.token, ...values])).toString('base64url');
}

/** Reads a cursor back; throws InvalidCursor for anything that this list did not write. */
export function decodeCursor(list: string, order: KeysetOrder, cursor: string): Position {
  const parts = parseArray(Buffer.from(cursor, 'base64url').toString('utf8'));
  const [from, token, ...values] = parts;
  const fits =
    from === list &&
    token === order.token &&
    values.length === order.columns.length &&
    order.columns.every((column, i) => isStorable(values[i], column.type));
  if (!fits) throw new InvalidCursor();
  return values as (string | number)[];
}

/** Rows beyond a position, in the direction of reading. */
export function beyond(order: KeysetOrder, position: Position, backward: boolean): Sql {
  const sign = raw(order.descending === backward ? '>' : '<');
  const columns = join(order.columns.map((column) => column.sql));
  return sql`(${columns}) ${sign} (${join([...position])})`;
}

/** The ORDER BY list, reversed when reading backward. */
export function orderBy(order: KeysetOrder, backward: boolean): Sql {
  const way = raw(order.descending === backward ? 'ASC' : 'DESC');
  return join(order.columns.map((column) => sql`${column.sql} ${way}`));
}

// A forged value that no column can hold must be refused here: PostgreSQL would answer it with an error of its own.
function isStorable(value: unknown, type: KeysetColumn['type']): boolean {
  if (type === 'string') return typeof value === 'string' && value.isWellFormed() && !value.includes('\0');
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 2 ** 31;
}

function parseArray(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

// An absent field, a null and an empty object all mean "no condition", so they must not change the fingerprint.
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return String(JSON.stringify(value));
  const entries = Object.entries(value)
    .filter(([, v]) => v !== null && v !== undefined)
    .map(([k, v]) => [k, canonical(v)] as const)
    .filter(([, v]) => v !== '{}')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${v}`).join(',')}}`;
}
