import { cueOf, CueFrame, spokenForm } from './cue-lexicon';
import type { CueVerb } from './cue-lexicon';
import type { Narrative } from './narrative';
import type { Sentence } from './sentences';
import type { Subject } from './subject';
import { subjectBefore } from './subject-before-verb';
import { mainSubject, subjectAt } from './subjects';
import { isAuxiliary, tokenAt } from './tokens';
import { wordsOf } from './word-lists';

/** How the words that attribute stand to each other. */
export enum CueOrder {
  /** "the minister said" */
  SUBJECT_FIRST = 'SUBJECT_FIRST',
  /** "said the minister" */
  VERB_FIRST = 'VERB_FIRST',
  /** "according to the minister", "in the words of …" */
  SOURCE_PHRASE = 'SOURCE_PHRASE',
  /** "The minister's answer: …" */
  COLON = 'COLON',
}

/** Words that say that somebody said something. Token indexes, ends exclusive. */
export interface CueEvent {
  readonly order: CueOrder;
  readonly cueFrom: number;
  readonly cueTo: number;
  readonly lemma: string;
  readonly verbs: readonly CueVerb[];
  /** 0 to 1, see CueVerb. Other verbs than those of saying have 0. */
  readonly strength: number;
  readonly subject: Subject;
  readonly sentence: number;
  /** Where the attribution starts: the subject with all that belongs to it, or the cue. */
  readonly from: number;
  /** Where subject and cue both have ended. */
  readonly to: number;
}

const strongest = (verbs: readonly CueVerb[]): number =>
  Math.max(0, ...verbs.map(({ strength }) => strength));

/** Whether a token can be the verb of an attribution, and which: any finite verb can beside a quotation. */
function verbAt(narrative: Narrative, at: number, nearQuote: boolean): readonly CueVerb[] | null {
  const token = narrative.tokens[at];
  if (token === undefined || token.quote >= 0) return null;
  const cue = cueOf(token.lower);
  if (cue !== null && !isAuxiliary(token.lower)) {
    if (token.part === 'VERB' || spokenForm(token.lower))
      return token.capital && cue.form !== 'participle' && token.part !== 'VERB' ? null : cue.verbs;
    const verbal = narrative.phrases[narrative.phraseOf[at - 1] ?? -1]?.pronoun === true;
    return verbal ? cue.verbs : null;
  }
  return nearQuote && token.part === 'VERB' ? [] : null;
}

/** Verbs that go before their subject after a comma, without quotation marks: "…, said the minister." */
const SCARE_QUOTE = 2;
const SUBJECT_PRONOUN = /^(?:i|you|he|she|it|we|they|who|him|her|them|us|me)$/;
const INVERTED = wordsOf('say add report write note explain');

/** Whether the text before a token is a quotation that leads over to its attribution, or a long one. */
function followsQuotation({ tokens, quotes, text }: Narrative, at: number): boolean {
  const [before, earlier] = [tokenAt(tokens, at - 1), tokenAt(tokens, at - 2)];
  const token =
    before.part === 'QUOTE'
      ? before
      : /^[?!—,']$/.test(before.text) && earlier.part === 'QUOTE'
        ? earlier
        : null;
  const quote = quotes[token?.quote ?? -1];
  if (quote === undefined) return false;
  return (
    quote.words > SCARE_QUOTE ||
    token !== before ||
    /[,.?!—…-]['’]?$/.test(text.slice(quote.innerStart, quote.innerEnd))
  );
}

/** "“…,” said the minister" and, for few verbs, "…, said the minister." */
function verbFirst(narrative: Narrative, at: number, sentence: Sentence, lemma: string): Subject | null {
  const { tokens } = narrative;
  const [verb, before] = [tokenAt(tokens, at), tokenAt(tokens, at - 1)];
  if (before.line !== verb.line || verb.lower.endsWith('ing')) return null;
  const afterQuote = followsQuotation(narrative, at);
  const afterComma = at > sentence.from && before.text === ',' && INVERTED.has(lemma);
  if (!afterQuote && !afterComma) return null;
  const subject = subjectAt(narrative, at + 1, sentence.to);
  if (subject === null || afterQuote) return subject;
  const next = tokenAt(tokens, subject.to);
  const closes =
    subject.to >= sentence.to || /^[.,;]$/.test(next.text) || next.part === 'TIME' || next.part === 'ADP';
  return closes && !SUBJECT_PRONOUN.test(tokenAt(tokens, at + 1).lower) ? subject : null;
}

function verbEvent(
  narrative: Narrative,
  at: number,
  index: number,
  previous: CueEvent | null,
): CueEvent | null {
  const sentence = narrative.sentences[index];
  const { tokens } = narrative;
  if (sentence === undefined) return null;
  const hasQuote =
    narrative.tokens[sentence.from - 1]?.part === 'QUOTE' || previousOrNextQuote(narrative, at, sentence);
  const verbs = verbAt(narrative, at, hasQuote);
  if (verbs === null) return null;
  const lemma = verbs[0]?.lemma ?? tokens[at]?.lower ?? '';
  const inverted =
    verbs.length > 0 || tokens[at - 1]?.part === 'QUOTE' ? verbFirst(narrative, at, sentence, lemma) : null;
  const common = { cueFrom: at, cueTo: at + 1, lemma, verbs, strength: strongest(verbs), sentence: index };
  if (inverted !== null)
    return { ...common, order: CueOrder.VERB_FIRST, subject: inverted, from: at, to: inverted.to };
  const subject = subjectBefore(narrative, at, sentence.from, previous?.subject ?? null);
  if (subject === null) return null;
  const from = subject.inherited ? at : subject.outerFrom;
  return { ...common, order: CueOrder.SUBJECT_FIRST, subject, from, to: at + 1 };
}

function previousOrNextQuote({ tokens }: Narrative, at: number, { from, to }: Sentence): boolean {
  for (let i = Math.max(from, at - 14); i < Math.min(to, at + 14); i += 1)
    if (tokens[i]?.part === 'QUOTE') return true;
  return false;
}

const SOURCE_PHRASES: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['as', 'reported', 'by'],
  ['as', 'quoted', 'by'],
  ['in', 'the', 'view', 'of'],
];

function sourcePhrase(narrative: Narrative, at: number, index: number): CueEvent | null {
  const { tokens, sentences } = narrative;
  const sentence = sentences[index];
  if (sentence === undefined) return null;
  const words = SOURCE_PHRASES.find((phrase) => phrase.every((word, i) => tokens[at + i]?.lower === word));
  if (words === undefined) return null;
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
  return { from: phrase.from, to: phrase.to, outerFrom: phrase.from, inherited: false };
}

/** "Her answer: “…”": a colon before a quotation or at the end of a line, with no verb of saying next to it. */
function colonEvent(
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
  const subject =
    authorBefore(narrative, at, sentence.from) ??
    (previous?.strength ? previous.subject : mainSubject(narrative, sentence.from, at));
  if (subject === null) return null;
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

/** Every attribution that the narrative's words can be read as, in order. */
export function cueEvents(narrative: Narrative): readonly CueEvent[] {
  const events: CueEvent[] = [];
  for (const [index, { from, to }] of narrative.sentences.entries()) {
    let previous: CueEvent | null = null;
    for (let at = from; at < to; at += 1) {
      const found: CueEvent | null =
        sourcePhrase(narrative, at, index) ??
        colonEvent(narrative, at, index, previous) ??
        verbEvent(narrative, at, index, previous);
      if (found === null) continue;
      events.push(found);
      if (found.strength > 0 && found.order !== CueOrder.SOURCE_PHRASE) previous = found;
    }
  }
  return events;
}
