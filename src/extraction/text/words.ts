import { remembering } from '../../domain/remembering';
import { spokenForm } from '../lexicon/cue-lexicon';
import { wordList } from '../lexicon/word-lists';
import { startsWithCapital, startsWithPlainLetter } from './characters';
import type { PartOfSpeech } from './tagger';

/** A spelling, and what is known of it wherever it stands. */
export interface KnownWord {
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  /** Its part of speech where no sentence changes it; null where the tagger decides. */
  readonly part: PartOfSpeech | null;
  readonly isHyphenated: boolean;
}

const CALENDAR = wordList(
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april june july august september october november december jan feb aug sept oct nov dec jan. feb. aug. sept. oct. nov. dec. yesterday today tomorrow tonight',
);
const PRONOUNS = wordList(
  'i you he she it we they who him her them us me his hers himself herself itself themselves',
);
const AUXILIARIES = wordList(
  "is are was were be been being am has have had having do does did will would can could may might must shall should 's 've 'd 'll ’s ’ve ’d ’ll didn’t didn't doesn’t doesn't don’t don't won’t won't wouldn’t wouldn't can’t can't couldn’t couldn't hasn’t hasn't haven’t haven't hadn’t hadn't isn’t isn't aren’t aren't wasn’t wasn't weren’t weren't shouldn’t shouldn't",
);
const MONTH_OR_VERB = wordList('march may');
/** Whether the word is a form of be, have, do or a modal verb. */
export function isAuxiliary(lower: string): boolean {
  return AUXILIARIES.has(lower);
}

function partOf(text: string, lower: string, capital: boolean): PartOfSpeech | null {
  if (CALENDAR.has(lower) && (capital || !MONTH_OR_VERB.has(lower))) return 'TIME';
  if (PRONOUNS.has(lower) && text !== 'US') return 'PRON';
  if (lower === "'s" || lower === '’s') return 'PART';
  if (isAuxiliary(lower)) return 'AUX';
  if (!capital && spokenForm(lower)) return 'VERB';
  return null;
}

/** The word of a spelling. An article has some hundreds of different ones, and shares most of them with the next. */
export const wordOf = remembering(20_000, (text): KnownWord => {
  const lower = text.toLowerCase();
  const capital = startsWithCapital(text);
  const isWord = startsWithPlainLetter(lower) || /^[\p{L}\p{N}]/u.test(lower);
  const sign = /^[@#]/.test(lower) && lower.length > 1 ? 'PROPN' : 'PUNCT';
  const part = partOf(text, lower, capital) ?? (isWord ? null : sign);
  return { text, lower, capital, part, isHyphenated: lower.includes('-') };
});
