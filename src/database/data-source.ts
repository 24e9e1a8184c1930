import type { PoolConfig } from 'pg';
import sqlite3 from 'sqlite3';
import { DataSource } from 'typeorm';
import type { DataSourceOptions, Logger } from 'typeorm';
import type { DatabaseUrl } from './database-url';
import { addressesIn, clientOfPrimary } from './postgres/several-hosts';
import { SnakeCaseNames } from './naming-strategy';

/** What the project's tables are made of: handed in by the composition root, so that database/ knows no feature. */
export interface SchemaParts {
  readonly entities: readonly (new () => object)[];
  readonly migrations: NonNullable<DataSourceOptions['migrations']>;
}

/** How long a statement, or the wait for a free connection, may take, in milliseconds. */
export interface DatabaseTimeouts {
  readonly statement: number;
  readonly poolWait: number;
}

// Milliseconds that PostgreSQL has to say itself that a statement took too long.
const OWN_WORD = 500;

/**
 * How long whoever reads PostgreSQL waits at most, in milliseconds, from the question on: for a connection, in line, for
 * its statement and for a database that is away, all together.
 */
export function longestRead({ statement, poolWait }: DatabaseTimeouts): number {
  return Math.max(statement, poolWait) + OWN_WORD;
}

// `verbose()` makes sqlite3 record a stack for every call, which costs 20 % of a read.
const quietDriver = {
  ...sqlite3,
  verbose() {
    return quietDriver;
  },
};

const nothing = (): void => undefined;
// TypeORM's own prints failed migrations on standard output whatever its options say. What fails is thrown, and reported once.
const SILENT: Logger = {
  logQuery: nothing,
  logQueryError: nothing,
  logQuerySlow: nothing,
  logSchemaBuild: nothing,
  logMigration: nothing,
  log: nothing,
};

const SQLITE_WRITER_PRAGMAS = [
  'PRAGMA journal_mode = WAL',
  'PRAGMA synchronous = FULL',
  'PRAGMA busy_timeout = 5000',
  'PRAGMA cache_size = -64000',
  'PRAGMA temp_store = MEMORY',
  'PRAGMA wal_autocheckpoint = 20000',
  'PRAGMA foreign_keys = ON',
];

/** The TypeORM data source through which everything is written; not yet connected. */
export function writerDataSource(
  url: DatabaseUrl,
  parts: SchemaParts,
  timeouts: DatabaseTimeouts,
): DataSource {
  const common = {
    entities: [...parts.entities],
    migrations: parts.migrations,
    migrationsTableName: 'migration',
    namingStrategy: new SnakeCaseNames(),
    synchronize: false,
    logger: SILENT,
  } satisfies Partial<DataSourceOptions>;
  if (url.dialect === 'sqlite') {
    return new DataSource({ ...common, type: 'sqlite', database: url.file, driver: quietDriver });
  }
  const { connectionString, application_name, ...extra } = primarySettings(url.url, timeouts);
  return new DataSource({
    ...common,
    type: 'postgres',
    url: connectionString,
    ...(url.schema === undefined ? {} : { schema: url.schema }),
    applicationName: application_name,
    extra: { ...extra, max: 10, idle_in_transaction_session_timeout: timeouts.statement * 3 },
  });
}

/** How to connect to the PostgreSQL that takes writes. */
export function primarySettings(
  url: string,
  timeouts: DatabaseTimeouts,
): PoolConfig & { readonly application_name: string } {
  const addresses = addressesIn(url);
  return {
    connectionString: addresses[0],
    application_name: 'onrecord',
    ...(addresses.length === 1 ? {} : { Client: clientOfPrimary(addresses) }),
    connectionTimeoutMillis: timeouts.poolWait,
    statement_timeout: timeouts.statement,
  };
}

/** Sets what a writing SQLite connection promises: an acknowledged write survives a power cut. */
export async function prepareSqliteWriter(dataSource: DataSource): Promise<void> {
  for (const pragma of SQLITE_WRITER_PRAGMAS) await dataSource.query(pragma);
}

/**
 * Refuses to run on a database that would lose acknowledged writes or accept dangling references.
 * Asked after a write, because SQLite reports the synchronous mode of WAL correctly only then.
 */
export async function assertSqliteDurability(dataSource: DataSource): Promise<void> {
  const wanted: readonly (readonly [string, unknown])[] = [
    ['journal_mode', 'wal'],
    ['synchronous', 2],
    ['foreign_keys', 1],
  ];
  for (const [pragma, value] of wanted) {
    const [row] = await dataSource.query<Record<string, unknown>[]>(`PRAGMA ${pragma}`);
    if (row?.[pragma] !== value) {
      throw new Error(
        `SQLite runs with ${pragma} = ${String(row?.[pragma])}, but ${String(value)} is needed.`,
      );
    }
  }
}
