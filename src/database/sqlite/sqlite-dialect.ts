import sql, { empty, join, raw } from 'sql-template-tag';
import type { Dialect } from '../dialect';
import { sqliteCatalog } from './sqlite-catalog';
import { SqliteFullText } from './sqlite-full-text';
import { rowsByRowId } from './sqlite-rows';

/** How SQLite is spoken to. */
export const sqliteDialect: Dialect = {
  name: 'sqlite',
  writesOneAtATime: true,
  isShared: false,
  plansByStatistics: false,
  mergesWalks: true,
  findsKeysFirst: true,
  writesItems: true,
  usesSearchKeys: true,
  inList: (column, values) =>
    values.length === 1
      ? sql`${column} = ${values[0]}`
      : sql`${column} IN (SELECT value FROM json_each(${JSON.stringify(values)}))`,
  bytewise: (column) => column,
  // The next Monday from six days before on.
  mondayOf: (column) => sql`DATE(${column}, '-6 days', 'weekday 1')`,
  unpack(packed, types) {
    const columns = types.map((_, i) => raw(`json_extract(value, '$[${i}]') AS c${i}`));
    // jsonb_each: as text, every row would be written out and read again. A WHERE, or ON CONFLICT would be read as a join's ON.
    return sql`SELECT ${join(columns)} FROM jsonb_each(${packed}) WHERE true`;
  },
  packed: (columns) => sql`CAST(json_group_array(json_array(${columns})) AS TEXT)`,
  rowLock: empty,
  tableLock: () => null,
  namedLock: () => null,
  beforeCopy: () => [],
  // Statistics make SQLite choose worse plans here (docs/operating.md).
  afterCopy: () => [],
  nextChangeNumber: raw('(SELECT COALESCE(MAX(n.transaction_number), 0) + 1 FROM revision n)'),
  firstOpenChange: null,
  catalog: sqliteCatalog,
  readEveryRow: rowsByRowId,
  fullText: (table, options) => new SqliteFullText(table, options),
  textOf: (statement) => statement.sql,
};
