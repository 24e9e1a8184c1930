import { foldName } from '../../domain/text/quotation-text';
import { genderOfWord } from '../lexicon/forenames';
import type { Gender } from '../lexicon/forenames';
import { endsAsTitle, isNeverName, isOrganisationWord, isTitle } from '../lexicon/name-words';
import { isNameParticle } from '../text/name-particles';
import type { Narrative } from '../text/narrative';
import { isTicker } from '../text/word-ends';
import type { Token } from '../text/tokens';
import { isAdjectiveOfCountry } from './country-adjectives';
import { organisationEnd } from './organisation-names';
import { nameAfterTitle } from './title-runs';

/** A name as it stands in the text, without its titles. Token indexes, end exclusive. */
export interface FoundName {
  readonly from: number;
  readonly to: number;
  /** Where the titles before it start, or the name itself. */
  readonly titleFrom: number;
  readonly text: string;
  /** Folded; none when titles stand alone. */
  readonly words: readonly string[];
  /** By the titles. */
  readonly gender: Gender;
  readonly titled: boolean;
}

const LONGEST_NAME = 6;
const LONGEST_RUN = 12;
const LONGEST_NICKNAME = 2;
const SUFFIX = /^(?:jr\.?|sr\.?|ii|iii|iv)$/i;

function isNamePart(narrative: Narrative, i: number): boolean {
  const token = narrative.tokens[i];
  if (token === undefined || token.part === 'TIME' || token.part === 'PRON') return false;
  if (!token.capital) return token.part === 'PROPN' && isNameParticle(token.lower);
  if (isTicker(token.text) || (isNeverName(token.lower) && token.part !== 'PROPN')) return false;
  if (isAdjectiveOfCountry(narrative.tokens, i)) return false;
  if (token.part === 'PROPN') return true;
  return isNamedByPlace(narrative, i, token);
}

const CAN_NAME = /^(?:NOUN|ADJ|X|VERB)$/;

/** A capital inside a sentence names something; at its start the tagger must say so. */
function isNamedByPlace({ tokens, sentences, sentenceOf }: Narrative, i: number, { part }: Token): boolean {
  const opens = sentences[sentenceOf[i] ?? 0]?.from === i;
  return opens ? part === 'NOUN' && tokens[i + 1]?.part === 'PROPN' : CAN_NAME.test(part);
}

/** "Jo “Red” Lind": a nickname in marks stands between two words of a name. */
function isNickname(narrative: Narrative, i: number): boolean {
  const words = narrative.quotes[narrative.tokens[i]?.quote ?? -1]?.words ?? Infinity;
  return words <= LONGEST_NICKNAME && isNamePart(narrative, i - 1) && isNamePart(narrative, i + 1);
}

/** Where the run of name words that starts at a token ends. */
function runEnd(narrative: Narrative, at: number, limit: number): number {
  const { tokens } = narrative;
  const line = tokens[at]?.line;
  let to = at;
  while (to < Math.min(limit, at + LONGEST_RUN) && tokens[to]?.line === line) {
    if (!isNamePart(narrative, to) && !(to > at && isNickname(narrative, to))) break;
    to += 1;
  }
  while (to > at && tokens[to - 1]?.capital === false) to -= 1;
  return tokens[to]?.text === ',' && SUFFIX.test(tokens[to + 1]?.text ?? '') ? to + 2 : to;
}

/** Where the name itself starts, after "Russian President" or "Foreign Ministry spokesperson". */
function afterTitles(narrative: Narrative, at: number, to: number): number {
  const { tokens } = narrative;
  if (isOrganisationWord(tokens[to - 1]?.text ?? '')) return at;
  let from = at;
  for (let i = at; i < to - 1; i += 1) if (isTitle(tokens[i]?.text ?? '')) from = i + 1;
  return Math.max(from, to - LONGEST_NAME);
}

/** Where a name with its titles stands, as far as a run of capitals and the words "of" between two of them go. */
function boundsAt(narrative: Narrative, at: number, limit: number): { from: number; to: number } | null {
  const { tokens } = narrative;
  const end = runEnd(narrative, at, limit);
  const named = nameAfterTitle(tokens, end, (next) => Math.max(next, runEnd(narrative, next, limit)));
  if (named !== null) return named;
  const whole = organisationEnd(tokens, at, end, (next) => Math.max(next, runEnd(narrative, next, limit)));
  if (whole !== null) return { from: at, to: whole };
  return endsAsTitle(tokens[end - 1]?.text ?? '') ? null : { from: afterTitles(narrative, at, end), to: end };
}

/** The name or titles that start at a token; null when none do. */
export function nameAt(narrative: Narrative, at: number, limit: number): FoundName | null {
  const { tokens, text } = narrative;
  if (!isNamePart(narrative, at)) return null;
  const bounds = boundsAt(narrative, at, limit);
  const { from, to } = bounds ?? { from: at, to: runEnd(narrative, at, limit) };
  if (to === at) return null;
  const name = tokens.slice(from, to);
  // "his sister, Ana Lund": a comma may stand between.
  const before = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  const titles = [...tokens.slice(at, from).map(({ text: word }) => word), tokens[before]?.text ?? ''];
  const gender = titles.map(genderOfWord).find((found) => found !== null) ?? null;
  const titled = titles.some(isTitle);
  if (bounds === null || name.every((token) => isTitle(token.text)))
    return { from: at, to, titleFrom: at, text: '', words: [], gender, titled };
  const words = name.map((token) => foldName(token.text)).filter((word) => word !== '' && !SUFFIX.test(word));
  const printed = text.slice(name[0]?.start ?? 0, name.at(-1)?.end ?? 0);
  return { from, to, titleFrom: at, text: printed, words, gender, titled };
}
