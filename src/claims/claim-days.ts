import type { Sql } from 'sql-template-tag';
import sql, { raw } from 'sql-template-tag';
import type { WriteTransaction } from '../database/write-transaction';
import type { CodedClaims } from '../quotations/stances/coded-claims';
import { touchByIds } from '../revisions/touch';

/** Keeps the first and the last day on which quotations said each claim. */
export class ClaimDays implements CodedClaims {
  /**
   * Follows codings that were made, changed or removed at this instant: first and last day are those of the codings
   * that count, and a claim has changed with its codings.
   */
  followCodings(tx: WriteTransaction, claimIds: readonly string[], at: string): void {
    if (claimIds.length === 0) return;
    countDays(tx, tx.dialect.inList(raw('claim.id'), claimIds));
    touchByIds(tx, 'claim', claimIds, at);
  }

  /** The same for codings that are new, which costs the same however many their claims have already. */
  followNewCodings(
    tx: WriteTransaction,
    added: readonly { readonly id: string; readonly claimId: string | null }[],
    at: string,
  ): void {
    const towards = added.filter(({ claimId }) => claimId !== null);
    if (towards.length === 0) return;
    widenDays(
      tx,
      towards.map(({ id }) => id),
    );
    const claimIds = towards.flatMap(({ claimId }) => claimId ?? []);
    touchByIds(tx, 'claim', claimIds, at);
  }
}

/** Sets the first and the last day of claims to those of the codings that count. */
function countDays(tx: WriteTransaction, which: Sql): void {
  const coded = 'FROM stance_coding s WHERE s.claim_id = claim.id AND s.counts';
  const [first, last] = [`SELECT MIN(s.said_from) ${coded}`, `SELECT MAX(s.said_to) ${coded}`];
  tx.queue(
    sql`UPDATE claim
      SET first_said_on = (${raw(first)}), last_said_on = (${raw(last)}), first_said_sort = COALESCE((${raw(first)}), ''), last_said_sort = COALESCE((${raw(last)}), '')
      WHERE ${which}`,
  );
}

/** Widens the days of claims to those of new codings. */
function widenDays(tx: WriteTransaction, codingIds: readonly string[]): void {
  const isEarlier =
    '(n.first < claim.first_said_on OR (claim.first_said_on IS NULL AND n.first IS NOT NULL))';
  const isLater = '(n.last > claim.last_said_on OR (claim.last_said_on IS NULL AND n.last IS NOT NULL))';
  const set = (column: string, isWider: string, value: string): string =>
    `${column} = CASE WHEN ${isWider} THEN ${value} ELSE claim.${column} END`;
  const columns = [
    set('first_said_on', isEarlier, 'n.first'),
    set('last_said_on', isLater, 'n.last'),
    set('first_said_sort', isEarlier, 'n.first'),
    set('last_said_sort', isLater, 'n.last'),
  ];
  tx.queue(
    sql`UPDATE claim SET ${raw(columns.join(', '))}
      FROM (SELECT c.claim_id, MIN(c.said_from) AS first, MAX(c.said_to) AS last FROM stance_coding c
      WHERE ${tx.dialect.inList(raw('c.id'), codingIds)} AND c.counts GROUP BY c.claim_id) n
      WHERE n.claim_id = claim.id AND (${raw(isEarlier)} OR ${raw(isLater)})`,
  );
}
