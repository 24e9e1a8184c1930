import { hash, subtle } from 'node:crypto';

const IGNORABLE = /\p{Default_Ignorable_Code_Point}+/gu;
const SPACES = /[\s\u0085]+/g;
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u2036\u301d\u301e\u301f\uff02]/g;
const SINGLE_QUOTES = /[\u2018\u2019\u201a\u201b\u2039\u203a\u2032\u2035\u02bb\u02bc\u00b4`\uff07]/g;
const DASHES = /[-\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d]+/g;
const COMBINING_ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]+/g;
const LETTERS_WITH_STROKES = /[æœøłđðþħıŧ]/g;
const UNSTROKED: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
};
// eslint-disable-next-line no-control-regex -- all of ASCII is meant
const ASCII = /^[\x00-\x7f]*$/;
const PLAIN_WORD = /^[A-Za-z]+$/;
const OUTER_MARKS = new Set(['"', "'", ' ']);
// A question mark stays: a question is not the statement it asks about.
const TRAILING = new Set(['"', "'", ' ', '.', ',', ';', ':', '!', '-']);

/**
 * The text as every comparison sees it: NFKC, case-folded, straight quotation marks, plain dashes, single
 * spaces, and none of the characters that nobody can see (zero-width, bidirectional controls).
 */
export function plainText(text: string): string {
  // Most texts are plain once marks and dashes are: they have no other character that folding would change.
  const marked = straightened(text).replace(DASHES, '-');
  if (ASCII.test(marked)) return marked.toLowerCase().replace(SPACES, ' ').trim();
  // Marks are straightened before NFKC, which takes "´" and "″" apart, and after it, which makes new ones.
  const normal = straightened(text).replace(IGNORABLE, '').normalize('NFKC');
  // By way of upper case, where "ß" and "SS", "ς" and "σ" meet. NFKC again: case mapping can leave a text unnormalised.
  const folded = normal.toLowerCase().toUpperCase().toLowerCase().replace(/ς/g, 'σ').normalize('NFKC');
  return straightened(folded).replace(IGNORABLE, '').replace(DASHES, '-').replace(SPACES, ' ').trim();
}

const straightened = (text: string): string => text.replace(DOUBLE_QUOTES, '"').replace(SINGLE_QUOTES, "'");

/** A case-folded text without accents: "zürich" becomes "zurich". Marks that carry meaning (Indic, kana) stay. */
export function withoutAccents(text: string): string {
  if (ASCII.test(text)) return text;
  const bare = text.normalize('NFD').replace(COMBINING_ACCENTS, '').normalize('NFC');
  return bare.replace(LETTERS_WITH_STROKES, (letter) => UNSTROKED[letter] ?? letter);
}

/**
 * The form under which two printings of the same words are equal: `plainText` without outer quotation marks
 * and trailing punctuation. A text of nothing but punctuation is kept, so that no text folds to nothing.
 */
export function fold(text: string): string {
  const plain = plainText(text);
  let start = 0;
  let end = plain.length;
  while (end > start && TRAILING.has(plain.charAt(end - 1))) end -= 1;
  while (start < end && OUTER_MARKS.has(plain.charAt(start))) start += 1;
  return end > start ? plain.slice(start, end) : plain;
}

function joinInitials(words: readonly string[]): string {
  let name = '';
  let previousIsLetter = false;
  for (const word of words) {
    const isLetter = /^\p{L}$/u.test(word);
    name += name === '' || (isLetter && previousIsLetter) ? word : ` ${word}`;
    previousIsLetter = isLetter;
  }
  return name;
}

/**
 * The form under which two spellings of a name are equal: `fold` without accents and punctuation. "Kim Jong-un"
 * meets "KIM JONG UN", "J. K. Rowling" meets "JK Rowling", "U.S." meets "US", "O’Brien" meets "OBrien".
 */
export function foldName(text: string): string {
  // One word of plain letters, as most are, folds to its lower case.
  if (PLAIN_WORD.test(text)) return text.toLowerCase();
  const folded = fold(text);
  const spaced = withoutAccents(folded).replace(/'/g, '').replace(/&/g, ' and ').replace(/\p{P}/gu, ' ');
  const words = spaced.split(' ').filter((word) => word !== '');
  return words.length === 0 ? folded : joinInitials(words);
}

/** The SHA-256 of a text's UTF-8 bytes, in lower-case hex. */
export function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}

// Characters whose hash takes about a millisecond.
const LONG = 100_000;

/** The same for a text of any length: a long one is hashed in another thread, so that nobody waits for it. */
export async function sha256Beside(text: string): Promise<string> {
  if (text.length <= LONG) return sha256(text);
  return Buffer.from(await subtle.digest('SHA-256', Buffer.from(text))).toString('hex');
}

/**
 * What makes a quotation the same quotation: its place in a known text of one article or, without the text, its
 * words. The address belongs to it, because a report that two outlets print word for word is two articles.
 */
export type QuotationSource =
  | {
      /** Left out for an article that is known by its text alone. */
      readonly url?: string | null;
      readonly bodySha256: string;
      readonly spans: readonly { readonly start: number; readonly end: number }[];
    }
  | { readonly url: string; readonly text: string };

// Hexadecimal digits: 64 bits distinguish articles well enough for their keys to stand together.
const ARTICLE_PART = 16;

/**
 * The natural key that makes importing the same quotation twice harmless. The speaker is not part of it: a
 * corrected attribution is still the same quotation. `url` is the article's canonical URL.
 */
export function quotationFingerprint(source: QuotationSource): string {
  if ('bodySha256' in source) {
    const { url, bodySha256 } = source;
    const places = source.spans.map((span) => `${span.start}-${span.end}`).join(',');
    return url
      ? keyIn(sha256(url), `${url}\n${bodySha256}|${places}`)
      : keyIn(bodySha256, `${bodySha256}|${places}`);
  }
  return keyIn(sha256(source.url), `${source.url}\n${fold(source.text)}`);
}

// The keys of one article begin alike: they stand side by side in an index, which then is written in one place for all
// quotations of an article and not in one for each.
function keyIn(article: string, place: string): string {
  return `${article.slice(0, ARTICLE_PART)}${sha256(place).slice(ARTICLE_PART)}`;
}

/** The key under which two wordings that differ only in typography are one claim. */
export function claimFingerprint(text: string): string {
  return sha256(fold(text));
}
