import type { Sql } from 'sql-template-tag';
import sql, { join, raw } from 'sql-template-tag';
import type { Dialect } from './dialect';
import type { Row, RowShape } from './row-shape';

// A statement's parameter may be large, but not without end: SQLite takes a text of at most 1 GB, and both parse it whole.
const ROWS_A_STATEMENT = 1000;

const POSTGRES_CASTS: Readonly<Record<string, string>> = {
  integer: '::integer',
  float: '::double precision',
  boolean: '::boolean',
};

/**
 * Statements that insert rows, each row a JSON array of one parameter: the statement's text stays the same for
 * any number of rows, and building it costs nothing per value (a query builder took a quarter of an import).
 */
export function insertStatements<T extends Row>(
  dialect: Dialect,
  shape: RowShape<T>,
  rows: readonly T[],
): Sql[] {
  const statements: Sql[] = [];
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT) {
    const packed = JSON.stringify(rows.slice(from, from + ROWS_A_STATEMENT).map((row) => shape.values(row)));
    const columns = raw(shape.columns.map((c) => c.column).join(', '));
    statements.push(
      sql`INSERT INTO ${shape.table} (${columns}) SELECT ${unpacked(dialect, shape)} FROM ${source(dialect, packed)}`,
    );
  }
  return statements;
}

function unpacked<T extends Row>(dialect: Dialect, shape: RowShape<T>): Sql {
  const values = shape.columns.map((c, i) =>
    dialect.name === 'sqlite'
      ? raw(`json_extract(value, '$[${i}]')`)
      : raw(`(value->>${i})${POSTGRES_CASTS[c.type] ?? ''}`),
  );
  return join(values);
}

function source(dialect: Dialect, packed: string): Sql {
  return dialect.name === 'sqlite'
    ? // As SQLite holds it: as text, every row would be written out and read again.
      sql`jsonb_each(${packed})`
    : sql`json_array_elements(${packed}::json) AS value`;
}
