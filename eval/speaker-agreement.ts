import type { QuotationLine } from '../src/extraction/text/exchange-format';

/** Who spoke, as a line of the exchange format says. */
export type SpeakerFields = Pick<
  QuotationLine,
  'speaker' | 'speakerStart' | 'speakerEnd' | 'speakerCanonical'
>;

/** The same of a gold quotation, which may know other names. */
export interface GoldSpeaker extends SpeakerFields {
  readonly speakerAliases?: readonly string[];
}

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

// Words that tell no speaker from another.
const EMPTY = wordSet(
  'the a an of in on at for to and by with from his her their its my our your that this who which mr mrs ms dr sen rep gov gen president former jr sr ii iii iv',
);
// Who speaks for somebody is not that one: "the mayor" and "the mayor's office".
const DEPUTY =
  /^(?:offices?|campaign|spokes[\p{L}]+|aides?|advis[eo]rs?|lawyers?|attorneys?|team|government|administration|ministry|department|statement|letter|wife|husband|son|daughter|father|mother|brother|sister)$/u;
const PRONOUN = /^(?:he|she|they|it|i|we|you|who|him|her|them|us|me)$/i;

/** Whether a mention is a pronoun, which as a string names nobody. */
export function isPronoun(mention: string | null): boolean {
  return mention !== null && PRONOUN.test(mention.trim());
}

function tellingWords(name: string): readonly string[] {
  const folded = name
    .replace(/['’]s\b/g, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !EMPTY.has(word));
}

function holdsRun(words: readonly string[], run: readonly string[]): boolean {
  return words.some((_, at) => run.every((word, i) => words[at + i] === word));
}

/**
 * Whether two names or descriptions can mean one speaker: the same last word with first words that do not
 * contradict (one missing, equal, of the same initial, or standing somewhere in the other), or one within the other.
 */
export function namesAgree(one: string, other: string): boolean {
  const [a, b] = [tellingWords(one), tellingWords(other)];
  const [firstA, firstB] = [a[0], b[0]];
  if (firstA === undefined || firstB === undefined) return false;
  if (a.at(-1) === b.at(-1)) {
    const isBare = a.length === 1 || b.length === 1;
    return isBare || firstA.charAt(0) === firstB.charAt(0) || a.includes(firstB) || b.includes(firstA);
  }
  const deputies = [a, b].map((words) => words.some((word) => DEPUTY.test(word)));
  if (deputies[0] !== deputies[1]) return false;
  return holdsRun(a, b) || holdsRun(b, a);
}

function mentionsMeet(text: string, a: SpeakerFields, b: SpeakerFields): boolean {
  if (a.speakerStart === null || b.speakerStart === null) return false;
  const start = Math.max(a.speakerStart, b.speakerStart);
  const end = Math.min(a.speakerEnd ?? 0, b.speakerEnd ?? 0);
  return start < end && /[\p{L}\p{N}]/u.test(text.slice(start, end));
}

const present = (names: readonly (string | null | undefined)[]): readonly string[] =>
  names.filter((name): name is string => Boolean(name));
const unlessPronoun = (mention: string | null): string | null => (isPronoun(mention) ? null : mention);

/** Whether the predicted mention shares a word of the text with the right one, or a name of both agrees. */
export function speakerIsRight(text: string, predicted: SpeakerFields, gold: GoldSpeaker): boolean {
  if (mentionsMeet(text, predicted, gold)) return true;
  const right = present([gold.speakerCanonical, ...(gold.speakerAliases ?? []), unlessPronoun(gold.speaker)]);
  const given = present([predicted.speakerCanonical, unlessPronoun(predicted.speaker)]);
  return given.some((name) => right.some((other) => namesAgree(name, other)));
}

/** Whether the name that a mention was resolved to is right. */
export function nameIsRight(predicted: SpeakerFields, gold: GoldSpeaker): boolean {
  const [name] = present([predicted.speakerCanonical, unlessPronoun(predicted.speaker)]);
  if (name === undefined) return false;
  return present([gold.speakerCanonical, ...(gold.speakerAliases ?? [])]).some((other) =>
    namesAgree(name, other),
  );
}
