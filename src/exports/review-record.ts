import type { Claim } from '../claims/claim.entity';
import type { Outlet } from '../outlets/outlet.entity';
import type { ClaimReview } from '../reviews/claim-review.entity';
import type { CorrectionRecord } from '../reviews/review-corrections';
import type { JsonRecord } from './json-record';
import { told } from './json-record';
import { namedOutlet, ownRecord } from './named-records';

/** A review with the records that its row was joined with. */
export type JoinedReview = ClaimReview & { readonly claim: Claim; readonly publisher: Outlet };

/** A claim as an import takes it. What follows from its reviews and quotations stands in `derived`. */
export function claimRecord(claim: Claim, withIds: boolean): JsonRecord {
  const { text, language, topics, verdict, reviewCount, firstSaidOn, lastSaidOn } = claim;
  return told({
    text,
    language,
    topics,
    derived: told({ verdict, reviewCount, firstSaidOn, lastSaidOn }),
    record: withIds ? ownRecord(claim, { importBatchId: claim.importBatchId }) : null,
  });
}

/** A review as an import takes it, with the text of its claim and every correction, oldest first. */
export function reviewRecord(
  review: JoinedReview,
  corrections: readonly CorrectionRecord[],
  withIds: boolean,
): JsonRecord {
  const { claimId, publisherId, importBatchId } = review;
  return told({
    claim: review.claim.text,
    url: review.url,
    publisher: namedOutlet(review.publisher),
    title: review.title,
    verdict: review.verdict,
    label: review.label,
    ratingValue: review.ratingValue,
    bestRating: review.bestRating,
    worstRating: review.worstRating,
    explanation: review.explanation,
    evidence: review.evidence.map((link) => told({ ...link })),
    language: review.language,
    publishedOn: review.publishedOn,
    corrections: corrections.map(correctionRecord),
    record: withIds ? ownRecord(review, { claimId, publisherId, importBatchId }) : null,
  });
}

function correctionRecord(correction: CorrectionRecord): JsonRecord {
  const { correctedAt, note, madeBy, verdictBefore, labelBefore, ratingValueBefore, explanationBefore } =
    correction;
  return told({
    correctedAt,
    note,
    madeBy,
    verdictBefore,
    labelBefore,
    ratingValueBefore,
    explanationBefore,
  });
}
