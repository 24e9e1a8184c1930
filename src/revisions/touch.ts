import sql, { raw } from 'sql-template-tag';
import type { WriteTransaction } from '../database/write-transaction';
import { announceChanges } from './announce-changes';

/** Tables whose records show what is stored beside them. */
export type TouchedTable =
  'actor' | 'article' | 'claim' | 'claim_review' | 'outlet' | 'quotation' | 'stance_coding';

/**
 * Moves `updatedAt` of records of which clients see something else now, because a record that they show has changed.
 * It makes no revision: nobody has edited them, and an edit under way must not be refused for it.
 */
export function touchByIds(
  tx: WriteTransaction,
  table: TouchedTable,
  ids: readonly string[],
  at: string,
): void {
  if (ids.length === 0) return;
  const named = tx.dialect.inList(raw('id'), [...new Set(ids)]);
  // Of two transactions that run at once, the earlier must not set the instant back.
  tx.queue(sql`UPDATE ${raw(table)} SET updated_at = ${at} WHERE ${named} AND updated_at < ${at}`);
  announceChanges(tx, ids);
}
