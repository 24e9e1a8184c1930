import { CueOrder } from './cue-event';
import type { CueEvent } from './cue-event';
import { cueOf, spokenForm } from '../lexicon/cue-lexicon';
import type { CueVerb } from '../lexicon/cue-lexicon';
import type { Narrative } from '../text/narrative';
import type { Sentence } from '../text/sentences';
import type { Subject } from './subject';
import { subjectBefore } from './subject-before-verb';
import { subjectAt } from './subjects';
import { tokenAt } from '../text/tokens';
import { isAuxiliary } from '../text/words';
import { wordList } from '../lexicon/word-lists';

const SCARE_QUOTE = 2;
const SUBJECT_PRONOUN = /^(?:i|you|he|she|it|we|they|who|him|her|them|us|me)$/;
/** Verbs that go before their subject after a comma, without quotation marks: "…, said the minister." */
const INVERTED = wordList('say add report write note explain');

const CLOSES_PHRASE = /^(?:[.,;:—–-]|who|whose|which|that|as|when|where|while|after|before|because|if)$/i;

const strongest = (verbs: readonly CueVerb[]): number =>
  verbs.reduce((most, { strength }) => Math.max(most, strength), 0);

/** Whether a token can be the verb of an attribution, and which: any finite verb can beside a quotation. */
function verbAt(narrative: Narrative, at: number, sentence: Sentence): readonly CueVerb[] | null {
  const token = narrative.tokens[at];
  if (token === undefined || token.quote >= 0) return null;
  const cue = cueOf(token.lower);
  if (cue !== null && !isAuxiliary(token.lower)) {
    if (token.part === 'VERB' || spokenForm(token.lower))
      return token.capital && cue.form !== 'participle' && token.part !== 'VERB' ? null : cue.verbs;
    const verbal = narrative.phrases[narrative.phraseOf[at - 1] ?? -1]?.pronoun === true;
    return verbal ? cue.verbs : null;
  }
  return token.part === 'VERB' && isNearQuote(narrative, at, sentence) ? [] : null;
}

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
  if (isOfClause(narrative, subject, sentence.to)) return null;
  const closes =
    subject.to >= sentence.to ||
    /^(?:[.,;]|who|whose)$/.test(next.text) ||
    next.part === 'TIME' ||
    next.part === 'ADP';
  return closes && !SUBJECT_PRONOUN.test(tokenAt(tokens, at + 1).lower) ? subject : null;
}

/** "The envoys, who asked for peace, said the list of ships would shrink": the phrase has a verb of its own. */
function isOfClause({ tokens }: Narrative, subject: Subject, end: number): boolean {
  for (let i = subject.to; i < end; i += 1) {
    const { part, text } = tokenAt(tokens, i);
    if (part === 'QUOTE' || CLOSES_PHRASE.test(text)) return false;
    if (part === 'AUX') return true;
  }
  return false;
}

function isNearQuote({ tokens }: Narrative, at: number, { from, to }: Sentence): boolean {
  if (tokens[from - 1]?.part === 'QUOTE') return true;
  for (let i = Math.max(from, at - 14); i < Math.min(to, at + 14); i += 1)
    if (tokens[i]?.part === 'QUOTE') return true;
  return false;
}

/**
 * The attribution whose verb stands at a token, its subject before or after it. `previous` is the cue before it in the
 * sentence, whose subject it may share. Null when there is no such verb or nobody speaks.
 */
export function verbEvent(
  narrative: Narrative,
  at: number,
  index: number,
  previous: CueEvent | null,
): CueEvent | null {
  const sentence = narrative.sentences[index];
  const { tokens } = narrative;
  if (sentence === undefined) return null;
  const verbs = verbAt(narrative, at, sentence);
  if (verbs === null) return null;
  const lemma = verbs[0]?.lemma ?? tokens[at]?.lower ?? '';
  const inverted =
    verbs.length > 0 || tokens[at - 1]?.part === 'QUOTE' ? verbFirst(narrative, at, sentence, lemma) : null;
  const subject = inverted ?? subjectBefore(narrative, at, sentence.from, previous?.subject ?? null);
  if (subject === null) return null;
  const isVerbFirst = inverted !== null;
  return {
    cueFrom: at,
    cueTo: at + 1,
    lemma,
    verbs,
    strength: strongest(verbs),
    sentence: index,
    order: isVerbFirst ? CueOrder.VERB_FIRST : CueOrder.SUBJECT_FIRST,
    subject,
    from: isVerbFirst || subject.inherited ? at : subject.outerFrom,
    to: isVerbFirst ? subject.to : at + 1,
  };
}
