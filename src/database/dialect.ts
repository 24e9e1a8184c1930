import type { Sql } from 'sql-template-tag';
import sql, { raw } from 'sql-template-tag';

/** The two engines behind one schema. */
export type DialectName = 'sqlite' | 'postgres';

/** The few places where SQLite and PostgreSQL must be spoken to differently. Everything else is portable SQL. */
export interface Dialect {
  readonly name: DialectName;
  /** `column` is one of `values`; one parameter however many values, so that prepared statements are re-used. */
  inList(column: Sql, values: readonly string[]): Sql;
  /** Orders and compares text by code unit, as SQLite does, whatever the database's locale. */
  bytewise(column: Sql): Sql;
  /** All rows of `from` as one JSON array of arrays: as many values cross from the database as there are sets of rows. */
  packed(columns: readonly string[], from: Sql): Sql;
  /** The statement's text with this engine's placeholders. */
  textOf(statement: Sql): string;
}

const sqlite: Dialect = {
  name: 'sqlite',
  inList: (column, values) =>
    values.length === 1
      ? sql`${column} = ${values[0]}`
      : sql`${column} IN (SELECT value FROM json_each(${JSON.stringify(values)}))`,
  bytewise: (column) => column,
  packed: (columns, from) => sql`SELECT json_group_array(json_array(${raw(quoted(columns))})) FROM ${from}`,
  textOf: (statement) => statement.sql,
};

const postgres: Dialect = {
  name: 'postgres',
  inList: (column, values) =>
    values.length === 1 ? sql`${column} = ${values[0]}` : sql`${column} = ANY(${[...values] as never})`,
  bytewise: (column) => sql`${column} ${raw('COLLATE "C"')}`,
  packed: (columns, from) =>
    sql`SELECT COALESCE(json_agg(json_build_array(${raw(quoted(columns))})), '[]') FROM ${from}`,
  textOf: (statement) => statement.text,
};

/** The dialect of an engine. */
export function dialectOf(name: DialectName): Dialect {
  return name === 'sqlite' ? sqlite : postgres;
}

function quoted(columns: readonly string[]): string {
  return columns.map((column) => `"${column}"`).join(',');
}
