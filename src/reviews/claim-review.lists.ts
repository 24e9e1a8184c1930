import sql, { raw } from 'sql-template-tag';
import type { Claim } from '../claims/claim.entity';
import type { ListSource } from '../database/lists/list-source';
import { whereOf } from '../database/lists/page-statement';
import { ClaimReview } from './claim-review.entity';

/** The reviews of the claims of a list, first published first. */
export function reviewsOfClaims(claims: ListSource<Claim>): ListSource<ClaimReview> {
  const ofClaims = sql`r.claim_id IN (SELECT c.id FROM claim c${whereOf(claims.where)})`;
  return {
    entity: ClaimReview,
    alias: 'r',
    where: [ofClaims],
    order: {
      token: 'PUBLISHED_ON_ASC',
      descending: false,
      columns: [
        { sql: raw('r.published_sort'), property: 'publishedSort', type: 'string' },
        { sql: raw('r.id'), property: 'id', type: 'string' },
      ],
    },
  };
}
