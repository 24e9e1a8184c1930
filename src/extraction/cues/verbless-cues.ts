import { CueOrder } from './cue-event';
import type { CueEvent } from './cue-event';
import { CueFrame } from '../lexicon/cue-lexicon';
import type { CueVerb } from '../lexicon/cue-lexicon';
import { isHeadingWord } from '../lexicon/heading-words';
import type { Narrative } from '../text/narrative';
import { plainSubject } from './subject';
import type { Subject } from './subject';
import { mainSubject, subjectAt } from './subjects';
import { ownerOfWords } from '../attribution/utterances';
import { tokenAt } from '../text/tokens';
import type { Token } from '../text/tokens';

/** By their first word. */
const SOURCE_PHRASES: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ['according', [['according', 'to']]],
  [
    'in',
    [
      ['in', 'the', 'words', 'of'],
      ['in', 'the', 'view', 'of'],
    ],
  ],
  [
    'as',
    [
      ['as', 'reported', 'by'],
      ['as', 'quoted', 'by'],
    ],
  ],
]);

/** Whether "according to", "was how" or another set phrase can start with a word. */
export function opensSourcePhrase(lower: string): boolean {
  return lower === 'in' || lower === 'as' || lower === 'according' || lower === 'how';
}

const standsAt = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
  words.every((word, i) => tokens[at + i]?.lower === word);

function sourceWords(tokens: readonly Token[], at: number): readonly string[] | null {
  for (const words of SOURCE_PHRASES.get(tokenAt(tokens, at).lower) ?? [])
    if (standsAt(tokens, at, words)) return words;
  return null;
}

/** "according to the minister": the attribution by a set phrase that starts at a token; null when none does. */
export function sourcePhrase(narrative: Narrative, at: number, index: number): CueEvent | null {
  const { tokens, sentences } = narrative;
  const sentence = sentences[index];
  const words = sourceWords(tokens, at);
  if (sentence === undefined || words === null) return null;
  const to = at + words.length;
  const subject = subjectAt(narrative, to, sentence.to);
  if (subject === null) return null;
  const verb: CueVerb = { lemma: words.join(' '), frame: CueFrame.CLAUSE, strength: 1 };
  return {
    order: CueOrder.SOURCE_PHRASE,
    cueFrom: at,
    cueTo: to,
    lemma: verb.lemma,
    verbs: [verb],
    strength: 1,
    subject,
    sentence: index,
    from: at,
    to: subject.to,
  };
}

/** "More from Tolk:", "The catch was poor – Tolk:" */
function authorBefore(narrative: Narrative, colon: number, limit: number): Subject | null {
  const phrase = narrative.phrases[narrative.phraseOf[colon - 1] ?? -1];
  if (phrase === undefined || phrase.to !== colon || phrase.from <= limit || phrase.pronoun) return null;
  const names = narrative.tokens[colon - 1]?.part === 'PROPN';
  const lead = narrative.tokens[phrase.from - 1];
  if (!names || lead === undefined || !/^(?:from|by|[-–—―])$/.test(lead.lower)) return null;
  return plainSubject(phrase.from, phrase.to);
}

/** "Her answer: “…”": a colon before a quotation or at the end of a line, with no verb of saying next to it. */
export function colonEvent(
  narrative: Narrative,
  at: number,
  index: number,
  previous: CueEvent | null,
): CueEvent | null {
  const { tokens, sentences } = narrative;
  const sentence = sentences[index];
  const next = tokens[at + 1];
  if (sentence === undefined || tokens[at]?.text !== ':') return null;
  const beforeQuote = next?.part === 'QUOTE' || next === undefined || next.line !== tokenAt(tokens, at).line;
  if (!beforeQuote) return null;
  const nearest =
    authorBefore(narrative, at, sentence.from) ??
    (previous?.strength ? previous.subject : mainSubject(narrative, sentence.from, at));
  const subject = nearest && (ownerOfWords(narrative, nearest) ?? nearest);
  if (subject === null || isHeadingWord(tokenAt(tokens, subject.from).lower)) return null;
  const verb: CueVerb = { lemma: ':', frame: CueFrame.CLAUSE, strength: 0.6 };
  return {
    order: CueOrder.COLON,
    cueFrom: at,
    cueTo: at + 1,
    lemma: previous?.lemma ?? ':',
    verbs: [verb],
    strength: 0.6,
    subject,
    sentence: index,
    from: subject.from,
    to: at + 1,
  };
}
