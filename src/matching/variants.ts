import type { WordChange } from './word-changes';
import { wordChanges, WordChangeKind } from './word-changes';
import { isSameWording, wordsOf } from './wording';

/** How two printings of a statement differ. */
export enum VariantKind {
  SAME_WORDING = 'SAME_WORDING',
  TRIMMED = 'TRIMMED',
  ALTERED = 'ALTERED',
}

/** Two wordings of one statement, compared. */
export interface Variant {
  readonly kind: VariantKind;
  /** Share of words that both have, in order: twice the common ones by all, 0 to 1 (Dice). */
  readonly similarity: number;
  readonly changes: readonly WordChange[];
}

/** Share of the shorter wording's words that an altered one must have kept. */
const KEPT_WHEN_ALTERED = 0.6;

/** How the second text varies the first; null when the two are different statements. */
export function variantOf(here: string, there: string): Variant | null {
  const [words, otherWords] = [wordsOf(here), wordsOf(there)];
  const changes = wordChanges(words, otherWords);
  const common = changes.reduce((sum, run) => sum + (run.kind === WordChangeKind.EQUAL ? run.words : 0), 0);
  const similarity = (2 * common) / (words.length + otherWords.length);
  const kind = isSameWording(here, there)
    ? VariantKind.SAME_WORDING
    : kindOf(common, words.length, otherWords.length);
  return kind === null ? null : { kind, similarity, changes };
}

function kindOf(common: number, here: number, there: number): VariantKind | null {
  const shorter = Math.min(here, there);
  if (common === shorter) return VariantKind.TRIMMED;
  return common >= KEPT_WHEN_ALTERED * shorter ? VariantKind.ALTERED : null;
}
