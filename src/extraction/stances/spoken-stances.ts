import { Stance } from '../../domain/stance';
import type { Span } from '../../domain/text/text-search';
import type { ExtractedStance } from '../extraction';
import { countryByWord } from '../lexicon/countries-by-word';
import { wordList } from '../lexicon/word-lists';

const OPENERS =
  "(?:we|i)(?:['’](?:ve|ll))?(?: (?:have|will|do|also|always|fully|firmly|strongly|would like to|want to|wish to|continue to)){0,3}";
/** What somebody does by saying it in the first person: "we condemn", "our full support for". */
const DEEDS: readonly (readonly [RegExp, Stance])[] = [
  [
    new RegExp(
      `\\b${OPENERS} (?:support|back|stand (?:with|by)|thank|praise|applaud|commend)(?:ed)? `,
      'giu',
    ),
    Stance.SUPPORT,
  ],
  [
    /\b(?:my|our) (?:\p{L}+ (?:and )?){0,3}(?:support|solidarity|gratitude|thanks) (?:for|with|to|towards?) /giu,
    Stance.SUPPORT,
  ],
  [new RegExp(`\\b${OPENERS} (?:condemn|denounce|deplore|reject|oppose)(?:ed)? `, 'giu'), Stance.OPPOSE],
];
/** Words that none of these can do without: most of what is said has none, and a look costs less than a search. */
const MAY_TAKE_SIDES =
  /support|back|stand|than|prais|applaud|commend|solidarity|gratitude|condemn|denounce|deplore|reject|oppos|price|cost|consequences/i;
/** "They will pay a heavy price": threatened is the country named last before it. */
const THREAT = /\b(?:pay|face) (?:a|an|the)? ?(?:\p{L}+ )?(?:price|cost|consequences)\b/iu;
/** What may stand between the deed and the country that it is for. */
const BETWEEN = wordList(
  'the everything all that what people of for to government our dear friends brotherly nation',
);
const STANDS =
  /^(?:['’]s\b|\s*(?:$|[^\p{L}\s])| (?:government|authorities|regime|leadership|army|forces|people|side|invasion|attacks?|aggression|decision|actions?|in|and|as|at|with|for|against)\b)/u;
const MOST_BETWEEN = 6;
const LONGEST_COUNTRY = 3;
const LONGEST_READ = 2000;
const CONFIDENCE = 0.6;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.-]*/gu;

interface FoundCountry extends Span {
  readonly text: string;
  readonly code: string;
}

/** The longest name of a country whose words begin at an index. */
function countryFrom(text: string, words: readonly Span[], index: number): FoundCountry | null {
  const first = words[index];
  if (first === undefined || !/^\p{Lu}/u.test(text.slice(first.start, first.end))) return null;
  for (let last = index + LONGEST_COUNTRY - 1; last >= index; last -= 1) {
    const end = words[last]?.end;
    const name = end === undefined ? '' : text.slice(first.start, end);
    const code = name === '' ? null : countryByWord(name);
    if (code !== null && end !== undefined) return { start: first.start, end, text: name, code };
  }
  return null;
}

const wordsOf = (text: string): readonly Span[] =>
  Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ start: index, end: index + word.length }));

/** The country that a deed is for: named at once, or behind a few small words; a people's or its government's counts. */
function countryBehind(text: string, from: number): FoundCountry | null {
  const rest = text.slice(from, from + 120).split(/[.,;:!?—–]/)[0] ?? '';
  const words = wordsOf(rest);
  for (const [i, { start, end }] of words.entries()) {
    const found = countryFrom(rest, words, i);
    if (found !== null) return standsForIt(rest, found) ? placedAt(found, from) : null;
    if (i >= MOST_BETWEEN || !BETWEEN.has(rest.slice(start, end).toLowerCase())) return null;
  }
  return null;
}

// "Norway", "Norway’s offer" and "the Norwegian government", but not "Norwegian salmon".
const standsForIt = (text: string, { end }: FoundCountry): boolean => STANDS.test(text.slice(end));

const placedAt = (found: FoundCountry, offset: number): FoundCountry => ({
  ...found,
  start: found.start + offset,
  end: found.end + offset,
});

/** The country named last before a place. */
function countryBefore(text: string, to: number): FoundCountry | null {
  const before = text.slice(0, to);
  const words = wordsOf(before);
  for (let i = words.length - 1; i >= 0; i -= 1) {
    const found = countryFrom(before, words, i);
    // "North | Korea": the name may begin a word earlier.
    if (found !== null) return countryFrom(before, words, i - 1) ?? found;
  }
  return null;
}

const FARTHEST_BEFORE = 200;

/** The stances that words take by themselves, each towards another country than the speaker's own. */
export function spokenStances(text: string, at: Span, own: string | null): readonly ExtractedStance[] {
  const words = text.slice(at.start, Math.min(at.end, at.start + LONGEST_READ));
  if (!MAY_TAKE_SIDES.test(words)) return [];
  const found = new Map<string, ExtractedStance>();
  const take = (stance: Stance, country: FoundCountry | null): void => {
    if (country === null || country.code === own || found.has(country.code)) return;
    const { start, end, code } = country;
    const target = { start: at.start + start, end: at.start + end, text: country.text };
    found.set(code, { stance, target, country: code, confidence: CONFIDENCE });
  };
  for (const [deed, stance] of DEEDS)
    for (const { 0: match, index } of words.matchAll(deed))
      take(stance, countryBehind(words, index + match.length));
  const threat = THREAT.exec(words);
  if (threat !== null) {
    const from = Math.max(0, threat.index - FARTHEST_BEFORE);
    const country = countryBefore(words.slice(from, threat.index), threat.index - from);
    take(Stance.OPPOSE, country && placedAt(country, from));
  }
  return [...found.values()];
}
