import type { Sql } from 'sql-template-tag';
import sql, { join, raw } from 'sql-template-tag';
import type { WriteTransaction } from '../database/write-transaction';
import { HIDDEN_STATUSES } from '../domain/review-status';

/** Adds these quotations to the counts of who said them. Call it after they were stored or changed. */
export function countQuotations(tx: WriteTransaction, ids: readonly string[]): void {
  addToCounts(tx, ids, 1);
}

/** Takes these quotations out of the counts of who said them. Call it before they are changed or removed. */
export function uncountQuotations(tx: WriteTransaction, ids: readonly string[]): void {
  addToCounts(tx, ids, -1);
}

/** Counts all quotations of these actors again. */
export function recountQuotations(tx: WriteTransaction, actorIds: readonly string[]): void {
  const these = tx.dialect.inList(raw('actor.id'), actorIds);
  // Holds the rows, so that the count after it sees all that others have counted.
  tx.queue(sql`UPDATE actor SET quotation_count = 0 WHERE ${these}`);
  const said = voices(raw('q.speaker_id = actor.id'), raw('j.actor_id = actor.id'));
  tx.queue(
    sql`UPDATE actor SET quotation_count = (SELECT COUNT(DISTINCT v.quotation_id) FROM (${said}) v) WHERE ${these}`,
  );
}

// By differences: the count of an actor costs the same however many quotations there are already.
function addToCounts(tx: WriteTransaction, ids: readonly string[], sign: 1 | -1): void {
  if (ids.length === 0) return;
  const among = tx.dialect.inList(raw('q.id'), ids);
  const counted = tx.all<{ actorId: string; many: number | string }>(
    sql`SELECT v.actor_id AS "actorId", COUNT(DISTINCT v.quotation_id) AS "many"
      FROM (${voices(among, among)}) v GROUP BY v.actor_id`,
  );
  const differences = counted.then((rows) =>
    rows.map(({ actorId, many }) => ({ actorId, by: sign * Number(many) })),
  );
  // The commit, which waits for them, reports their failure.
  differences.catch(() => undefined);
  tx.putOff(writeDifferences, differences);
}

// Many write the counts of well-known people at the same time. Each holds their rows shortly, and all in one order:
// else two that wait for each other would have to begin again.
async function writeDifferences(
  tx: WriteTransaction,
  found: readonly Promise<readonly Difference[]>[],
): Promise<void> {
  const sums = new Map<string, number>();
  for (const { actorId, by } of (await Promise.all(found)).flat())
    sums.set(actorId, (sums.get(actorId) ?? 0) + by);
  const changed = [...sums].filter(([, by]) => by !== 0);
  if (changed.length === 0) return;
  const { dialect } = tx;
  const ids = changed.map(([id]) => id);
  if (!dialect.writesOneAtATime) {
    tx.queue(
      sql`SELECT a.id FROM actor a WHERE ${dialect.inList(raw('a.id'), ids)} ORDER BY a.id ${dialect.rowLock}`,
    );
  }
  tx.queue(
    sql`UPDATE actor SET quotation_count = actor.quotation_count + n.c1
      FROM (${dialect.unpack(JSON.stringify(changed), ['text', 'integer'])}) n WHERE n.c0 = actor.id`,
  );
}

interface Difference {
  readonly actorId: string;
  readonly by: number;
}

// Tables to the right are named, not imported. A merge can leave an actor twice with a quotation.
function voices(ofSpeaker: Sql, ofJoint: Sql): Sql {
  const shown = sql`q.review_status NOT IN (${join([...HIDDEN_STATUSES])})`;
  return sql`SELECT q.speaker_id AS actor_id, q.id AS quotation_id FROM quotation q
    WHERE q.speaker_id IS NOT NULL AND ${shown} AND ${ofSpeaker}
    UNION ALL SELECT j.actor_id, j.quotation_id FROM joint_speaker j JOIN quotation q ON q.id = j.quotation_id
    WHERE j.actor_id IS NOT NULL AND ${shown} AND ${ofJoint}`;
}
