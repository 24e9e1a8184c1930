import type { QuotedSpan } from './quotation-marks';
import type { Sentence } from './sentences';
import { tokenAt } from './tokens';
import type { Token } from './tokens';
import { wordList } from '../lexicon/word-lists';

/** A noun with what stands before it ("the former Kremlin spokesman"), or a pronoun. Token indexes, end exclusive. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly pronoun: boolean;
}

const SUBJECT_PRONOUNS = wordList('i you he she it we they who him her them us me himself herself');
const QUANTIFIERS = wordList(
  'one others another some many several few both most two three all none more other everyone everybody someone somebody nobody anyone each',
);
const LONGEST = 24;

/** "The minister said prices", "The Vatican thanked": a finite verb behind a noun is that of a sentence. */
const opensClause = (before: Token, { part, lower }: Token): boolean =>
  part === 'VERB' && isNominal(before) && !lower.endsWith('ing');

const isPossessive = (token: Token): boolean => /^(?:his|her|its|their|my|our|your)$/.test(token.lower);
const isNominal = ({ part }: Token): boolean => part === 'NOUN' || part === 'PROPN' || part === 'NUM';

/** What can end a phrase: a noun, "others", "the 46-year-old". */
const isHead = (token: Token): boolean =>
  isNominal(token) || QUANTIFIERS.has(token.lower) || token.lower.endsWith('-old');

/** Whether a sign, a verb form or a quotation goes on a phrase: "Smith & Sons", "the ruling party", "Jo “Red” Lind". */
function joins(tokens: readonly Token[], i: number, from: number, quotes: readonly QuotedSpan[]): boolean {
  const [token, before, next] = [tokenAt(tokens, i), tokenAt(tokens, i - 1), tokenAt(tokens, i + 1)];
  const determined = tokenAt(tokens, from).part === 'DET';
  if (token.part === 'TIME') return i === from + 1 && determined && isNominal(next);
  if (token.part === 'QUOTE')
    return (quotes[token.quote]?.words ?? 9) <= 2 && isNominal(next) && next.line === token.line;
  if (token.part === 'VERB' || token.part === 'ADV')
    return determined && isNominal(next) && i - from < 3 && !opensClause(before, token);
  if (token.part === 'DET') return /^(?:all|no)$/.test(tokenAt(tokens, from).lower);
  if (token.text === '&') return isNominal(next);
  return (token.text === '’' || token.text === "'") && before.lower.endsWith('s') && isNominal(next);
}

/** Whether a token can go on a phrase that has begun. */
function continues(
  tokens: readonly Token[],
  i: number,
  from: number,
  quotes: readonly QuotedSpan[],
): boolean {
  const token = tokenAt(tokens, i);
  if (isNominal(token) || token.part === 'ADJ') return true;
  if (token.part === 'PART') return /^['’]s?$/.test(token.lower) && isNominal(tokenAt(tokens, i - 1));
  return joins(tokens, i, from, quotes);
}

/** Whether "his", "her" or "its" belongs to a noun that follows. */
function isDeterminer(tokens: readonly Token[], at: number): boolean {
  const next = tokenAt(tokens, at + 1);
  return (
    isPossessive(tokenAt(tokens, at)) && (isNominal(next) || next.part === 'ADJ' || next.lower === 'own')
  );
}

function phraseAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
  quotes: readonly QuotedSpan[],
): NounPhrase | null {
  const first = tokenAt(tokens, at);
  const determiner = isDeterminer(tokens, at);
  if (SUBJECT_PRONOUNS.has(first.lower) && !determiner && first.text !== 'US')
    return { from: at, to: at + 1, pronoun: true };
  const starts = first.part === 'DET' || determiner || isNominal(first) || first.part === 'ADJ';
  if (!starts) return QUANTIFIERS.has(first.lower) ? { from: at, to: at + 1, pronoun: false } : null;
  let to = at + 1;
  const stop = Math.min(limit, at + LONGEST);
  while (to < stop && continues(tokens, to, at, quotes)) to += 1;
  while (to > at + 1 && !isHead(tokenAt(tokens, to - 1))) to -= 1;
  return isHead(tokenAt(tokens, to - 1)) ? { from: at, to, pronoun: false } : null;
}

/** The noun phrases of a sentence, in order, not overlapping. */
export function nounPhrases(
  tokens: readonly Token[],
  sentence: Sentence,
  quotes: readonly QuotedSpan[],
): readonly NounPhrase[] {
  const phrases: NounPhrase[] = [];
  for (let at = sentence.from; at < sentence.to;) {
    const phrase = phraseAt(tokens, at, sentence.to, quotes);
    if (phrase !== null) phrases.push(phrase);
    at = phrase?.to ?? at + 1;
  }
  return phrases;
}
