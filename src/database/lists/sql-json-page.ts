import type { Sql } from 'sql-template-tag';
import sql, { join, raw } from 'sql-template-tag';
import type { KeysetOrder, Position } from './keyset';
import { PLACE } from './keyset';
import type { ListSource, PageWindow } from './list-source';
import type { Page } from './page';
import { emptyPage, toPage } from './page';
import { pageRows } from './page-statement';
import type { Reader } from '../reader';
import type { Row } from '../row-shape';

/** What is to be written of a record, in its order, as one JSON object. */
export interface SqlJsonRecord {
  readonly entity: new () => Row;
  readonly fields: readonly SqlJsonField[];
}

/** A member of such an object. Names are those of GraphQL: letters, digits and underscores. */
export interface SqlJsonField {
  readonly name: string;
  readonly value: SqlJsonValue;
}

/** Where a value comes from. */
export type SqlJsonValue =
  | { readonly property: string }
  | { readonly constant: string }
  /** An object made of the record's own values; null where `needs` is. */
  | { readonly parts: readonly SqlJsonField[]; readonly needs: string | null }
  /** The record whose id `key` holds. */
  | { readonly key: string; readonly record: SqlJsonRecord };

/** A row of a page: its object as JSON text, and its place in the list where that is wanted. */
export interface SqlJsonRow {
  readonly json: string;
  readonly [PLACE]?: Position;
}

/** What is wanted of a page's rows. */
export interface SqlJsonRows {
  readonly record: SqlJsonRecord;
  /** Whether the rows' places in the list are wanted, for cursors. */
  readonly placed: boolean;
  /** The parts of the statement that are the same for all requests, by the list's order: kept with the query that wants them. */
  readonly parts: Map<string, StatementParts>;
}

/** What of a statement follows from what is wanted. */
export interface StatementParts {
  readonly selection: Sql;
  readonly ownColumns: Sql;
  readonly joins: Sql;
}

interface Answer {
  readonly texts: string | null;
  readonly places?: string;
}

// JSON text has no line break of its own.
const BREAK = '\n';

/**
 * Reads a page whose rows the database has written as JSON, with one statement. What is put together there needs not be
 * taken apart, made into objects and put together again here: a third of the main thread's work for a page. SQLite only.
 */
export async function readSqlJsonPage<T extends Row>(
  reader: Reader,
  source: ListSource<T>,
  window: PageWindow,
  wanted: SqlJsonRows,
): Promise<Page<SqlJsonRow>> {
  if (window.size === 0) return emptyPage(window);
  const { selection, ownColumns, joins } = statementParts(reader, source, wanted);
  const page = pageRows(reader, source, window, ownColumns);
  // An aggregate takes the rows as they come, which is in the page's order: see packedPage.
  const statement = sql`SELECT ${selection} FROM ${page} ${joins}`;
  const [answer] = await reader.all<Answer>(statement);
  return toPage(rowsOf(answer), window);
}

function rowsOf(answer: Answer | undefined): SqlJsonRow[] {
  if (answer === undefined || answer.texts === null) return [];
  const texts = answer.texts.split(BREAK);
  if (answer.places === undefined) return texts.map((json) => ({ json }));
  const places = JSON.parse(answer.places) as Position[];
  return texts.map((json, i) => ({ json, [PLACE]: places[i] ?? [] }));
}

function statementParts<T extends Row>(
  reader: Reader,
  { alias, order }: ListSource<T>,
  wanted: SqlJsonRows,
): StatementParts {
  let parts = wanted.parts.get(order.token);
  if (parts === undefined) wanted.parts.set(order.token, (parts = makeParts(reader, alias, order, wanted)));
  return parts;
}

function makeParts(
  reader: Reader,
  alias: string,
  order: KeysetOrder,
  { record, placed }: SqlJsonRows,
): StatementParts {
  const writer = new RecordWriter(reader);
  const object = writer.object(record, alias);
  const inOrder = order.columns.map(({ property }) => property);
  const { columns } = reader.shape(record.entity).only(new Set(['id', ...ownProperties(record), ...inOrder]));
  const texts = `group_concat(${object}, char(10)) AS texts`;
  const places = join(order.columns.map((column) => column.sql));
  return {
    selection: placed ? sql`${raw(texts)}, json_group_array(json_array(${places})) AS places` : raw(texts),
    ownColumns: raw(columns.map(({ column }) => `${alias}.${column}`).join(',')),
    joins: raw(writer.joins.join(' ')),
  };
}

function ownProperties({ fields }: Pick<SqlJsonRecord, 'fields'>): string[] {
  return fields.flatMap(({ value }) => {
    if ('property' in value) return [value.property];
    if ('key' in value) return [value.key];
    if ('constant' in value) return [];
    const own = ownProperties({ fields: value.parts });
    return value.needs === null ? own : [...own, value.needs];
  });
}

/** Finds an expression for a record and all that it refers to, and collects the joins for it. */
class RecordWriter {
  readonly joins: string[] = [];
  /** By the column that holds the id: the same record may be asked for under several names. */
  private readonly joined = new Map<string, string>();

  constructor(private readonly reader: Reader) {}

  object({ entity, fields }: SqlJsonRecord, alias: string): string {
    const { columns } = this.reader.shape(entity);
    const columnOf = (property: string): { readonly sql: string; readonly type: string } => {
      const column = columns.find((one) => one.property === property);
      if (column === undefined) throw new Error(`${entity.name} has no column for ${property}.`);
      return { sql: `${alias}.${column.column}`, type: column.type };
    };
    const expression = (value: SqlJsonValue): string => {
      if ('constant' in value) return `'${value.constant}'`;
      if ('property' in value) return jsonValue(columnOf(value.property));
      if ('key' in value) return this.referred(value.record, columnOf(value.key).sql);
      const made = objectOf(value.parts, expression);
      return value.needs === null
        ? made
        : `CASE WHEN ${columnOf(value.needs).sql} IS NOT NULL THEN ${made} END`;
    };
    return objectOf(fields, expression);
  }

  private referred(record: SqlJsonRecord, key: string): string {
    const to = this.joined.get(key) ?? `r${this.joins.length + 1}`;
    if (!this.joined.has(key)) {
      this.joined.set(key, to);
      this.joins.push(`LEFT JOIN ${this.reader.shape(record.entity).table.sql} ${to} ON ${to}.id = ${key}`);
    }
    return `CASE WHEN ${to}.id IS NOT NULL THEN ${this.object(record, to)} END`;
  }
}

function objectOf(fields: readonly SqlJsonField[], expression: (value: SqlJsonValue) => string): string {
  return `json_object(${fields.map(({ name, value }) => `'${name}',${expression(value)}`).join(',')})`;
}

function jsonValue({ sql: column, type }: { readonly sql: string; readonly type: string }): string {
  if (type === 'boolean') return `json(CASE ${column} WHEN 1 THEN 'true' WHEN 0 THEN 'false' END)`;
  return type === 'simple-json' ? `json(${column})` : column;
}
