import type { Narrative } from './narrative';
import type { NounPhrase } from './noun-phrases';
import { tokenAt } from './tokens';
import { wordsOf } from './word-lists';

/** Who is grammatically said to speak: token indexes, end exclusive, without appositives. */
export interface Subject {
  readonly from: number;
  readonly to: number;
  /** Start of the phrase with what belongs to it on the left, for finding where the attribution begins. */
  readonly outerFrom: number;
  /** True when the subject stands elsewhere: a coordinated verb or a participle. */
  readonly inherited: boolean;
}

const JOINERS = wordsOf('of for at from in with on to under behind near');
const BE = wordsOf("is are was were be been being 's ’s am get got gets");
const LONGEST_WALK = 60;

const plain = (from: number, to: number): Subject => ({ from, to, outerFrom: from, inherited: false });

function phraseEndingAt({ phrases, phraseOf }: Narrative, end: number): NounPhrase | null {
  const phrase = phrases[phraseOf[end - 1] ?? -1];
  return phrase?.to === end ? phrase : null;
}

/** The phrase with the prepositional phrases that lead up to it: "a spokesman for | the Ministry of | Health". */
function withHeads(narrative: Narrative, last: NounPhrase, limit: number): Subject {
  const { tokens } = narrative;
  let first = last;
  for (let steps = 0; steps < 5 && !last.pronoun; steps += 1) {
    const joiner = tokens[first.from - 1];
    if (joiner === undefined || first.from - 1 <= limit) break;
    const coordinated = joiner.lower === 'and' || joiner.lower === '&';
    if (!JOINERS.has(joiner.lower) && !coordinated) break;
    const before = phraseEndingAt(narrative, first.from - 1);
    if (before === null || before.pronoun || before.from < limit) break;
    first = before;
  }
  return plain(first.from, last.to);
}

/** Skips adverbs, auxiliaries and "on Tuesday" to the left of a verb. Passive verbs have no speaker on their left. */
function beforeVerb(
  narrative: Narrative,
  verb: number,
  limit: number,
): { readonly at: number; readonly passive: boolean } {
  const { tokens } = narrative;
  let passive = false;
  let at = verb - 1;
  const participle = !/ing$/.test(tokens[verb]?.lower ?? '');
  for (; at >= limit; at -= 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.part === 'AUX') passive ||= participle && BE.has(token.lower) && verb - at <= 3;
    else if (
      token.part === 'TIME' ||
      /^(?:himself|herself|themselves|itself|not|also|later|then|himself|n't|n’t)$/.test(token.lower)
    )
      continue;
    else if (token.part === 'ADP' && tokens[at + 1]?.part === 'TIME') continue;
    else if (token.part !== 'ADV' && !(token.part === 'NUM' && tokens[at - 1]?.part === 'TIME')) break;
  }
  return { at, passive };
}

const isFinite = (narrative: Narrative, i: number): boolean => {
  const token = narrative.tokens[i];
  return (
    token !== undefined && (token.part === 'AUX' || (token.part === 'VERB' && !/ing$/.test(token.lower)))
  );
};

const isNumber = ({ tokens }: Narrative, { from, to }: NounPhrase): boolean =>
  tokens.slice(from, to).every(({ part, lower }) => (part === 'NUM' && /\d/.test(lower)) || part === 'TIME');

/** The first phrase of a stretch that can be the subject of its main verb: not after a preposition. */
export function mainSubject(narrative: Narrative, from: number, to: number): Subject | null {
  const { tokens, phrases, phraseOf } = narrative;
  let fallback: Subject | null = null;
  for (let i = from; i < Math.min(to, from + LONGEST_WALK); i += 1) {
    const phrase = phrases[phraseOf[i] ?? -1];
    if (phrase?.from !== i || isNumber(narrative, phrase)) continue;
    const before = tokens[i - 1];
    const governed =
      i > from &&
      before !== undefined &&
      (before.part === 'ADP' || before.part === 'VERB' || before.lower === 'to');
    const found = plain(phrase.from, phrase.to);
    if (!governed) return found;
    fallback ??= found;
    i = phrase.to - 1;
  }
  return fallback;
}

/** "The circular, issued by the council, …" */
function isParticipleAfterComma({ tokens }: Narrative, i: number): boolean {
  return (
    tokens[i - 1]?.text === ',' &&
    tokens[i + 1]?.part === 'ADP' &&
    /(?:ed|en|wn)$/.test(tokens[i]?.lower ?? '')
  );
}

