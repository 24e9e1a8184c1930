import type { Verdict } from '../domain/verdicts/verdict';
import type { VerdictDecision } from '../domain/verdicts/verdict-decision';
import { decideVerdict, sideOf, VerdictRule } from '../domain/verdicts/verdict-decision';
import type { ClaimReview } from './claim-review.entity';

type Dated = Pick<ClaimReview, 'publisherId' | 'verdict' | 'publishedOn'>;

/** A claim's verdict, and the review since which it has been given. */
export interface RatedSince<T> {
  readonly verdict: Verdict;
  readonly review: T;
  /** The day of the review. */
  readonly since: string;
}

/**
 * Since when a claim has been rated as it is: the verdict is the claim's own, and the review the first by which a
 * publisher gave it that says so to this day. Where opposite verdicts make it MIXED, the review counts with which
 * both sides had been taken. Reviews come newest first; null when no such review has a day.
 */
export function firstOfVerdict<T extends Dated>(reviews: readonly T[]): RatedSince<T> | null {
  const decision = decideVerdict(reviews);
  const review = decision && firstReview(reviews, decision);
  return review ? { verdict: decision.verdict, review, since: review.publishedOn } : null;
}

type WithDay<T> = T & { readonly publishedOn: string };

function firstReview<T extends Dated>(
  reviews: readonly T[],
  { rule, agreeing, disagreeing }: VerdictDecision<T>,
): WithDay<T> | null {
  if (rule !== VerdictRule.OPPOSED) return firstOf(reviews, agreeing);
  const sides = (['true', 'false'] as const).map((side) =>
    firstOf(
      reviews,
      disagreeing.filter(({ verdict }) => sideOf(verdict) === side),
    ),
  );
  const [one, other] = sides;
  return one && other ? (one.publishedOn > other.publishedOn ? one : other) : null;
}

// Of each publisher, back to where it last said something else; of all of them the earliest.
function firstOf<T extends Dated>(reviews: readonly T[], newest: readonly T[]): WithDay<T> | null {
  const runs = newest.flatMap(({ publisherId, verdict }) => {
    const own = reviews.filter((review) => review.publisherId === publisherId);
    const change = own.findIndex((review) => review.verdict !== verdict);
    return own.slice(0, change === -1 ? own.length : change).filter(hasDay);
  });
  return runs.reduce<WithDay<T> | null>(
    (first, review) => (first === null || review.publishedOn < first.publishedOn ? review : first),
    null,
  );
}

function hasDay<T extends Dated>(review: T): review is WithDay<T> {
  return review.publishedOn !== null;
}
