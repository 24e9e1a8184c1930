import { beforeBrackets, beforeInsertion } from './insertions';
import type { Narrative } from '../text/narrative';
import type { NounPhrase } from '../text/noun-phrases';
import type { Subject } from './subject';
import { mainSubject, phraseEndingAt, withHeads } from './subjects';
import { tokenAt } from '../text/tokens';
import { wordList } from '../lexicon/word-lists';

const BE = wordList("is are was were be been being 's ’s am get got gets");

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

/** A phrase that is the object of a verb or preposition belongs to a relative clause: "people who met him said". */
function antecedent(narrative: Narrative, before: number, limit: number): Subject | null {
  const { tokens } = narrative;
  for (let i = before - 1; i >= Math.max(limit, before - 25); i -= 1) {
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

/** The subject that ends before the verb, or the one that a relative clause describes: "people who met him said". */
function withRelative(narrative: Narrative, phrase: NounPhrase, limit: number): Subject {
  const subject = withHeads(narrative, phrase, limit);
  const before = tokenAt(narrative.tokens, subject.from - 1);
  const governed =
    subject.from > limit && !phrase.pronoun && (before.part === 'ADP' || before.part === 'VERB');
  return (governed ? antecedent(narrative, subject.from, limit) : null) ?? subject;
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
  // "An official who was not authorised to speak said"
  if (token.part === 'VERB') return antecedent(narrative, at + 1, limit) ?? elsewhere;
  if (token.text === ')' || token.text === ']') return beforeBrackets(narrative, at, limit);
  if (/^[,—–]$/.test(token.text)) return beforeInsertion(narrative, at, limit) ?? elsewhere;
  return token.part === 'QUOTE' || /^(?:when|as|if|while|after|to)$/.test(token.lower) ? null : elsewhere;
}
