import { countryByWord } from '../lexicon/countries-by-word';
import { genderOfForename } from '../lexicon/forenames';
import { isTitle } from '../lexicon/name-words';
import { wordList } from '../lexicon/word-lists';
import { remembering } from '../../domain/remembering';
import { partsOfSpeech } from '../text/tagger';
import { tokenAt } from '../text/tokens';
import type { Token } from '../text/tokens';

/** Adjectives that names begin with: "New Mexico", "Royal Jordan Bank". */
const PARTS_OF_NAMES = wordList(
  'new old great greater grand free royal national international first united north south east west northern southern eastern western central',
);
const BEFORE = 'the ';

/** Whether a word is an adjective where it has no capital; the tagger takes most words with one for names. */
const isAdjective = remembering(
  2000,
  (word) => partsOfSpeech(`${BEFORE}${word} country`)(BEFORE.length) === 'ADJ',
);

/** Whether a token names a country: "US", "Chile", not "Chilean". */
const isCountry = ({ text, lower, capital }: Token): boolean =>
  capital && countryByWord(text) !== null && !isAdjective(lower);

/** Whether a word with a capital only says what a country is like: "Harsh US sanctions". It is no part of a name. */
export function isAdjectiveOfCountry(tokens: readonly Token[], i: number): boolean {
  const { capital, lower, text, line } = tokenAt(tokens, i);
  const next = tokenAt(tokens, i + 1);
  if (!capital || next.line !== line || !isCountry(next)) return false;
  if (PARTS_OF_NAMES.has(lower) || isTitle(text) || genderOfForename(text) !== null) return false;
  return countryByWord(text) === null && countryByWord(`${text} ${next.text}`) === null && isAdjective(lower);
}