/** "Name, an appositive, said": the phrase before the insertion that ends at the comma. */
function beforeInsertion(narrative: Narrative, comma: number, limit: number): Subject | null {
  const { tokens } = narrative;
  let best: Subject | null = null;
  let finite = false;
  const floor = Math.max(limit, comma - LONGEST_WALK);
  for (let i = comma - 1; i >= floor; i -= 1) {
    const token = tokenAt(tokens, i);
    if (token.part === 'QUOTE' || /^[;—]$/.test(token.text)) break;
    if (/^(?:who|which|whose)$/.test(token.lower)) finite = false;
    else if (isFinite(narrative, i) && !isParticipleAfterComma(narrative, i)) finite = true;
    if (token.text !== ',' && token.text !== ')') continue;
    if (finite) break;
    const end = token.text === ')' ? openingOf(narrative, i, floor) : i;
    const phrase = end === null ? null : phraseEndingAt(narrative, end);
    if (phrase === null || phrase.pronoun) continue;
    const subject = withHeads(narrative, phrase, limit);
    const governed = subject.from > limit && tokenAt(tokens, subject.from - 1).part === 'ADP';
    if (!governed) best = { ...subject, outerFrom: subject.from };
  }
  return best;
}

function openingOf({ tokens }: Narrative, closing: number, limit: number): number | null {
  for (let i = closing - 1; i >= Math.max(limit, closing - 14); i -= 1) if (tokens[i]?.text === '(') return i;
  return null;
}

/** A phrase that is the object of a verb or preposition belongs to a relative clause: "people who met him said". */
function antecedent(narrative: Narrative, subject: Subject, limit: number): Subject | null {
  const { tokens } = narrative;
  for (let i = subject.from - 1; i >= Math.max(limit, subject.from - 25); i -= 1) {
    const token = tokens[i];
    if (token === undefined || token.part === 'QUOTE' || token.text === ',') return null;
    if (!/^(?:who|that|which)$/.test(token.lower)) continue;
    const phrase = phraseEndingAt(narrative, i);
    return phrase === null || phrase.pronoun ? null : withHeads(narrative, phrase, limit);
  }
  return null;
}

/** "with one poster writing", "is a message stating": not the object of what somebody does ("sent a letter saying"). */
function speaksItself({ tokens }: Narrative, phrase: NounPhrase, limit: number): boolean {
  const before = tokens[phrase.from - 1];
  if (before === undefined || phrase.from <= limit) return phrase.from === limit;
  return before.lower === 'with' || before.part === 'AUX' || /^[—–―]$/.test(before.text);
}

const inherited = (subject: Subject | null): Subject | null => subject && { ...subject, inherited: true };

/**
 * The subject on the left of a verb, in the same sentence. `previous` is the speaker of the last cue before it there,
 * from whom a participle ("adding") or a second verb ("and said") takes its subject. Null when there is none.
 */
export function subjectBefore(
  narrative: Narrative,
  verb: number,
  limit: number,
  previous: Subject | null,
): Subject | null {
  const { at, passive } = beforeVerb(narrative, verb, limit);
  if (passive || at < limit) return null;
  const token = tokenAt(narrative.tokens, at);
  const phrase = phraseEndingAt(narrative, at + 1);
  const gerund = tokenAt(narrative.tokens, verb).lower.endsWith('ing') && at === verb - 1;
  if (phrase !== null && !(gerund && !phrase.pronoun)) return withRelative(narrative, phrase, limit);
  if (phrase !== null && speaksItself(narrative, phrase, limit)) return withHeads(narrative, phrase, limit);
  const elsewhere = inherited(previous ?? mainSubject(narrative, limit, gerund ? verb : at));
  if (gerund) return elsewhere;
  if (token.text === ')' || token.text === ']') return beforeBrackets(narrative, at, limit);
  if (/^[,—–]$/.test(token.text)) return beforeInsertion(narrative, at, limit) ?? elsewhere;
  return token.part === 'QUOTE' || /^(?:when|as|if|while|after|to)$/.test(token.lower) ? null : elsewhere;
}

/** The subject that ends before the verb, or the one it is told about: "people who met him said". */
function withRelative(narrative: Narrative, phrase: NounPhrase, limit: number): Subject {
  const subject = withHeads(narrative, phrase, limit);
  const before = tokenAt(narrative.tokens, subject.from - 1);
  const governed =
    subject.from > limit && !phrase.pronoun && (before.part === 'ADP' || before.part === 'VERB');
  return (governed ? antecedent(narrative, subject, limit) : null) ?? subject;
}

function beforeBrackets(narrative: Narrative, closing: number, limit: number): Subject | null {
  const opening = openingOf(narrative, closing, limit);
  const phrase = opening === null ? null : phraseEndingAt(narrative, opening);
  return phrase === null ? null : withHeads(narrative, phrase, limit);
}

/** The phrase that starts at a token, with the prepositional phrases that follow: the subject of "said …". */
export function subjectAt(narrative: Narrative, at: number, limit: number): Subject | null {
  const { tokens, phrases, phraseOf } = narrative;
  const first = phrases[phraseOf[at] ?? -1];
  if (first?.from !== at) return null;
  let to = first.to;
  for (let steps = 0; steps < 3 && !first.pronoun; steps += 1) {
    const joiner = tokens[to];
    if (joiner === undefined || to + 1 >= limit || !/^(?:of|for|at|from|with)$/.test(joiner.lower)) break;
    const next = phrases[phraseOf[to + 1] ?? -1];
    if (next?.from !== to + 1 || next.to > limit) break;
    to = next.to;
  }
  return plain(at, to);
}
