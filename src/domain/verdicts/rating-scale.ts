import { foldName } from '../text/quotation-text';
import { Verdict } from './verdict';

/** What a publisher says of its finding, in its own words and on its own scale. */
export interface Rating {
  readonly label?: string | null;
  readonly ratingValue?: number | null;
  /** On an inverted scale the smaller number. */
  readonly bestRating?: number | null;
  readonly worstRating?: number | null;
}

// Labels that fact-checkers writing English use, folded. What is not here is left to the scale.
const LABELS: Readonly<Record<Verdict, readonly string[]>> = {
  TRUE: ['true', 'correct', 'accurate', 'right'],
  MOSTLY_TRUE: ['mostly true', 'largely true', 'mostly correct', 'mostly accurate', 'nearly true'],
  MIXED: [
    'mixed',
    'mixture',
    'half true',
    'partly true',
    'partly false',
    'partially true',
    'partially false',
  ],
  MISLEADING: ['misleading', 'missing context', 'lacks context', 'out of context', 'cherry picked'],
  MOSTLY_FALSE: ['mostly false', 'largely false', 'mostly incorrect', 'mostly inaccurate', 'mostly wrong'],
  FALSE: [
    'false',
    'incorrect',
    'inaccurate',
    'wrong',
    'not true',
    'fake',
    'fabricated',
    'hoax',
    'pants on fire',
  ],
  UNPROVEN: ['unproven', 'unverified', 'unsubstantiated', 'unsupported', 'no evidence', 'not proven'],
  OUTDATED: ['outdated', 'out of date', 'no longer true'],
  SATIRE: ['satire', 'parody', 'labelled satire', 'labeled satire'],
  NOT_CHECKABLE: ['not checkable', 'opinion', 'forecast', 'prediction'],
};
const BY_LABEL = new Map(
  Object.entries(LABELS).flatMap(([verdict, labels]) => labels.map((label) => [label, verdict as Verdict])),
);

/** Steps of the way from the worst value to the best, from the top: the least share that each takes. */
const STEPS: readonly (readonly [least: number, verdict: Verdict])[] = [
  [0.9, Verdict.TRUE],
  [0.65, Verdict.MOSTLY_TRUE],
  [0.35, Verdict.MIXED],
  [0.1, Verdict.MOSTLY_FALSE],
  [0, Verdict.FALSE],
];

/**
 * The verdict that a publisher's rating means; null when it means none. The label goes before the numbers, which
 * mean nothing without both ends of the scale: publishers turn scales around (best 1, worst 5).
 */
export function verdictOfRating(rating: Rating): Verdict | null {
  return verdictOfLabel(rating.label ?? '') ?? verdictOnScale(rating);
}

function verdictOfLabel(label: string): Verdict | null {
  return BY_LABEL.get(foldName(label)) ?? null;
}

function verdictOnScale(rating: Rating): Verdict | null {
  const { ratingValue = null, bestRating = null, worstRating = null } = rating;
  if (ratingValue === null || bestRating === null || worstRating === null || bestRating === worstRating)
    return null;
  const share = (ratingValue - worstRating) / (bestRating - worstRating);
  if (share < 0 || share > 1) return null;
  return STEPS.find(([least]) => share >= least)?.[1] ?? null;
}
