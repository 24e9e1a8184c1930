import type { PostgresQuery } from './postgres-reader';

// The next transaction id of this server, without taking one: a database that can only be read can be opened all the same.
const NEXT = 'CAST(CAST(pg_snapshot_xmax(pg_current_snapshot()) AS text) AS float8)';
const LATEST = '(SELECT COALESCE(MAX(transaction_number), 0) FROM revision)';

/**
 * Lets the numbers of changes go on where they ended. Transaction ids begin anew in another server, to which a copy was
 * restored or from SQLite was moved: what is written there would come before what clients have already read.
 */
export async function goOnNumbering(query: PostgresQuery): Promise<void> {
  const [behind] = await query<{ base: number }>(
    `SELECT ${LATEST} + 1 - ${NEXT} AS "base" WHERE ${LATEST} >= COALESCE((SELECT base FROM change_base), 0) + ${NEXT}`,
    [],
  );
  if (behind === undefined) return;
  // Of two servers that start at once, the greater base holds.
  await query(
    `INSERT INTO change_base (id, base) VALUES (1, $1)
      ON CONFLICT (id) DO UPDATE SET base = GREATEST(change_base.base, EXCLUDED.base)`,
    [behind.base],
  );
}
