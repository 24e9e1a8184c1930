import type { ClaimReview } from './claim-review.entity';

type Dated = Pick<ClaimReview, 'verdict' | 'publishedOn'>;

/**
 * The review since which a claim has its present verdict, and its day: going back from the newest, the last one
 * before another verdict comes. Reviews come newest first; those without a day are passed over.
 */
export function firstOfVerdict<T extends Dated>(
  reviews: readonly T[],
): { readonly review: T; readonly since: string } | null {
  let found: { readonly review: T; readonly since: string } | null = null;
  for (const review of reviews) {
    if (review.publishedOn === null) continue;
    if (found !== null && found.review.verdict !== review.verdict) break;
    found = { review, since: review.publishedOn };
  }
  return found;
}
