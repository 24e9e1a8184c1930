import { allCountryCodes, countryName } from '../domain/country';
import { MORE_NAMES } from '../domain/country-names';
import { plainText, withoutAccents } from '../domain/quotation-text';
import { ALIKE_WORDS, EMPTY_WORDS, EVERYDAY_WORDS } from './word-lists';

const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}']+/u;
const PERIOD_IN_ACRONYM = /(?<=(?<![\p{L}\p{N}\p{M}])\p{L})\.(?=\p{L}(?![\p{L}\p{N}\p{M}]))/gu;
const COMMA_IN_NUMBER = /(?<=\d),(?=\d{3})/g;
const POINT_IN_NUMBER = /(?<=\d)\.(?=\d)/g;
const VOWEL = /[aeiouy]/;
const HAS_DIGIT = /\d/;

/** The words of a text in order, folded: "U.S." is "us", "10,000" is "10000", "2.5" is "2p5", "Iran's" is "iran". */
export function foldedWords(text: string): readonly string[] {
  const plain = withoutAccents(plainText(text))
    .replace(PERIOD_IN_ACRONYM, '')
    .replace(COMMA_IN_NUMBER, '')
    .replace(POINT_IN_NUMBER, 'p');
  return plain.split(BETWEEN_WORDS).flatMap((chunk) => {
    const word = chunk.replace(/'s$/, '').replace(/'/g, '');
    return word === '' ? [] : [word];
  });
}

/** Harman's S-stemmer (JASIS 42(1), 1991), then the commonest English endings; never meant to be read. */
function stem(word: string): string {
  const single = singular(word);
  if (HAS_DIGIT.test(single) || single.length < 5) return single;
  const bare = withoutParticiple(single);
  const shorter = bare.length > 5 ? withoutEnding(bare) : bare;
  return shorter.length > 4 ? shorter.replace(/e$/, '').replace(/y$/, 'i') : shorter;
}

function singular(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith('ies') && !/[ea]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (word.endsWith('es') && !/[aeo]es$/.test(word)) return word.slice(0, -1);
  if (word.endsWith('s') && !/[us]s$/.test(word)) return word.slice(0, -1);
  return word;
}

function withoutParticiple(word: string): string {
  if (word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  const ending = ['ing', 'ed'].find((end) => word.endsWith(end) && word.length > end.length + 2);
  if (ending === undefined || !VOWEL.test(word.slice(0, -ending.length))) return word;
  return word.slice(0, -ending.length).replace(/([bdfglmnprt])\1$/, '$1');
}

function withoutEnding(word: string): string {
  const noun = word.replace(/(ational|ation|ator)$/, 'at').replace(/ly$/, '');
  return noun.length > 7 ? noun.replace(/(ment|ness|ful)$/, '') : noun;
}

// The same words come again and again, and stemming one costs more than remembering it.
const remembered = new Map<string, string>();
const MOST_REMEMBERED = 50_000;

const EMPTY = new Set(EMPTY_WORDS.split(/\s+/));
const ALIKE = alikeWords();
const EVERYDAY = new Set(EVERYDAY_WORDS.split(/\s+/).flatMap(foldedWords).map(matchForm));

/** The form under which two words count as the same: stemmed, and one for all that the press uses alike. */
export function matchForm(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const form = formOf(word);
  remembered.set(word, form);
  return form;
}

function formOf(word: string): string {
  const stemmed = stem(word);
  return ALIKE.get(word) ?? ALIKE.get(stemmed) ?? stemmed;
}

/** True for words that tell nothing about which claim it is ("the", "of"). */
export function isEmptyWord(word: string): boolean {
  return EMPTY.has(word);
}

/** True for the match form of a word that tells little ("people", "said"). */
export function isEverydayWord(form: string): boolean {
  return EVERYDAY.has(form);
}

/** True for numbers, as digits. */
export function isNumber(form: string): boolean {
  return /^\d/.test(form);
}

/** The match forms of a text's words, in order, without those that tell nothing. */
export function matchForms(text: string): readonly string[] {
  return foldedWords(text)
    .filter((word) => !EMPTY.has(word))
    .map(matchForm);
}

function alikeWords(): ReadonlyMap<string, string> {
  const alike = new Map<string, string>();
  for (const line of ALIKE_WORDS.split('\n')) {
    const [first = '', ...others] = line.split(' ').flatMap((word) => foldedWords(word).slice(0, 1));
    for (const word of [first, ...others]) alike.set(stem(word), stem(first));
  }
  for (const code of allCountryCodes())
    nationalWords(code).forEach((word, _, [first]) => alike.set(word, first ?? word));
  for (const word of ['us', 'usa', 'america', 'american', 'americans']) alike.set(word, 'us');
  for (const word of ['uk', 'britain', 'british']) alike.set(word, 'uk');
  return alike;
}

// "Syrian" and "Syria" are one word; a capital is not, because a city has news of its own.
function nationalWords(code: string): readonly string[] {
  const names = [countryName(code), ...(MORE_NAMES[code] ?? '').split(',')];
  const words = names.map(foldedWords).filter((parts) => parts.length === 1);
  const single = words.flatMap(([word]) => (word !== undefined && word.length > 3 ? [word] : []));
  const [first] = single;
  return single
    .filter((word) => word.slice(0, 3) === first?.slice(0, 3))
    .flatMap((word) => [word, `${word}s`]);
}
