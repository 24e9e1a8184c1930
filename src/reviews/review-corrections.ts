import type { Verdict } from '../domain/verdicts/verdict';
import type { Revision } from '../revisions/revision.entity';
import type { ClaimReview } from './claim-review.entity';

/** What a correction may have changed. */
type Shown = Pick<ClaimReview, 'verdict' | 'label' | 'ratingValue' | 'explanation'>;

/** An open correction of a review: what it said before, and since then. */
export interface CorrectionRecord {
  /** UTC, ISO 8601. */
  readonly correctedAt: string;
  readonly note: string;
  readonly madeBy: string;
  readonly verdictBefore: Verdict;
  readonly verdictAfter: Verdict;
  readonly labelBefore: string | null;
  readonly labelAfter: string | null;
  readonly ratingValueBefore: number | null;
  readonly ratingValueAfter: number | null;
  readonly explanationBefore: string | null;
}

/** The corrections of a review from its revisions, oldest first both: the review as it is now is followed back. */
export function correctionsOf(review: Shown, revisions: readonly Revision[]): CorrectionRecord[] {
  const corrections: CorrectionRecord[] = [];
  let after = shown(review);
  for (const revision of [...revisions].reverse()) {
    const before = { ...after };
    for (const change of revision.changes)
      if (change.field in after) Object.assign(before, { [change.field]: change.before });
    const isCorrection = revision.changes.some(
      ({ field, after: at }) => field === 'correctedAt' && at !== null,
    );
    if (isCorrection) corrections.unshift(correction(revision, before, after));
    after = before;
  }
  return corrections;
}

function shown({ verdict, label, ratingValue, explanation }: Shown): Shown {
  return { verdict, label, ratingValue, explanation };
}

function correction(revision: Revision, before: Shown, after: Shown): CorrectionRecord {
  return {
    correctedAt: revision.madeAt,
    note: revision.reason ?? '',
    madeBy: revision.madeBy,
    verdictBefore: before.verdict,
    verdictAfter: after.verdict,
    labelBefore: before.label,
    labelAfter: after.label,
    ratingValueBefore: before.ratingValue,
    ratingValueAfter: after.ratingValue,
    explanationBefore: before.explanation,
  };
}
