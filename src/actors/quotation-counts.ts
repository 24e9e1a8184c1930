import type { Sql } from 'sql-template-tag';
import sql, { join, raw } from 'sql-template-tag';
import type { WriteTransaction } from '../database/write-transaction';
import { HIDDEN_STATUSES } from '../domain/review-status';

/** Adds these quotations to the counts of who said them. Call it after they were stored or changed. */
export function countQuotations(tx: WriteTransaction, ids: readonly string[]): void {
  addToCounts(tx, ids, '+');
}

/** Takes these quotations out of the counts of who said them. Call it before they are changed or removed. */
export function uncountQuotations(tx: WriteTransaction, ids: readonly string[]): void {
  addToCounts(tx, ids, '-');
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
function addToCounts(tx: WriteTransaction, ids: readonly string[], sign: '+' | '-'): void {
  if (ids.length === 0) return;
  const among = tx.dialect.inList(raw('q.id'), ids);
  tx.queue(
    sql`UPDATE actor SET quotation_count = actor.quotation_count ${raw(sign)} n.many
      FROM (SELECT v.actor_id, COUNT(DISTINCT v.quotation_id) AS many FROM (${voices(among, among)}) v
      GROUP BY v.actor_id) n WHERE n.actor_id = actor.id`,
  );
}

// Tables to the right are named, not imported. A merge can leave an actor twice with a quotation.
function voices(ofSpeaker: Sql, ofJoint: Sql): Sql {
  const shown = sql`q.review_status NOT IN (${join([...HIDDEN_STATUSES])})`;
  return sql`SELECT q.speaker_id AS actor_id, q.id AS quotation_id FROM quotation q
    WHERE q.speaker_id IS NOT NULL AND ${shown} AND ${ofSpeaker}
    UNION ALL SELECT j.actor_id, j.quotation_id FROM joint_speaker j JOIN quotation q ON q.id = j.quotation_id
    WHERE j.actor_id IS NOT NULL AND ${shown} AND ${ofJoint}`;
}
