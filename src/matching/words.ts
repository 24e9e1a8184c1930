import { allCountryCodes, countryName } from '../domain/countries/country';
import { MORE_NAMES } from '../domain/countries/country-names';
import { plainText, withoutAccents } from '../domain/text/quotation-text';
import { withOneWriting } from './one-writing';
import { stem } from './stem';
import { ALIKE_WORDS, EMPTY_WORDS, EVERYDAY_WORDS, NUMBER_WORDS } from './word-lists';

const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}']+/u;
const PERIOD_IN_ACRONYM = /(?<=(?<![\p{L}\p{N}\p{M}])\p{L})\.(?=\p{L}(?![\p{L}\p{N}\p{M}]))/gu;
const COMMA_IN_NUMBER = /(?<=\d),(?=\d{3})/g;
const POINT_IN_NUMBER = /(?<=\d)\.(?=\d)/g;
const NUMBERS = new Map(NUMBER_WORDS.split(' ').map((word, i) => [word, String(i + 2)]));
/**
 * The words of a text in order, folded: "U.N." is "un", "10,000" is "10000", "2.5" is "2p5", "seven" is "7",
 * "Iran's" is "iran".
 */
export function foldedWords(text: string): readonly string[] {
  const plain = withoutAccents(plainText(withOneWriting(text)))
    .replace(PERIOD_IN_ACRONYM, '')
    .replace(COMMA_IN_NUMBER, '')
    .replace(POINT_IN_NUMBER, 'p');
  return plain.split(BETWEEN_WORDS).flatMap((chunk) => {
    const word = chunk.replace(/'s$/, '').replace(/'/g, '');
    return word === '' ? [] : [NUMBERS.get(word) ?? word];
  });
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

/** True for words that do not help to find the claim ("the", "of"). */
export function isEmptyWord(word: string): boolean {
  return EMPTY.has(word);
}

/** True for the match form of a word that helps little to find a claim ("people", "said"). */
export function isEverydayWord(form: string): boolean {
  return EVERYDAY.has(form);
}

/** True for numbers, as digits. */
export function isNumber(form: string): boolean {
  return /^\d/.test(form);
}

/** The folded words of a text, in order, without those that do not help to find a claim. */
export function tellingWords(text: string): readonly string[] {
  return foldedWords(text).filter((word) => !EMPTY.has(word));
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
