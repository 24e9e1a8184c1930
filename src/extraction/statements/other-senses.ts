import type { CueEvent } from '../cues/cue-event';
import { Opening } from '../cues/reported-clause';
import type { ReportedClause, Stretch } from '../cues/reported-clause';
import { actOfVoicing } from '../lexicon/speech-acts';
import { wordList } from '../lexicon/word-lists';
import { countryByWord } from '../lexicon/countries-by-word';
import { phraseAt, printed } from '../text/narrative';
import type { Narrative } from '../text/narrative';
import { tokenAt } from '../text/tokens';
import { claimsAmong } from './claim-words';

const THINGS = wordList(
  'figures figure data numbers number statistics evidence experience history fact facts results result signs sign images image footage pictures photos tests test law laws rule rules markets market prices odds logic maths math calculations trends trend events event polls indicators symptoms clues tracks remains records benchmark index lessons lesson precedent silence timing size colour color pattern patterns gap gaps death deaths accident incident disaster crisis loss attack collapse outage case absence presence look glance',
);
/** What a thing can do without a word. */
const SILENT = wordList(
  'suggest show indicate reveal imply signal confirm attest underscore deny hold find determine know mention explain point demand promise threaten stress emphasize emphasise describe remind warn tell',
);
const NOT_DENIABLE = wordList(
  'access entry bail visa visas permission request requests motion appeal right rights chance opportunity asylum treatment',
);
/** Verbs of saying that mean something else with nothing but a thing after them. */
const NEEDS_CLAIM = wordList('reject dismiss');
const NEEDS_AS = wordList('describe characterize characterise cite mention discuss tout defend');
const NEEDS_REASON = wordList('attack mock ridicule deride blast slam');
const THANKING = wordList('thank congratulate commend salute');
const LIKENING = wordList('compare liken');
const NAMING = wordList('call label brand dub term');
const VOICING = wordList('voice express');
const OPEN_QUESTION = wordList('who what when where why how which');
const LEARNING = wordList('know find decide determine figure show');

const words = ({ tokens }: Narrative, { from, to }: Stretch): readonly string[] =>
  tokens.slice(from, to).map(({ lower }) => lower);

/** "The leaders agreed to meet": what several do among themselves is no statement. */
function isAgreementAmong({ tokens, phrases, phraseOf }: Narrative, { subject, lemma }: CueEvent): boolean {
  if (lemma !== 'agree') return false;
  if (tokens.slice(subject.from, subject.to).some(({ lower }) => lower === 'and')) return true;
  const head = tokenAt(tokens, (phrases[phraseOf[subject.from] ?? -1]?.to ?? subject.to) - 1);
  return /^(?:they|both|all)$/.test(head.lower) || (head.part === 'NOUN' && head.lower.endsWith('s'));
}

/** "The figures suggest": a thing that nobody wrote says nothing. */
function isThing(narrative: Narrative, { subject, lemma }: CueEvent): boolean {
  if (!SILENT.has(lemma)) return false;
  const phrase = narrative.phrases[narrative.phraseOf[subject.from] ?? -1];
  const head = tokenAt(narrative.tokens, (phrase?.to ?? subject.to) - 1).lower;
  return THINGS.has(head) || /^(?:that|which|this|these|those)$/.test(head);
}

/** "deny the poor a vote": somebody is denied something. */
function isRefusedTo(narrative: Narrative, { from, to }: Stretch): boolean {
  const first = narrative.phrases[narrative.phraseOf[from] ?? -1];
  if (first === undefined || first.from !== from || first.to >= to) return false;
  return narrative.phrases[narrative.phraseOf[first.to] ?? -1]?.from === first.to;
}

/** "thanked Lund": a name alone holds no words. A country's shows where the speaker stands. */
function isOnlySomebody(narrative: Narrative, { from, to }: Stretch): boolean {
  const phrase = phraseAt(narrative, from);
  if (phrase?.to !== to) return false;
  return phrase.pronoun || countryByWord(printed(narrative, from, to).replace(/^the /, '')) === null;
}

/** Whether what follows is only a thing that the verb does something to: "dismissed the officer". */
function isBareObject(narrative: Narrative, { lemma }: CueEvent, stretch: Stretch): boolean {
  const after = words(narrative, stretch);
  const has = (...some: readonly string[]): boolean => some.some((word) => after.includes(word));
  if (lemma === 'deny')
    return !has('that') && (isRefusedTo(narrative, stretch) || after.some((word) => NOT_DENIABLE.has(word)));
  if (NEEDS_CLAIM.has(lemma)) return !has('as') && !claimsAmong(after);
  if (NEEDS_AS.has(lemma)) return !has('as');
  if (NEEDS_REASON.has(lemma)) return !has('as', 'for', 'over', 'saying');
  if (VOICING.has(lemma)) return actOfVoicing(lemma, after) === null;
  if (THANKING.has(lemma)) return isOnlySomebody(narrative, stretch);
  if (LIKENING.has(lemma)) return !has('to', 'with');
  return NAMING.has(lemma) && !has('for', 'on', 'to') && !isRefusedTo(narrative, stretch);
}

/** "asked him who had signed it", "know what is going on": a gap, not words. */
function isOpen(
  narrative: Narrative,
  { lemma }: CueEvent,
  { opening }: ReportedClause,
  at: Stretch,
): boolean {
  const first = tokenAt(narrative.tokens, at.from).lower;
  if (LEARNING.has(lemma)) return OPEN_QUESTION.has(first) || first === 'whether';
  if (lemma !== 'ask') return false;
  // "asked him whether it was sold" asks about something that can be so or not.
  const closed = words(narrative, at)
    .slice(0, 8)
    .some((word) => word === 'if' || word === 'whether');
  if (opening === Opening.CLAUSE || opening === Opening.OBJECT)
    return !closed && !/^(?:that|for)$/.test(first);
  return opening === Opening.THAT && OPEN_QUESTION.has(first);
}

/**
 * Whether an attribution without marks reports nothing: its verb has another sense here, its speaker is a thing, or
 * it asks an open question.
 */
export function reportsNothing(narrative: Narrative, event: CueEvent, clause: ReportedClause): boolean {
  const [stretch] = clause.stretches;
  if (stretch === undefined) return true;
  if (isThing(narrative, event) || isOpen(narrative, event, clause, stretch)) return true;
  const { opening } = clause;
  if (opening === Opening.INFINITIVE && isAgreementAmong(narrative, event)) return true;
  return (
    (opening === Opening.OBJECT || opening === Opening.CLAUSE) && isBareObject(narrative, event, stretch)
  );
}
