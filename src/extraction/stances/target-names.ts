import { countryByWord } from '../lexicon/countries-by-word';
import { wordList } from '../lexicon/word-lists';
import { phraseAt, printed } from '../text/narrative';
import type { Narrative } from '../text/narrative';
import { tokenAt } from '../text/tokens';

/** Whom a stance is taken towards, as printed. */
export interface TargetName {
  readonly from: number;
  readonly to: number;
  /** Its country; null for a name that is none. */
  readonly country: string | null;
}

/** "The German government": who acts for a country is that country. */
const FOR_A_COUNTRY = wordList(
  'government governments authorities regime leadership army military forces side officials state administration delegation diplomats people',
);
const LONGEST_COUNTRY = 5;
const LONGEST_NAME = 4;
const ROLE = /^(?:President|Minister|Chancellor|Secretary|King|Queen|General|Senator|Mr|Mrs|Ms|Dr)\.?$/;

/** The longest name of a country that begins at a token. */
function countryFrom(narrative: Narrative, from: number, end: number): TargetName | null {
  if (!tokenAt(narrative.tokens, from).capital) return null;
  for (let to = Math.min(end, from + LONGEST_COUNTRY); to > from; to -= 1) {
    const country = countryByWord(printed(narrative, from, to));
    if (country !== null) return { from, to, country };
  }
  return null;
}

// "Norway", "Norway's decision" and "the Norwegian government", but neither "the Norway desk" nor "Norwegian writers".
function standsForIt({ tokens }: Narrative, to: number, end: number): boolean {
  const next = tokenAt(tokens, to);
  return to >= end || next.part === 'PART' || next.text === '’' || FOR_A_COUNTRY.has(next.lower);
}

/** The country that the phrase at a token is, or whose government or deed it is. */
export function countryOfPhrase(narrative: Narrative, at: number): TargetName | null {
  const phrase = phraseAt(narrative, at);
  const end = phrase?.to ?? at + 1;
  const from = tokenAt(narrative.tokens, at).part === 'DET' ? at + 1 : at;
  const found = countryFrom(narrative, from, end);
  return found !== null && standsForIt(narrative, found.to, end) ? found : null;
}

/** The name that the phrase at a token ends with: "President Ilka Marrow", "Marrow". */
export function nameOfPhrase(narrative: Narrative, at: number): TargetName | null {
  const phrase = phraseAt(narrative, at);
  if (phrase === null || phrase.pronoun) return null;
  let from = phrase.to;
  const isOfName = (i: number): boolean => {
    const { capital, text, part } = tokenAt(narrative.tokens, i);
    return capital && part !== 'DET' && !ROLE.test(text);
  };
  while (from > Math.max(at, phrase.to - LONGEST_NAME) && isOfName(from - 1)) from -= 1;
  return from === phrase.to ? null : { from, to: phrase.to, country: null };
}

/** The only country that is named between two tokens; null for none or several. */
export function onlyCountry(narrative: Narrative, from: number, to: number): TargetName | null {
  let only: TargetName | null = null;
  for (let i = from; i < to;) {
    const found = countryFrom(narrative, i, to);
    if (found !== null && only !== null && only.country !== found.country) return null;
    only ??= found;
    i = found?.to ?? i + 1;
  }
  return only;
}
