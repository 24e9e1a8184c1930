import sql, { join, raw } from 'sql-template-tag';
import type { LoaderDefinition } from '../graphql/loading/batch-loader';
import { byId, groupedBy } from '../graphql/loading/batch-loader';
import { registerRecord } from '../graphql/loading/node';
import { ID_PREFIX } from '../ids';
import { ClaimReview } from './claim-review.entity';

export const claimReviewById = byId('claimReviewById', ClaimReview);

export const reviewsByClaimId = groupedBy(
  'reviewsByClaimId',
  ClaimReview,
  { sql: 'claim_id', property: 'claimId' },
  't.published_sort DESC, t.id DESC',
);

/** A claim and the day of a review. */
export interface ReviewedClaim {
  readonly claimId: string;
  readonly since: string;
}

/** How often a claim was asserted after a day. */
export interface Repetitions {
  readonly count: number;
  /** Those that may as well have been said before. */
  readonly uncertainCount: number;
}

/** How often claims were asserted after the days of their reviews. Ask with one object for each claim. */
export const repetitionsSince: LoaderDefinition<ReviewedClaim, Repetitions> = {
  name: 'repetitionsSince',
  load: async (reader, reviewed) => {
    const parts = reviewed.map(({ claimId, since }, slot) => {
      const after = sql`COUNT(DISTINCT CASE WHEN s.said_from > ${since} THEN s.quotation_id END)`;
      return sql`SELECT ${raw(String(slot))} AS slot, CAST(${after} AS INTEGER) AS n, CAST(COUNT(DISTINCT s.quotation_id) AS INTEGER) AS possible
        FROM stance_coding s WHERE s.claim_id = ${claimId} AND s.said_sort > ${since} AND s.counts
        AND s.stance = 'SUPPORT'`;
    });
    const rows = await reader.all<{ slot: number; n: number; possible: number }>(
      join(parts, ' UNION ALL '),
      'slow',
    );
    const found = new Map(rows.map((row) => [row.slot, row]));
    return reviewed.map((_, slot) => {
      const { n, possible } = found.get(slot) ?? { n: 0, possible: 0 };
      return { count: n, uncertainCount: possible - n };
    });
  },
  maxBatchSize: 100,
};

registerRecord(ID_PREFIX.claimReview, 'ClaimReview', claimReviewById);
