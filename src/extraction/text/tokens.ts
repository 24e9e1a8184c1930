import { isSpaceOrEdge } from './characters';
import type { Line, QuotedSpan } from './quotation-marks';
import { partsOfSpeech } from './tagger';
import type { PartOfSpeech } from './tagger';
import { wordEnd } from './word-ends';
import { wordOf } from './words';
import type { KnownWord } from './words';

/** A word or sign of the narrative; a whole quotation counts as one token. Offsets are UTF-16 code units. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly part: PartOfSpeech;
  readonly capital: boolean;
  /** Index of the quotation that the token stands for, or -1. */
  readonly quote: number;
  readonly line: number;
}

/** What stands before the first token and after the last. */
const NO_TOKEN: Token = Object.freeze({
  start: 0,
  end: 0,
  text: '',
  lower: '',
  part: 'X',
  capital: false,
  quote: -1,
  line: -1,
});

/** The token of an index; outside the text one that is like no other. */
export function tokenAt(tokens: readonly Token[], index: number): Token {
  return tokens[index] ?? NO_TOKEN;
}

/** What the tagger's answer for a word is taken for. */
function partOf(word: KnownWord, tagged: PartOfSpeech): PartOfSpeech {
  if (word.part !== null) return word.part;
  if (word.capital && (tagged === 'X' || tagged === 'PUNCT')) return 'PROPN';
  if (word.isHyphenated) return word.capital ? 'PROPN' : 'ADJ';
  return tagged === 'PUNCT' ? 'NOUN' : tagged;
}

/** What the tagger reads: quotations and line breaks hidden, every offset as in the text. */
function maskedText(text: string, lines: readonly Line[], quotes: readonly QuotedSpan[]): string {
  const pieces: string[] = [];
  let cursor = 0;
  for (const { start, end } of quotes) {
    // A comma keeps "“…,” he said" from reading as one run of words.
    pieces.push(text.slice(cursor, start), ' '.repeat(Math.max(0, end - start - 1)), end > start ? ',' : '');
    cursor = end;
  }
  pieces.push(text.slice(cursor));
  // Marks that stand in no quotation do not help the tagger and cost it time.
  const hidden = pieces.join('').replace(/["“”«»„`]/g, ' ');
  return lines.length > 1 ? hidden.replace(/\n/g, ' ') : hidden;
}

/** The narrative of a text as tokens, line after line, each quotation as one token. */
export function tokensOf(
  text: string,
  lines: readonly Line[],
  quotes: readonly QuotedSpan[],
): readonly Token[] {
  const partAt = partsOfSpeech(maskedText(text, lines, quotes));
  const tokens: Token[] = [];
  let quote = 0;
  for (const [line, { start, end }] of lines.entries()) {
    let at = start;
    while (at < end) {
      const span = quotes[quote];
      if (span !== undefined && span.start === at) {
        tokens.push({
          start: at,
          end: span.end,
          text: '',
          lower: '',
          part: 'QUOTE',
          capital: false,
          quote,
          line,
        });
        quote += 1;
        at = span.end;
        continue;
      }
      if (isSpaceOrEdge(text.charAt(at))) {
        at += 1;
        continue;
      }
      const limit = Math.min(end, span?.start ?? end);
      const stop = Math.max(at + 1, Math.min(limit, wordEnd(text, at)));
      const word = wordOf(text.slice(at, stop));
      const part = partOf(word, partAt(at));
      const { text: own, lower, capital } = word;
      tokens.push({ start: at, end: stop, text: own, lower, part, capital, quote: -1, line });
      at = stop;
    }
  }
  return tokens;
}
