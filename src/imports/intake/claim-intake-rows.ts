import { refuseRestoring } from '../../domain/restoring';
import type { Role } from '../../domain/role';
import { isDeepStrictEqual } from 'node:util';
import type { CheckedClaim, ClaimRow } from '../../claims/claim-row';
import { checkClaimRow } from '../../claims/claim-row';
import { DomainError, ErrorCode } from '../../domain/errors/errors';
import { Faults } from '../../domain/errors/faults';
import { claimFingerprint } from '../../domain/text/quotation-text';
import type { CheckedReview, ReviewRow } from '../../reviews/review-row';
import { checkReviewRow } from '../../reviews/review-row';
import { ImportRowStatus } from '../../domain/row-outcome';
import type { RowOutcome } from '../../domain/row-outcome';

/** A claim as it comes in, with its reviews. */
export interface ClaimIntakeRow extends ClaimRow {
  readonly reviews?: readonly ReviewRow[] | null;
}

/** A row that is fit, with its reviews, each once. */
export interface CheckedClaimRow {
  readonly index: number;
  readonly claim: CheckedClaim;
  readonly reviews: readonly CheckedReview[];
}

const MAX_REVIEWS = 50;

/** The rows that are fit; what is wrong with the others stands in `outcomes`. */
export function checkClaimRows(
  rows: readonly ClaimIntakeRow[],
  outcomes: Map<number, RowOutcome>,
  role: Role,
): CheckedClaimRow[] {
  const first = new Map<string, number>();
  return rows.flatMap((row, index) => {
    const faults = new Faults();
    const claim = checkClaimRow(row, faults);
    const given = row.reviews ?? [];
    if (given.length > MAX_REVIEWS) {
      faults.add(
        new DomainError(ErrorCode.TOO_MANY, `A claim row has at most ${MAX_REVIEWS} reviews.`, ['reviews']),
      );
    }
    const reviews = given
      .slice(0, MAX_REVIEWS)
      .flatMap((review, i) => faults.check(['reviews', i], () => checkReviewRow(review)) ?? []);
    given.forEach((review, i) =>
      faults.check(['reviews', i], () => refuseRestoring(role, review, ['corrections'])),
    );
    const distinct = distinctReviews(reviews, faults);
    const key = claimFingerprint(claim.text);
    const twin = first.get(key);
    if (twin !== undefined && !addsReviewsOnly(row)) {
      const message = `Row ${twin} of this batch is the same claim (rows count from 0). Leave out one of the two.`;
      faults.add(new DomainError(ErrorCode.DUPLICATE, message, ['text']));
    }
    first.set(key, twin ?? index);
    if (faults.none) return [{ index, claim, reviews: distinct }];
    outcomes.set(index, { index, status: ImportRowStatus.FAILED, id: null, faults: faults.list });
    return [];
  });
}

// A list of reviews names a claim once for each of them.
function addsReviewsOnly({ language, topics, reviews }: ClaimIntakeRow): boolean {
  return !language && !topics && (reviews?.length ?? 0) > 0;
}

// The same review twice is one; two reviews of one address are a contradiction.
function distinctReviews(reviews: readonly CheckedReview[], faults: Faults): CheckedReview[] {
  const distinct = new Map<string, CheckedReview>();
  reviews.forEach((review, i) => {
    const twin = distinct.get(review.canonicalUrl);
    distinct.set(review.canonicalUrl, twin ?? review);
    if (twin === undefined || isDeepStrictEqual(twin, review)) return;
    const message =
      'Another review of this row has the same address but a different content. Leave out one of the two.';
    faults.add(new DomainError(ErrorCode.DUPLICATE, message, ['reviews', i, 'url']));
  });
  return [...distinct.values()];
}
