import { fold, plainText, withoutAccents } from '../domain/text/quotation-text';

/** A word of a text. The `printed` parts of all words make up the text. */
export interface Word {
  /** As words are compared: without case, accents and typography. */
  readonly form: string;
  /** As it is printed, with the signs and spaces up to the next word; the first also has what stands before it. */
  readonly printed: string;
}

/** Counts up when a text would have other fingerprints. */
export const FINGERPRINT_VERSION = 1;

/** Words in a shingle: enough for most shingles to be rare, few enough to survive a change nearby. */
const SHINGLE = 3;
/** Of so many neighbouring shingles one is kept at least. */
const WINDOW = 2;

const UNSPACED = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]`;
const LETTER = String.raw`(?!${UNSPACED})[\p{L}\p{N}\p{M}\p{Default_Ignorable_Code_Point}]`;
// A question mark counts as a word: a question is not the statement it asks about.
const WORD = new RegExp(
  String.raw`[?？]|${UNSPACED}|(?:${LETTER})+(?:(?:['’‘]|(?<=\p{N})[.,](?=\p{N}))(?:${LETTER})+)*`,
  'gu',
);

/** The words of a text in their order. A text without a word counts as one. */
export function wordsOf(text: string): Word[] {
  const found = [...text.matchAll(WORD)]
    .map((match) => ({ form: withoutAccents(plainText(match[0])), start: match.index }))
    .filter(({ form }) => form !== '');
  if (found.length === 0) return [{ form: fold(text), printed: text }];
  return found.map(({ form, start }, i) => ({
    form,
    printed: text.slice(i === 0 ? 0 : start, found[i + 1]?.start ?? text.length),
  }));
}

/**
 * What a text is found again by: its whole wording (first), and some of its shingles, as words of letters and digits.
 * Two texts that share a run of four words share a shingle, wherever it stands: of each two neighbouring shingles
 * the one with the smaller hash is kept (S. Schleimer, D. Wilkerson, A. Aiken, "Winnowing: Local Algorithms for
 * Document Fingerprinting", SIGMOD 2003). Texts of one folded form have the same.
 */
export function fingerprints(text: string): string[] {
  const words = formsOf(text).map(hashOf);
  return [wholeOf(words), ...[...winnowed(shinglesOf(words))].map((hash) => `s${code(hash)}`)];
}

/**
 * The whole wording and every shingle of a text: with these another text is found by any run of four words that both
 * have, and mostly by three.
 */
export function everyShingle(text: string): string[] {
  const words = formsOf(text).map(hashOf);
  return [wholeOf(words), ...new Set(shinglesOf(words).map((hash) => `s${code(hash)}`))];
}

const wholeOf = (words: readonly number[]): string => `w${code(words.reduce(mixed, 1))}`;

function shinglesOf(words: readonly number[]): number[] {
  const hashes: number[] = [];
  for (let i = 0; i + SHINGLE <= words.length; i++) hashes.push(words.slice(i, i + SHINGLE).reduce(mixed, 2));
  return hashes;
}

/** Whether two texts print the same words in the same order, whatever their case, accents and typography. */
export function isSameWording(a: string, b: string): boolean {
  return a === b || formsOf(a).join(' ') === formsOf(b).join(' ');
}

function formsOf(text: string): readonly string[] {
  const folded = withoutAccents(fold(text));
  return folded.match(WORD) ?? [folded];
}

function winnowed(hashes: readonly number[]): Set<number> {
  const kept = new Set<number>();
  const windows = Math.min(hashes.length, Math.max(hashes.length - WINDOW + 1, 1));
  for (let i = 0; i < windows; i++) kept.add(Math.min(...hashes.slice(i, i + WINDOW)));
  return kept;
}

// FNV-1a over UTF-16 code units. Two words that share a hash only cost a comparison.
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

function mixed(hash: number, word: number): number {
  const next = Math.imul(hash ^ word, 0x85ebca6b);
  return (next ^ (next >>> 15)) >>> 0;
}

const code = (hash: number): string => hash.toString(36);
