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
  /** The Monday of the week in which a day lies, days being text as YYYY-MM-DD; null for null. */
  mondayOf(column: Sql): Sql;
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
  // The next Monday from six days before on.
  mondayOf: (column) => sql`DATE(${column}, '-6 days', 'weekday 1')`,
  textOf: (statement) => statement.sql,
};

const postgres: Dialect = {
  name: 'postgres',
  inList: (column, values) =>
    values.length === 1 ? sql`${column} = ${values[0]}` : sql`${column} = ANY(${[...values] as never})`,
  bytewise: (column) => sql`${column} ${raw('COLLATE "C"')}`,
  mondayOf: (column) => sql`TO_CHAR(DATE_TRUNC('week', CAST(${column} AS timestamp)), 'YYYY-MM-DD')`,
  textOf: (statement) => statement.text,
};

/** The dialect of an engine. */
export function dialectOf(name: DialectName): Dialect {
  return name === 'sqlite' ? sqlite : postgres;
}
