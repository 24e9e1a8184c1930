import type { Span } from './text-search';

/** A text rewritten for comparison that remembers where each of its characters stood. */
export interface LooseText {
  readonly text: string;
  /** For each code unit of `text`, its offset in the original: ascending. */
  readonly origins: readonly number[];
}

const SPACE = /\s/;
const QUOTES = new Set('"\'`´‘’‚‛“”„‟‹›«»′″');
const DASHES = new Set('-‐‑‒–—―−');
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;

function looseCharacter(character: string): string {
  if (character < '\u0080') return QUOTES.has(character) ? "'" : character.toLowerCase();
  if (QUOTES.has(character)) return "'";
  if (DASHES.has(character)) return '-';
  if (character === '…') return '...';
  if (INVISIBLE.test(character)) return '';
  const lower = character.toLowerCase();
  return lower.length === 1 ? lower : character;
}

function rewritten(text: string, rewrite: (character: string) => string): LooseText {
  const pieces: string[] = [];
  const origins: number[] = [];
  let last = '';
  for (let i = 0; i < text.length; i += 1) {
    const piece = SPACE.test(text.charAt(i)) ? ' ' : rewrite(text.charAt(i));
    if (piece === '' || (piece === ' ' && last === ' ')) continue;
    pieces.push(piece);
    for (let n = 0; n < piece.length; n += 1) origins.push(i);
    last = piece;
  }
  return { text: pieces.join(''), origins };
}

/** The text in lower case with one style of quotation mark and dash, and single spaces. */
export function looseText(text: string): LooseText {
  return rewritten(text, looseCharacter);
}

/** The text with each run of white space as one space. */
export function collapsedText(text: string): LooseText {
  return rewritten(text, (character) => character);
}

/** The stretch of the original that a stretch of the loose text stands for. */
export function originalSpan(loose: LooseText, start: number, end: number): Span {
  return { start: loose.origins[start] ?? 0, end: (loose.origins[end - 1] ?? -1) + 1 };
}

/** Where in the loose text an offset of the original is: that of the first character not before it. */
export function looseOffset(loose: LooseText, offset: number): number {
  let low = 0;
  let high = loose.origins.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((loose.origins[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
