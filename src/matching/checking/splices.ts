import type { Word } from '../wording';
import type { QuotedWords } from './quoted-words';

/** A run of the draft's words as a quotation has it: `from` and `to` count words, `to` exclusive. */
export interface SplicedPiece<T> {
  readonly from: number;
  readonly to: number;
  readonly source: T;
}

const FEWEST_WORDS = 3;
const LONG_PIECE = 4;
const WORDS_A_PIECE = 5;
const COVERED = 0.8;

/**
 * The words of a draft that one statement has in pieces, in whatever order: how many. Zero when the pieces make up less
 * than four fifths of them.
 */
export function piecedWords({ words }: QuotedWords, stored: QuotedWords): number {
  const { covered } = piecesOf(words, [{ stored, source: null }]);
  return covered >= COVERED * words.length ? covered : 0;
}

/**
 * The pieces of two or more statements that the words of a draft are put together of, the longest first taken; null when
 * they are not. A piece is at least three words long, two of them four; the pieces make up at least four fifths of the draft's
 * words, and are few.
 */
export function spliceOf<T>(
  { words }: QuotedWords,
  sources: readonly Source<T>[],
): readonly SplicedPiece<T>[] | null {
  const { pieces, covered } = piecesOf(words, sources);
  // Three words are a turn of phrase that anybody uses: four from each of two statements are not.
  const statements = new Set(pieces.filter(isLong).map(({ source }) => source));
  const areFew = pieces.length <= Math.max(2, words.length / WORDS_A_PIECE);
  return statements.size > 1 && areFew && covered >= COVERED * words.length ? pieces : null;
}

const isLong = ({ from, to }: SplicedPiece<unknown>): boolean => to - from >= LONG_PIECE;

interface Source<T> {
  readonly stored: QuotedWords;
  readonly source: T;
}

interface Pieces<T> {
  readonly pieces: readonly SplicedPiece<T>[];
  /** Words in all pieces. */
  readonly covered: number;
}

function piecesOf<T>(words: readonly Word[], sources: readonly Source<T>[]): Pieces<T> {
  const texts = sources.map(({ stored, source }) => ({ text: ` ${formsOf(stored.words)} `, source }));
  const pieces: SplicedPiece<T>[] = [];
  let covered = 0;
  for (let from = 0; from < words.length;) {
    const piece = longestFrom(words, from, texts);
    if (piece !== null) {
      pieces.push(piece);
      covered += piece.to - piece.from;
    }
    from = piece?.to ?? from + 1;
  }
  return { pieces, covered };
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
