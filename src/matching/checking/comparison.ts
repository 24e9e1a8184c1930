import type { Word } from '../wording';
import { sharedWords } from '../word-changes';
import type { CheckWarning } from './check-outcome';
import type { QuotedWords } from './quoted-words';
import { withoutInsertions } from './quoted-words';
import { piecedWords } from './splices';
import { carriesSense, warningsOfChanges } from './sense';

/** How the words of a draft stand to those of a quotation. */
export enum Likeness {
  /** All its words, and no others. */
  WHOLE = 'WHOLE',
  /** A piece of it, or pieces in order with a mark where something was left out. */
  PIECE = 'PIECE',
  /** The same statement in other words. */
  CHANGED = 'CHANGED',
}

/** The words of a draft, compared with a quotation. */
export interface Comparison {
  readonly likeness: Likeness;
  /** Words of the draft that the quotation has in the same order. */
  readonly kept: number;
  /** The same as a share of the draft's words, 0 to 1. */
  readonly similarity: number;
  /** What the changes touch; of CHANGED only. */
  readonly warnings: readonly CheckWarning[];
  /** Words that the draft has instead of others, and those; of CHANGED only. */
  readonly removed: readonly Word[];
  readonly added: readonly Word[];
  /** The same pieces stand in another order. */
  readonly isReordered: boolean;
  /** What was left out of the sentences that are quoted carries a negation, a condition or a concession. */
  readonly isSenseCut: boolean;
}

/** Share of the draft's words that a statement in other words must have kept. */
const KEPT_WHEN_CHANGED = 0.6;
const FEWEST_KEPT = 3;

/** Compares the words of a draft with those of a quotation; null when they are different statements. */
export function compare(asked: QuotedWords, stored: QuotedWords): Comparison | null {
  // Too short to have enough of the words: a long draft is not aligned with every short quotation.
  const { words } = withoutInsertions(asked) ?? asked;
  if (stored.words.length < KEPT_WHEN_CHANGED * words.length) return null;
  return (
    exactly(asked, stored) ??
    withoutBrackets(asked, stored) ??
    changed(asked, stored) ??
    reordered(asked, stored)
  );
}

function withoutBrackets(asked: QuotedWords, stored: QuotedWords): Comparison | null {
  const [bareAsked, bareStored] = [withoutInsertions(asked), withoutInsertions(stored)];
  if (bareAsked === null && bareStored === null) return null;
  return exactly(bareAsked ?? asked, bareStored ?? stored);
}

function exactly(asked: QuotedWords, stored: QuotedWords): Comparison | null {
  const starts = placesOf(asked, stored);
  if (starts === null) return null;
  const kept = asked.words.length;
  const exact = { kept, similarity: 1, warnings: [], removed: [], added: [], isReordered: false };
  if (kept === stored.words.length) return { ...exact, likeness: Likeness.WHOLE, isSenseCut: false };
  const isKept = new Set<number>();
  for (const [i, segment] of asked.segments.entries())
    for (let at = 0; at < segment.length; at++) isKept.add((starts[i] ?? 0) + at);
  return { ...exact, likeness: Likeness.PIECE, isSenseCut: carriesSense(leftOut(stored, isKept)) };
}

// Where each segment of the draft stands in the quotation, one after another; null when one does not.
function placesOf({ segments }: QuotedWords, { words }: QuotedWords): readonly number[] | null {
  const text = ` ${words.map(({ form }) => form).join(' ')} `;
  const starts: number[] = [];
  let from = 0;
  for (const segment of segments) {
    const at = text.indexOf(` ${segment.map(({ form }) => form).join(' ')} `, from);
    if (at < 0) return null;
    starts.push(at === 0 ? 0 : text.slice(1, at).split(' ').length);
    from = text.indexOf(' ', at + 1);
    for (let i = 1; i < segment.length; i++) from = text.indexOf(' ', from + 1);
  }
  return starts.length === 0 ? null : starts;
}

// Of the sentences that are quoted, and of what stands between the quoted pieces.
function leftOut({ words, sentences }: QuotedWords, isKept: ReadonlySet<number>): readonly Word[] {
  const places = [...isKept];
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const quoted = new Set(places.map((place) => sentences[place]));
  return words.filter((_, i) => !isKept.has(i) && (quoted.has(sentences[i]) || (i > first && i < last)));
}

function changed(asked: QuotedWords, stored: QuotedWords): Comparison | null {
  const pairs = sharedWords(stored.words, asked.words);
  const [kept, size] = [pairs.length, asked.words.length];
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (kept < Math.min(FEWEST_KEPT, size) || kept < KEPT_WHEN_CHANGED * size) return null;
  const [here, there] = [new Set(pairs.map(([i]) => i)), new Set(pairs.map(([, j]) => j))];
  // What the draft has before and after the common words, it has instead of as many words of the quotation.
  const from = Math.max(0, first[0] - first[1]);
  const to = Math.min(stored.words.length, last[0] + size - last[1]);
  const removed = stored.words.filter((_, i) => i >= from && i < to && !here.has(i));
  const added = asked.words.filter((_, j) => !there.has(j));
  if (removed.length > size) return null;
  const warnings = warningsOfChanges({ removed, added });
  return {
    ...{ likeness: Likeness.CHANGED, kept, similarity: kept / size },
    ...{ warnings, removed, added, isReordered: false, isSenseCut: false },
  };
}

// The same pieces in another order.
function reordered(asked: QuotedWords, stored: QuotedWords): Comparison | null {
  const kept = piecedWords(asked, stored);
  if (kept === 0) return null;
  return {
    ...{ likeness: Likeness.CHANGED, kept, similarity: kept / asked.words.length },
    ...{ warnings: [], removed: [], added: [], isReordered: true, isSenseCut: false },
  };
}
