import { datelineEnd } from './datelines';
import type { QuotedSpan } from './quotation-marks';
import { tokenAt } from './tokens';
import type { Token } from './tokens';

/** A sentence of the narrative: token indexes, end exclusive. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly line: number;
}

const TITLE =
  /^(?:mr|mrs|ms|dr|sen|sens|rep|reps|gov|govs|gen|maj|col|lt|sgt|capt|adm|st|prof|rev|hon|pres|sec|\p{L}|(?:\p{L}\.)+)\.$/iu;

const ENDS = new Set(['.', '?', '!', '…']);

const opensSentence = (next: Token): boolean =>
  next.capital || next.part === 'QUOTE' || /^[\p{N}$€£]/u.test(next.text);

/** Whether a quotation ends its sentence: unclosed, or with a sign that closes one. */
function quoteEnds(text: string, quote: QuotedSpan | undefined): boolean {
  if (quote === undefined) return false;
  const end = text.slice(Math.max(quote.innerStart, quote.innerEnd - 4), quote.innerEnd);
  return !quote.closed || /[.?!…][)\]’']?\s*$/.test(end);
}

function endsSentence(text: string, token: Token, next: Token, quotes: readonly QuotedSpan[]): boolean {
  if (token.quote >= 0) return opensSentence(next) && quoteEnds(text, quotes[token.quote]);
  if (!ENDS.has(token.text.charAt(token.text.length - 1))) return false;
  if (token.text.length === 1) return opensSentence(next);
  // An abbreviation ends a sentence only before something that plainly starts one.
  if (token.text.endsWith('.') && !TITLE.test(token.text)) return next.capital && token.text.length > 4;
  return /^(?:u\.s|p\.m|a\.m)\.$/.test(token.lower) && next.part !== 'PROPN' && next.capital;
}

/**
 * The sentences of each line. A quotation that ends like a sentence ends one, unless the text goes on in lower case. A
 * dateline is one by itself, because nobody says it.
 */
export function sentencesOf(
  text: string,
  tokens: readonly Token[],
  quotes: readonly QuotedSpan[],
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let dateline: number | null = null;
  let line = -1;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokenAt(tokens, i);
    if (token.line !== line) dateline = datelineEnd(text, token.start);
    line = token.line;
    const next = tokens[i + 1];
    const endsDateline = token.end === dateline;
    if (
      !endsDateline &&
      next !== undefined &&
      next.line === token.line &&
      !endsSentence(text, token, next, quotes)
    )
      continue;
    sentences.push({ from, to: i + 1, line: token.line });
    from = i + 1;
  }
  return sentences;
}
