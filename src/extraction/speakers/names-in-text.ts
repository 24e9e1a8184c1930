import { foldName } from '../../domain/text/quotation-text';
import { genderOfWord } from '../lexicon/forenames';
import type { Gender } from '../lexicon/forenames';
import { isNeverName, isOrganisationWord, isTitle } from '../lexicon/name-words';
import type { Narrative } from '../text/narrative';
import type { Token } from '../text/tokens';

/** A name as it stands in the text, without its titles. Token indexes, end exclusive. */
export interface FoundName {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Folded; none when titles stand alone. */
  readonly words: readonly string[];
  /** That the titles tell. */
  readonly gender: Gender;
  readonly titled: boolean;
}

const LONGEST_NAME = 6;
const LONGEST_RUN = 12;
const SUFFIX = /^(?:jr\.?|sr\.?|ii|iii|iv)$/i;
const CONNECTING = /^(?:de|da|van|von|der|bin|al|ibn|el|la|di|du)$/;

/** A word of a name as names are compared. Most are plain letters, for which lower case is enough. */
function foldedWord({ text, lower }: Token): string {
  return /^[A-Za-z]+$/.test(text) ? lower : foldName(text);
}

function isNamePart(narrative: Narrative, i: number): boolean {
  const token = narrative.tokens[i];
  if (token === undefined || !token.capital || token.part === 'TIME' || token.part === 'PRON') return false;
  if (isNeverName(token.lower) && token.part !== 'PROPN') return false;
  if (token.part === 'PROPN') return true;
  // A capital inside a sentence names something; at its start the tagger must say so.
  const sentence = narrative.sentences[narrative.sentenceOf[i] ?? 0];
  if (sentence?.from === i && token.part === 'NOUN' && narrative.tokens[i + 1]?.part === 'PROPN') return true;
  return (
    sentence?.from !== i &&
    (token.part === 'NOUN' || token.part === 'ADJ' || token.part === 'X' || token.part === 'VERB')
  );
}

/** Where the run of name words that starts at a token ends. */
function runEnd(narrative: Narrative, at: number, limit: number): number {
  const { tokens } = narrative;
  const line = tokens[at]?.line;
  let to = at;
  while (to < Math.min(limit, at + LONGEST_RUN) && tokens[to]?.line === line) {
    const joins = to > at && CONNECTING.test(tokens[to]?.lower ?? '') && isNamePart(narrative, to + 1);
    if (!joins && !isNamePart(narrative, to)) break;
    to += 1;
  }
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

/** The name or titles that start at a token; null when none do. */
export function nameAt(narrative: Narrative, at: number, limit: number): FoundName | null {
  const { tokens, text } = narrative;
  if (!isNamePart(narrative, at)) return null;
  const to = runEnd(narrative, at, limit);
  const from = afterTitles(narrative, at, to);
  const name = tokens.slice(from, to);
  const titles = [...tokens.slice(at, from).map(({ text: word }) => word), tokens[at - 1]?.text ?? ''];
  const gender = titles.map(genderOfWord).find((found) => found !== null) ?? null;
  const titled = titles.some(isTitle);
  if (name.every((token) => isTitle(token.text)))
    return { from: at, to, text: '', words: [], gender, titled };
  const words = name.map(foldedWord).filter((word) => word !== '' && !SUFFIX.test(word));
  return { from, to, text: text.slice(name[0]?.start ?? 0, name.at(-1)?.end ?? 0), words, gender, titled };
}
