import type { WriteTransaction } from '../database/write-transaction';
import { ID_PREFIX } from '../ids';

// Nobody subscribes to other records: a notice of them would be sent for nothing.
const FOLLOWED = [ID_PREFIX.quotation, ID_PREFIX.claim].map((prefix) => `${prefix}_`);

/** Announces that clients see something else of these records from now on. Ids of records that nobody can follow are left out. */
export function announceChanges(tx: WriteTransaction, ids: readonly string[]): void {
  const followed = ids.filter((id) => FOLLOWED.some((prefix) => id.startsWith(prefix)));
  if (followed.length > 0) tx.announce({ kind: 'recordsChanged', ids: followed });
}
