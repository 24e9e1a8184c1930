import type { Word } from '../wording';
import type { QuotedWords } from './quoted-words';

/** A run of the draft's words as a quotation has it: `from` and `to` count words, `to` exclusive. */
export interface SplicedPiece<T> {
  readonly from: number;
  readonly to: number;
  readonly source: T;
}

const FEWEST_WORDS = 3;
const COVERED = 0.8;

/**
 * The pieces of two or more statements that the words of a draft are put together of, the longest first taken; null when
 * they are not. A piece is at least three words long, and the pieces make up at least four fifths of the draft's words.
 */
export function spliceOf<T>(
  { words }: QuotedWords,
  sources: readonly { readonly stored: QuotedWords; readonly source: T }[],
): readonly SplicedPiece<T>[] | null {
  const texts = sources.map(({ stored, source }) => ({ text: ` ${formsOf(stored.words)} `, source }));
  const pieces: SplicedPiece<T>[] = [];
  let covered = 0;
  for (let from = 0; from < words.length;) {
    const piece = longestFrom(words, from, texts);
    if (piece === null) from += 1;
    else {
      pieces.push(piece);
      covered += piece.to - piece.from;
      from = piece.to;
    }
  }
  const statements = new Set(pieces.map(({ source }) => source));
  return statements.size > 1 && covered >= COVERED * words.length ? pieces : null;
}

function longestFrom<T>(
  words: readonly Word[],
  from: number,
  texts: readonly { readonly text: string; readonly source: T }[],
): SplicedPiece<T> | null {
  let best: SplicedPiece<T> | null = null;
  for (const { text, source } of texts) {
    let to: number = best === null ? from + FEWEST_WORDS : best.to + 1;
    while (to <= words.length && text.includes(` ${formsOf(words.slice(from, to))} `)) {
      best = { from, to, source };
      to += 1;
    }
  }
  return best;
}

const formsOf = (words: readonly Word[]): string => words.map(({ form }) => form).join(' ');
