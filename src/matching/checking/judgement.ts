import { CheckOutcome, CheckWarning } from './check-outcome';
import type { Comparison } from './comparison';
import { compare, Likeness } from './comparison';
import type { QuotedWords } from './quoted-words';
import { spliceOf } from './splices';

/** A quotation of the record that a draft may quote. */
export interface CheckCandidate {
  readonly id: string;
  readonly stored: QuotedWords;
  /** Indirect speech: the words are the article's. */
  readonly isReported: boolean;
  /** Whether its speaker is the one that the draft names; true when the draft names none. */
  readonly isSameSpeaker: boolean;
}

/** A quotation of the record, compared with the words of a draft. */
export interface CheckedMatch<T extends CheckCandidate = CheckCandidate> extends Comparison {
  readonly candidate: T;
}

/** What the record says of quoted words. */
export interface CheckJudgement<T extends CheckCandidate = CheckCandidate> {
  readonly outcome: CheckOutcome;
  /** What the changes touch, and whether what was left out matters. */
  readonly warnings: readonly CheckWarning[];
  /** The best first. Of SPLICED, the statements that the pieces come from, in the order of the draft. */
  readonly matches: readonly CheckedMatch<T>[];
}

/** Fewer words are anybody's: they are found only if they stand so, and the speaker fits. */
export const FEWEST_JUDGED = 5;
/** Longer words are not tried as pieces of several statements: that takes time by their number and the candidates. */
const MOST_SPLICED = 400;
/** Words that a splice must explain beyond what one statement does. */
const MORE_BY_SPLICE = 2;
/** What another speaker must have said of the words, to be named for them. */
const KEPT_BY_OTHER = 0.75;

/** Judges the words of a draft by the candidates. `isNamed` is whether the draft names a speaker. */
export function judge<T extends CheckCandidate>(
  asked: QuotedWords,
  candidates: readonly T[],
  isNamed: boolean,
): CheckJudgement<T> {
  const matches = candidates
    .flatMap((candidate): CheckedMatch<T>[] => {
      const comparison = compare(asked, candidate.stored);
      return comparison === null ? [] : [{ ...comparison, candidate }];
    })
    .sort(byRank);
  if (asked.words.length < FEWEST_JUDGED) return shortOne(matches, isNamed);
  const [best] = matches;
  if (best !== undefined && isExact(best) && best.candidate.isSameSpeaker) return judged(best, matches);
  return spliced(asked, candidates, matches) ?? (best === undefined ? NOTHING : judged(best, matches));
}

const NOTHING = { outcome: CheckOutcome.NOT_ON_RECORD, warnings: [], matches: [] };

function shortOne<T extends CheckCandidate>(
  matches: readonly CheckedMatch<T>[],
  isNamed: boolean,
): CheckJudgement<T> {
  const exact = matches.filter((match) => isExact(match) && match.candidate.isSameSpeaker);
  const [best] = exact;
  if (best !== undefined && isNamed) return judged(best, exact);
  return { outcome: CheckOutcome.TOO_SHORT, warnings: [], matches: [] };
}

function judged<T extends CheckCandidate>(
  best: CheckedMatch<T>,
  matches: readonly CheckedMatch<T>[],
): CheckJudgement<T> {
  const outcome = outcomeOf(best);
  if (outcome === CheckOutcome.NOT_ON_RECORD) return NOTHING;
  const warnings = [...best.warnings, ...(best.isSenseCut ? [CheckWarning.SENSE_CUT] : [])];
  return { outcome, warnings, matches };
}

function outcomeOf<T extends CheckCandidate>(best: CheckedMatch<T>): CheckOutcome {
  const { isSameSpeaker, isReported } = best.candidate;
  if (!isSameSpeaker)
    return best.similarity >= KEPT_BY_OTHER ? CheckOutcome.OTHER_SPEAKER : CheckOutcome.NOT_ON_RECORD;
  if (isReported) return CheckOutcome.ONLY_REPORTED;
  if (best.likeness === Likeness.WHOLE) return CheckOutcome.VERBATIM;
  return best.likeness === Likeness.PIECE ? CheckOutcome.TRIMMED : CheckOutcome.ALTERED;
}

function spliced<T extends CheckCandidate>(
  asked: QuotedWords,
  candidates: readonly T[],
  matches: readonly CheckedMatch<T>[],
): CheckJudgement<T> | null {
  if (asked.words.length > MOST_SPLICED) return null;
  const sources = candidates.map((source) => ({ stored: source.stored, source }));
  const pieces = spliceOf(asked, sources);
  // Of what the speaker never said, it is no splice.
  if (pieces?.some(({ source }) => source.isSameSpeaker) !== true) return null;
  const covered = pieces.reduce((sum, { from, to }) => sum + to - from, 0);
  const alone = Math.max(0, ...matches.map(({ kept }) => kept));
  if (covered < alone + MORE_BY_SPLICE) return null;
  const found = [...new Set(pieces.map(({ source }) => source))].map((candidate) =>
    pieceOf(
      asked,
      pieces.filter(({ source }) => source === candidate),
      candidate,
    ),
  );
  return { outcome: CheckOutcome.SPLICED, warnings: [], matches: found };
}

function pieceOf<T extends CheckCandidate>(
  { words }: QuotedWords,
  pieces: readonly { readonly from: number; readonly to: number }[],
  candidate: T,
): CheckedMatch<T> {
  const kept = pieces.reduce((sum, { from, to }) => sum + to - from, 0);
  return {
    ...{ likeness: Likeness.CHANGED, kept, similarity: kept / words.length, candidate },
    ...{ warnings: [], removed: [], added: [], isReordered: false, isSenseCut: false },
  };
}

const isExact = ({ likeness }: Comparison): boolean => likeness !== Likeness.CHANGED;
const LIKENESSES = [Likeness.WHOLE, Likeness.PIECE, Likeness.CHANGED];

// Exact words of the speaker, then what the speaker said in other words, then what others said.
function byRank(a: CheckedMatch, b: CheckedMatch): number {
  return (
    groupOf(a) - groupOf(b) ||
    b.kept - a.kept ||
    LIKENESSES.indexOf(a.likeness) - LIKENESSES.indexOf(b.likeness) ||
    Number(a.isSenseCut) - Number(b.isSenseCut) ||
    (a.candidate.id < b.candidate.id ? -1 : 1)
  );
}

function groupOf({ likeness, candidate: { isSameSpeaker, isReported } }: CheckedMatch): number {
  const isChanged = likeness === Likeness.CHANGED;
  if (isSameSpeaker && !isReported) return isChanged ? 3 : 0;
  if (isSameSpeaker) return isChanged ? 4 : 1;
  return isChanged ? 5 : 2;
}
