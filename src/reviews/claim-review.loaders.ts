import { byId, groupedBy, load } from '../graphql/batch-loader';
import { registerNode } from '../graphql/node';
import { ID_PREFIX } from '../ids';
import { ClaimReview } from './claim-review.entity';

export const claimReviewById = byId('claimReviewById', ClaimReview);

export const reviewsByClaimId = groupedBy(
  'reviewsByClaimId',
  ClaimReview,
  { sql: 'claim_id', property: 'claimId' },
  't.published_sort DESC, t.id DESC',
);

registerNode(ID_PREFIX.claimReview, {
  typeName: 'ClaimReview',
  load: (context, id) => load(context, claimReviewById, id),
});
