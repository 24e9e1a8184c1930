import sql, { join, raw } from 'sql-template-tag';
import type { Dialect, PackedType } from '../dialect';
import { postgresCatalog } from './postgres-catalog';
import { PostgresFullText } from './postgres-full-text';
import { rowsByCursor } from './postgres-rows';

const CASTS: Readonly<Record<PackedType, string>> = {
  text: '',
  integer: '::integer',
  float: '::double precision',
  boolean: '::boolean',
};

/** `column` is one of `values`. */
const inList: Dialect['inList'] = (column, values) =>
  values.length === 1 ? sql`${column} = ${values[0]}` : sql`${column} = ANY(${[...values] as never})`;

/** How PostgreSQL is spoken to. */
export const postgresDialect: Dialect = {
  name: 'postgres',
  writesOneAtATime: false,
  isShared: true,
  plansByStatistics: true,
  mergesWalks: false,
  findsKeysFirst: false,
  writesItems: false,
  usesSearchKeys: false,
  inList,
  bytewise: (column) => sql`${column} ${raw('COLLATE "C"')}`,
  mondayOf: (column) => sql`TO_CHAR(DATE_TRUNC('week', CAST(${column} AS timestamp)), 'YYYY-MM-DD')`,
  unpack(packed, types) {
    const columns = types.map((type, i) => raw(`(value->>${i})${CASTS[type]} AS c${i}`));
    return sql`SELECT ${join(columns)} FROM json_array_elements(${packed}::json) AS value`;
  },
  packed: (columns) => sql`CAST(json_agg(json_build_array(${columns})) AS TEXT)`,
  // Others may still store what refers to the rows.
  rowLock: raw('FOR NO KEY UPDATE'),
  tableLock: (table) => sql`LOCK TABLE ${raw(table)} IN SHARE ROW EXCLUSIVE MODE`,
  namedLock: (key) => sql`SELECT pg_advisory_xact_lock(${key})`,
  beforeCopy: (tables) => [
    sql`SET LOCAL statement_timeout = 0`,
    sql`SET LOCAL idle_in_transaction_session_timeout = 0`,
    sql`LOCK TABLE ${raw(tables.join(', '))} IN EXCLUSIVE MODE`,
  ],
  afterCopy: (tables) => [sql`ANALYZE ${raw(tables.join(', '))}`],
  nextChangeNumber: raw(
    'COALESCE((SELECT base FROM change_base), 0) + CAST(CAST(pg_current_xact_id() AS text) AS float8)',
  ),
  firstOpenChange: raw(
    '(COALESCE((SELECT base FROM change_base), 0) + CAST(CAST(pg_snapshot_xmin(pg_current_snapshot()) AS text) AS float8))',
  ),
  catalog: postgresCatalog,
  readEveryRow: rowsByCursor,
  fullText: (table, options) => new PostgresFullText(table, inList, options),
  textOf: (statement) => statement.text,
};
