import { plainText, withoutAccents } from './quotation-text';

/**
 * One condition of a search: these words, side by side. All terms of a search must match. With `prefix`, the
 * last word stands for every word that begins with it.
 */
export interface SearchTerm {
  readonly words: readonly string[];
  readonly prefix: boolean;
}

const MAX_TERMS = 32;
const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}']+/u;
// The same for ASCII, several times faster.
const BETWEEN_PLAIN_WORDS = /[^a-z0-9']+/;
// eslint-disable-next-line no-control-regex -- all of ASCII is meant
const ASCII = /^[\x00-\x7f]*$/;
const PERIOD_BETWEEN_LETTERS = /\p{L}\.\p{L}/u;
// The period between two lone letters: "U.S." is one word.
const PERIOD_IN_ACRONYM = /(?<=(?<![\p{L}\p{N}\p{M}])\p{L})\.(?=\p{L}(?![\p{L}\p{N}\p{M}]))/gu;
const ELISIONS = new Set(['c', 'd', 'j', 'l', 'm', 'n', 's', 't', 'qu']);
const UNSPACED_SCRIPT = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/**
 * English plurals brought to the singular: the S-stemmer of Donna Harman, "How effective is suffixing?",
 * JASIS 42(1), 1991. The first rule that applies decides. Words of up to three letters stay ("was", "gas").
 */
function stem(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith('ies') && !/[ea]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (word.endsWith('es') && !/[aeo]es$/.test(word)) return word.slice(0, -1);
  if (word.endsWith('s') && !/[us]s$/.test(word)) return word.slice(0, -1);
  return word;
}

function sharedStart(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return a.slice(0, length);
}

/** "Russia's" is "russia", "l'état" is "l" and "état", "O'Brien" is "obrien". */
function splitAtApostrophes(chunk: string): string | readonly string[] {
  if (!chunk.includes("'")) return chunk === '' ? [] : chunk;
  const parts = chunk.split("'").filter((part) => part !== '');
  if (parts.length > 1 && parts.at(-1) === 's') parts.pop();
  const [first, ...rest] = parts;
  if (first !== undefined && rest.length > 0 && ELISIONS.has(first)) return [first, rest.join('')];
  return parts.length === 0 ? [] : [parts.join('')];
}

/** Chinese and Japanese put no spaces between words: each character is a word, and a run of them a phrase. */
const splitUnspaced = (word: string): string | readonly string[] =>
  UNSPACED_SCRIPT.test(word) ? [...word] : word;

// Looking for an acronym costs more than all the rest, and few texts can have one.
const normalise = (text: string): string => {
  const bare = withoutAccents(plainText(text));
  return PERIOD_BETWEEN_LETTERS.test(bare) ? bare.replace(PERIOD_IN_ACRONYM, '') : bare;
};

function wordsOf(normalised: string): readonly string[] {
  const isPlain = ASCII.test(normalised);
  // Two apostrophes are an old way to write a quotation mark.
  const chunks = normalised.replace(/'{2,}/g, ' ').split(isPlain ? BETWEEN_PLAIN_WORDS : BETWEEN_WORDS);
  const words = chunks.flatMap(splitAtApostrophes);
  return isPlain ? words : words.flatMap(splitUnspaced);
}

/**
 * The words of a text as the search index keeps them, joined by spaces: the only tokeniser there is, so that
 * both databases find the same rows. Give the database this text and its simplest splitter at spaces.
 */
export function indexText(text: string): string {
  return wordsOf(normalise(text)).map(stem).join(' ');
}

function termOf(text: string): SearchTerm | null {
  const words = wordsOf(text);
  const last = words.at(-1);
  if (last === undefined) return null;
  if (!text.trimEnd().endsWith('*')) return { words: words.map(stem), prefix: false };
  // The index holds "country": only "countr" begins both that and the "countries" typed here.
  return { words: [...words.slice(0, -1).map(stem), sharedStart(last, stem(last))], prefix: true };
}

/** The words of a name, side by side, as the index keeps them; null for a name without a letter or digit. */
export function phraseOf(name: string): SearchTerm | null {
  const words = wordsOf(normalise(name)).map(stem);
  return words.length === 0 ? null : { words, prefix: false };
}

/**
 * What a person typed into a search box: bare words, "words in quotation marks" for a phrase, a trailing * for
 * the beginning of a word. Everything else is text, never syntax. At most 32 terms count; a search with no
 * letter or digit has none.
 */
export function parseSearch(text: string): readonly SearchTerm[] {
  const pieces = normalise(text).split('"');
  const terms: SearchTerm[] = [];
  for (const [index, piece] of pieces.entries()) {
    const isPhrase = index % 2 === 1 && index < pieces.length - 1;
    for (const termText of isPhrase ? [piece] : piece.split(' ')) {
      const term = termOf(termText);
      if (term !== null) terms.push(term);
      if (terms.length === MAX_TERMS) return terms;
    }
  }
  return terms;
}
