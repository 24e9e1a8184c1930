import type { PostgresQuery } from './postgres-reader';

/*
 * A snapshot lists which transactions are over, and so exactly what can be seen. A position in the log would not do: a
 * transaction is in the log a moment before others see it. The timeline changes when a replica is promoted, which may
 * count transactions anew.
 */
const SNAPSHOT = `SELECT CAST(pg_current_snapshot() AS text) AS snapshot,
  left(pg_walfile_name(pg_current_wal_insert_lsn()), 8) AS timeline`;
const IDENTITY = `SELECT CAST(system_identifier AS text) || '.' ||
  (SELECT CAST(oid AS text) FROM pg_database WHERE datname = current_database()) AS identity FROM pg_control_system()`;

/** The version of a PostgreSQL database: the same word in every process that asks its primary. */
export function postgresVersion(query: PostgresQuery): () => Promise<string> {
  let identity: string | null = null;
  return async () => {
    identity ??= (await query<{ identity: string }>(IDENTITY, []))[0]?.identity ?? '';
    const [row] = await query<{ snapshot: string; timeline: string }>(SNAPSHOT, []);
    return `${identity}:${String(row?.timeline)}:${String(row?.snapshot)}`;
  };
}
