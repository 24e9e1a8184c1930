import { checkLanguage } from '../articles/article-ref';
import { canonicalUrl, domainOf } from '../domain/article-url';
import { parseCalendarDate } from '../domain/dates/calendar-date';
import type { ErrorPath } from '../domain/errors/errors';
import { DomainError, ErrorCode } from '../domain/errors/errors';
import { verdictOfRating } from '../domain/verdicts/rating-scale';
import { checkText } from '../domain/text/text-checks';
import type { Verdict } from '../domain/verdicts/verdict';
import type { KnownOutletRef, OutletRef } from '../outlets/outlet-ref';
import { checkOutletRef } from '../outlets/outlet-ref';
import type { Evidence } from './claim-review.entity';

/** A link that a review rests on, as given. */
export interface EvidenceRow {
  readonly url: string;
  readonly title?: string | null;
  readonly note?: string | null;
}

/** A correction as it was made elsewhere: why, and what the review said before it. */
export interface CorrectionRow {
  /** UTC, ISO 8601. */
  readonly correctedAt: string;
  readonly note: string;
  readonly madeBy?: string | null;
  readonly verdictBefore: Verdict;
  readonly labelBefore?: string | null;
  readonly ratingValueBefore?: number | null;
  readonly explanationBefore?: string | null;
}

/** A fact-check as an importer gives it (schema.org ClaimReview). */
export interface ReviewRow {
  readonly url: string;
  readonly publisher?: OutletRef | null;
  readonly title?: string | null;
  /** Left out when it follows from label or scale. */
  readonly verdict?: Verdict | null;
  readonly label?: string | null;
  readonly ratingValue?: number | null;
  readonly bestRating?: number | null;
  readonly worstRating?: number | null;
  readonly explanation?: string | null;
  readonly evidence?: readonly EvidenceRow[] | null;
  readonly language?: string | null;
  readonly publishedOn?: string | null;
  /** What was corrected elsewhere, oldest first. */
  readonly corrections?: readonly CorrectionRow[] | null;
}

/** A checked review. */
export interface CheckedReview {
  readonly url: string;
  readonly canonicalUrl: string;
  readonly publisher: KnownOutletRef;
  readonly title: string | null;
  readonly verdict: Verdict;
  readonly label: string | null;
  readonly ratingValue: number | null;
  readonly bestRating: number | null;
  readonly worstRating: number | null;
  readonly explanation: string | null;
  readonly evidence: readonly Evidence[];
  readonly language: string | null;
  readonly publishedOn: string | null;
  readonly corrections: readonly CorrectionRow[];
}

const MAX_EXPLANATION = 20_000;
const MAX_EVIDENCE = 100;
const MAX_CORRECTIONS = 100;

/** Checks a review. Throws DomainError with the field in its path. */
export function checkReviewRow(row: ReviewRow): CheckedReview {
  const canonical = canonicalUrl(row.url, ['url']);
  checkScale(row);
  return {
    url: row.url.trim(),
    canonicalUrl: canonical,
    publisher: checkPublisher(row, domainOf(canonical)),
    title: checkShort(row.title, 1000, ['title']),
    verdict: row.verdict ?? mappedVerdict(row),
    label: checkShort(row.label, 500, ['label']),
    ratingValue: row.ratingValue ?? null,
    bestRating: row.bestRating ?? null,
    worstRating: row.worstRating ?? null,
    explanation: checkShort(row.explanation, MAX_EXPLANATION, ['explanation']),
    evidence: checkEvidence(row.evidence ?? []),
    language: checkLanguage(row.language),
    publishedOn: row.publishedOn ? parseCalendarDate(row.publishedOn, ['publishedOn']) : null,
    corrections: checkCorrections(row.corrections ?? []),
  };
}

function mappedVerdict(row: ReviewRow): Verdict {
  const verdict = verdictOfRating(row);
  if (verdict !== null) return verdict;
  const message =
    'The verdict does not follow from label and rating. Give verdict, or ratingValue with bestRating and worstRating.';
  throw new DomainError(ErrorCode.REQUIRED, message, ['verdict']);
}

function checkCorrections(corrections: readonly CorrectionRow[]): readonly CorrectionRow[] {
  if (corrections.length > MAX_CORRECTIONS) {
    const message = `A review has at most ${MAX_CORRECTIONS} corrections.`;
    throw new DomainError(ErrorCode.TOO_MANY, message, ['corrections']);
  }
  return corrections.map((correction, i) => {
    const at = ['corrections', i] as const;
    checkText(correction.note, { max: 5000, min: 1 }, [...at, 'note']);
    return {
      ...correction,
      madeBy: checkShort(correction.madeBy, 200, [...at, 'madeBy']),
      labelBefore: checkShort(correction.labelBefore, 500, [...at, 'labelBefore']),
      explanationBefore: checkShort(correction.explanationBefore, MAX_EXPLANATION, [
        ...at,
        'explanationBefore',
      ]),
    };
  });
}

/** Checks the links that a review rests on. */
export function checkEvidence(evidence: readonly EvidenceRow[]): Evidence[] {
  if (evidence.length > MAX_EVIDENCE) {
    throw new DomainError(ErrorCode.TOO_MANY, `A review has at most ${MAX_EVIDENCE} pieces of evidence.`, [
      'evidence',
    ]);
  }
  return evidence.map((item, i) => {
    canonicalUrl(item.url, ['evidence', i, 'url']);
    return {
      url: item.url.trim(),
      title: checkShort(item.title, 1000, ['evidence', i, 'title']),
      note: checkShort(item.note, 5000, ['evidence', i, 'note']),
    };
  });
}

/** Refuses scales on which best and worst are the same. A best below the worst is an inverted scale, and kept. */
export function checkScale(row: Pick<ReviewRow, 'bestRating' | 'worstRating' | 'ratingValue'>): void {
  const { bestRating: best, worstRating: worst } = row;
  if (typeof best === 'number' && best === worst) {
    throw new DomainError(
      ErrorCode.INVALID,
      'bestRating and worstRating are the same, so the scale has only one value. Leave both out, or correct one.',
      ['bestRating'],
    );
  }
}

/** Trims an optional text and refuses it when it is too long or ill-formed. */
export function checkShort(text: string | null | undefined, max: number, path: ErrorPath): string | null {
  const trimmed = text?.trim() || null;
  if (trimmed !== null) checkText(trimmed, { max }, path);
  return trimmed;
}

function checkPublisher(row: ReviewRow, domain: string): KnownOutletRef {
  try {
    return checkOutletRef({ ...row.publisher, domain: row.publisher?.domain ?? domain });
  } catch (error) {
    throw error instanceof DomainError ? error.under('publisher') : error;
  }
}
