import type { QuotedSpan } from './quotation-marks';
import type { Sentence } from './sentences';
import type { Token } from './tokens';
import { wordsOf } from './word-lists';

/** A noun with what stands before it ("the former Kremlin spokesman"), or a pronoun. Token indexes, end exclusive. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly pronoun: boolean;
}

const SUBJECT_PRONOUNS = wordsOf('i you he she it we they who him her them us me himself herself');
const QUANTIFIERS = wordsOf(
  'one others another some many several few both most two three all none more other everyone everybody someone somebody nobody anyone each',
);
const LONGEST = 24;

const isPossessive = (token: Token): boolean => /^(?:his|her|its|their|my|our|your)$/.test(token.lower);
const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && (token.part === 'NOUN' || token.part === 'PROPN' || token.part === 'NUM');

/** Whether a token can go on a phrase that has begun. */
function continues(
  tokens: readonly Token[],
  i: number,
  from: number,
  quotes: readonly QuotedSpan[],
): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token === undefined) return false;
  if (isNominal(token) || token.part === 'ADJ') return true;
  if (token.part === 'TIME') return i === from + 1 && tokens[from]?.part === 'DET' && isNominal(next);
  if (token.part === 'PART') return /^['’]s?$/.test(token.lower) && isNominal(tokens[i - 1]);
  if (token.text === '’' || token.text === "'")
    return tokens[i - 1]?.lower.endsWith('s') === true && isNominal(next);
  if (token.text === '&') return isNominal(next);
  if (token.part === 'QUOTE')
    return (quotes[token.quote]?.words ?? 9) <= 2 && i > from && isNominal(next) && next?.line === token.line;
  // "the accused man", "the ruling party": a verb form between article and noun.
  if (token.part === 'VERB' || token.part === 'ADV')
    return i > from && tokens[from]?.part === 'DET' && isNominal(next) && i - from < 3;
  return token.part === 'DET' && i > from && /^(?:all|no)$/.test(tokens[from]?.lower ?? '');
}

function phraseAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
  quotes: readonly QuotedSpan[],
): NounPhrase | null {
  const first = tokens[at];
  if (first === undefined) return null;
  const possessive =
    isPossessive(first) &&
    (isNominal(tokens[at + 1]) || tokens[at + 1]?.part === 'ADJ' || tokens[at + 1]?.lower === 'own');
  if (SUBJECT_PRONOUNS.has(first.lower) && !possessive && first.text !== 'US')
    return { from: at, to: at + 1, pronoun: true };
  const starts = first.part === 'DET' || possessive || isNominal(first) || first.part === 'ADJ';
  if (!starts) return QUANTIFIERS.has(first.lower) ? { from: at, to: at + 1, pronoun: false } : null;
  let to = at + 1;
  const stop = Math.min(limit, at + LONGEST);
  while (to < stop && continues(tokens, to, at, quotes)) to += 1;
  while (
    to > at + 1 &&
    !isNominal(tokens[to - 1]) &&
    tokens[to - 1]?.lower.endsWith('-old') !== true &&
    !QUANTIFIERS.has(tokens[to - 1]?.lower ?? '')
  )
    to -= 1;
  const last = tokens[to - 1];
  if (last === undefined) return null;
  const named = isNominal(last) || QUANTIFIERS.has(last.lower) || last.lower.endsWith('-old');
  return named ? { from: at, to, pronoun: false } : null;
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
