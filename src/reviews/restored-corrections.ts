import type { FieldChange } from '../revisions/revision.entity';
import type { ClaimReview } from './claim-review.entity';
import type { CorrectionRow } from './review-row';

/** A correction that was made elsewhere, and the changes that its revision lists. */
export interface RestoredCorrection {
  readonly correction: CorrectionRow;
  readonly changes: readonly FieldChange[];
}

type Fields = Readonly<Record<string, unknown>>;

/** The revisions that corrections of a new review have left, oldest first: what each changed follows from the next. */
export function correctionChanges(
  review: ClaimReview,
  corrections: readonly CorrectionRow[],
): RestoredCorrection[] {
  return corrections.map((correction, i) => {
    const [earlier, later] = [corrections[i - 1], corrections[i + 1]];
    const before = { ...saidBefore(correction), ...noteOf(earlier) };
    const after = { ...(later === undefined ? now(review) : saidBefore(later)), ...noteOf(correction) };
    return { correction, changes: differences(before, after) };
  });
}

function saidBefore(row: CorrectionRow): Fields {
  const { verdictBefore, labelBefore = null, ratingValueBefore = null, explanationBefore = null } = row;
  return {
    verdict: verdictBefore,
    label: labelBefore,
    ratingValue: ratingValueBefore,
    explanation: explanationBefore,
  };
}

function now({ verdict, label, ratingValue, explanation }: ClaimReview): Fields {
  return { verdict, label, ratingValue, explanation };
}

function noteOf(row: CorrectionRow | undefined): Fields {
  return { correctionNote: row?.note ?? null, correctedAt: row?.correctedAt ?? null };
}

function differences(before: Fields, after: Fields): FieldChange[] {
  return Object.keys(after).flatMap((field) =>
    before[field] === after[field] ? [] : [{ field, before: before[field], after: after[field] }],
  );
}
