import type { Pool, QueryConfig } from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver';
import { longestRead, primarySettings } from '../data-source';
import { DataVersion } from '../data-version';
import { goOnNumbering } from './change-numbers';
import type { DatabaseOptions, Engine } from '../engine';
import { PagePool } from './page-pool';
import { DatabaseAway, retryWhileAway, within } from '../failures/availability';
import { PostgresNotices } from './postgres-notices';
import type { PostgresQuery } from './postgres-reader';
import { PostgresReader } from './postgres-reader';
import { Replicas } from './replicas';
import type { RowShapes } from '../row-shape';
import { PostgresSnapshot } from './postgres-snapshot';
import { postgresVersion } from './postgres-version';
import { PostgresWriteLane } from './postgres-write-lane';

const ignored = (): void => undefined;

/** What reads and writes the server that `dataSource` is connected to, and reads its replicas. */
export async function openPostgres(
  url: string,
  options: DatabaseOptions,
  dataSource: DataSource,
  shapes: RowShapes,
): Promise<Engine> {
  const { timeouts, events = null, onStatement = ignored, onFault = ignored, keepPlans = true } = options;
  const longest = longestRead(timeouts);
  const query = pooledQuery(dataSource, longest);
  const patient: PostgresQuery = (text, values) =>
    retryWhileAway(() => query(text, values), timeouts.poolWait);
  const pages = keepPlans ? new PagePool(primarySettings(url, timeouts), longest) : null;
  const reader = new PostgresReader(
    patient,
    shapes,
    timeouts,
    onStatement,
    pages && ((text, values) => retryWhileAway(() => pages.query(text, values), timeouts.poolWait)),
    options.maxWaiting,
  );
  await goOnNumbering(query);
  const notices = new PostgresNotices({ url, events, timeout: timeouts.poolWait, onFault });
  await notices.open();
  const replicas =
    options.replicas === undefined || options.replicas.urls.length === 0
      ? null
      : new Replicas(options.replicas, {
          ...{ shapes, timeouts, onStatement, keepPlans, primary: reader },
          maxWaiting: options.maxWaiting,
          onNotice: options.onNotice ?? ignored,
          // What is on the disk: the log's end may point behind it, to where no replica ever comes.
          position: () => positionOf(query, 'pg_current_wal_flush_lsn'),
        });
  await replicas?.open();
  const version = new DataVersion(postgresVersion(query));
  return {
    reader,
    lane: new PostgresWriteLane(dataSource, timeouts.poolWait),
    notices,
    replicas,
    answers: () => soon(timeouts.poolWait, async () => void (await query('SELECT 1', []))),
    isRead: () => reader.isBusy || replicas?.isBusy === true,
    // The log's end: where commits do not wait for the disk, they are not on it yet.
    position: () => positionOf(query, 'pg_current_wal_insert_lsn'),
    version: () => soon(timeouts.poolWait, () => version.now()),
    snapshot: (parts, longest) => PostgresSnapshot.open(dataSource, parts, longest),
    async close() {
      await replicas?.close();
      await notices.close();
      await reader.close();
      await pages?.end();
      await dataSource.destroy();
    },
  };
}

function soon<T>(limit: number, ask: () => Promise<T>): Promise<T> {
  return within(limit, ask, () => new DatabaseAway(new Error('no answer')));
}

// A connection that does not answer for `longest` milliseconds is broken off, and leaves the pool.
function pooledQuery({ driver }: DataSource, longest: number): PostgresQuery {
  const pool = (driver as PostgresDriver).master as Pool;
  return async <T>(text: string, values: readonly unknown[]) => {
    const asked: QueryConfig & { readonly query_timeout: number } = {
      text,
      values: [...values],
      query_timeout: longest,
    };
    return (await pool.query(asked)).rows as T[];
  };
}

async function positionOf(query: PostgresQuery, position: string): Promise<string> {
  const [row] = await query<{ position: string }>(`SELECT CAST(${position}() AS text) AS position`, []);
  return row?.position ?? '';
}
