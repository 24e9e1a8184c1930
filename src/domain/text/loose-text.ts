import type { Beginnings } from './beginnings';
import { beginningsOf } from './beginnings';
import { once } from '../once';
import type { Span } from './text-search';

/** A text rewritten for comparison that remembers where each of its characters stood. */
export interface LooseText {
  readonly text: string;
  /** For each code unit of `text`, its offset in the original: ascending. */
  readonly origins: readonly number[];
  /** The index of `text` by beginnings, made when it is first needed. */
  readonly beginnings: () => Beginnings;
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
  const loose = pieces.join('');
  return { text: loose, origins, beginnings: once(() => beginningsOf(loose)) };
}

/** The text in lower case with one style of quotation mark and dash, and single spaces. */
export function looseText(text: string): LooseText {
  return rewritten(text, looseCharacter);
}

/** The text without outer white space, each run inside as one space. */
export function collapsedText(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Whether the words stand directly before the offset. They are collapsed; the text's white space is not compared. */
export function standsBefore(text: string, offset: number, words: string): boolean {
  let at = spacesBefore(text, offset);
  for (let i = words.length - 1; i >= 0; i -= 1) {
    const next = words[i] === ' ' ? spacesBefore(text, at) : words[i] === text[at - 1] ? at - 1 : at;
    if (next === at) return false;
    at = next;
  }
  return true;
}

/** The same for words directly after the offset. */
export function standsAfter(text: string, offset: number, words: string): boolean {
  let at = spacesAfter(text, offset);
  for (const unit of words.split('')) {
    const next = unit === ' ' ? spacesAfter(text, at) : unit === text[at] ? at + 1 : at;
    if (next === at) return false;
    at = next;
  }
  return true;
}

function spacesBefore(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && SPACE.test(text.charAt(at - 1))) at -= 1;
  return at;
}

function spacesAfter(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && SPACE.test(text.charAt(at))) at += 1;
  return at;
}

/** The stretch of the original that a stretch of the loose text stands for. */
export function originalSpan(loose: LooseText, start: number, end: number): Span {
  return { start: loose.origins[start] ?? 0, end: (loose.origins[end - 1] ?? -1) + 1 };
}
