import type { Sql } from 'sql-template-tag';
import sql, { join, raw } from 'sql-template-tag';
import type { Dialect, PackedType } from './dialect';
import type { Row, RowShape } from './row-shape';

// A statement's parameter may be large, but not without end: SQLite takes a text of at most 1 GB, and both parse it whole.
const ROWS_A_STATEMENT = 1000;

const NOT_TEXT: Readonly<Record<string, PackedType>> = {
  integer: 'integer',
  float: 'float',
  boolean: 'boolean',
};

/** What a column's packed value is read as. */
export function packedTypeOf(columnType: string): PackedType {
  return NOT_TEXT[columnType] ?? 'text';
}

/**
 * Statements that insert rows, each row a JSON array of one parameter: the statement's text stays the same for
 * any number of rows, and building it costs nothing per value (a query builder took a quarter of an import). `computed`
 * holds expressions for properties that no row gives.
 */
export function insertStatements<T extends Row>(
  dialect: Dialect,
  shape: RowShape<T>,
  rows: readonly Row[],
  computed: Readonly<Record<string, Sql>> = {},
): Sql[] {
  const statements: Sql[] = [];
  const given = shape.without(Object.keys(computed));
  const types = given.columns.map(({ type }) => packedTypeOf(type));
  const worked = shape.columns.filter(({ property }) => property in computed);
  const columns = raw([...given.columns, ...worked].map((c) => c.column).join(', '));
  const unpack = (packed: string): Sql => {
    const unpacked = dialect.unpack(packed, types);
    if (worked.length === 0) return unpacked;
    const values = worked.map(({ property }) => computed[property] as Sql);
    return sql`SELECT given.*, ${join(values)} FROM (${unpacked}) given`;
  };
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT) {
    const packed = JSON.stringify(
      rows.slice(from, from + ROWS_A_STATEMENT).map((row) => given.values(row as T)),
    );
    statements.push(sql`INSERT INTO ${shape.table} (${columns}) ${unpack(packed)}`);
  }
  return statements;
}
