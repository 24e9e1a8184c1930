import { HopRelation } from '../../domain/attribution';
import { CueOrder } from '../cues/cue-event';
import type { CueEvent } from '../cues/cue-event';
import type { Circumstances } from './circumstances';
import type { ExtractedHop } from '../extraction';
import { knownOutlet } from '../../domain/outlets/known-outlets';
import { printed } from '../text/narrative';
import type { Narrative } from '../text/narrative';
import { tokenAt } from '../text/tokens';
import type { ReportedClause } from '../cues/reported-clause';
import type { Subject } from '../cues/subject';
import { carriers } from './carriers';
import { wordList } from '../lexicon/word-lists';

const AGENCIES = wordList(
  'ap afp reuters tass ria interfax xinhua kcna bloomberg cnn bbc nbc cbs abc npr upi dpa efe ansa yonhap kyodo politico axios',
);
const OUTLET_WORDS = wordList(
  'news agency media newspaper outlet television tv radio times post journal tribune press magazine broadcaster daily guardian herald gazette network website channel wire chronicle observer',
);
const REPORTING = wordList('report say add quote cite carry publish broadcast write according');
const SPOKE_FOR = /\b(?:spokes(?:man|woman|person|people)|spokesmen) (?:for|of) ((?:the )?[^,.;]+)/i;
const FARTHEST = 6;
const TRANSLATED = /\bthrough (?:an? |the )?(?:translator|interpreter)\b/i;

const namesOutlet = (text: string): boolean =>
  knownOutlet(text) !== null ||
  (text.toLowerCase().match(/[\p{L}]+/gu) ?? []).some((word) => AGENCIES.has(word) || OUTLET_WORDS.has(word));

const PRESS = /\b(?:reporters?|journalists?|correspondents?|press)\b/i;
const WAYS = new Set([HopRelation.REPORTED, HopRelation.BROADCAST, HopRelation.TRANSLATED]);

/** Whether a step holds for all that is said on one occasion: to the press, on air, through an interpreter. */
export function isOfOccasion({ relation, text }: ExtractedHop): boolean {
  if (relation !== HopRelation.TOLD) return WAYS.has(relation);
  return PRESS.test(text) || namesOutlet(text);
}

/** Whether a step is an interview: said to an outlet by name. It holds for the next paragraph too. */
export function isInterview({ relation, text }: ExtractedHop): boolean {
  return relation === HopRelation.TOLD && namesOutlet(text);
}

function subjectHop(
  narrative: Narrative,
  subject: Subject,
  relation: HopRelation,
  cue: CueEvent | null,
): ExtractedHop {
  const start = narrative.tokens[subject.from]?.start ?? 0;
  const end = narrative.tokens[subject.to - 1]?.end ?? start;
  return {
    relation,
    text: narrative.text.slice(start, end),
    span: { start, end },
    cue: cue === null ? null : printed(narrative, cue.cueFrom, cue.cueTo),
  };
}

/** "told journalists": whom it was said to. */
function hearer(narrative: Narrative, event: CueEvent): ExtractedHop | null {
  if (event.order !== CueOrder.SUBJECT_FIRST || !/^(?:tell|inform|assure|remind)$/.test(event.lemma))
    return null;
  const phrase = narrative.phrases[narrative.phraseOf[event.cueTo] ?? -1];
  if (phrase === undefined || phrase.from !== event.cueTo || phrase.pronoun) return null;
  return subjectHop(
    narrative,
    { from: phrase.from, to: phrase.to, outerFrom: phrase.from, inherited: false },
    HopRelation.TOLD,
    event,
  );
}

const mayPassOn = ({ lemma }: CueEvent): boolean => REPORTING.has(lemma.split(' ')[0] ?? '');

/** Whether a comma stands before a token, or within the marks of a quotation there. */
function isAfterComma({ tokens, quotes, text }: Narrative, at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  const quote = quotes[before.quote];
  return before.text === ',' || (quote?.closed === true && text.charAt(quote.innerEnd - 1) === ',');
}

/** "The president told the envoy that ships would come, the ministry said.": who closes a sentence that another opens. */
function closesSentence(narrative: Narrative, outer: CueEvent, inner: CueEvent): boolean {
  const { tokens, sentences } = narrative;
  const sentence = sentences[outer.sentence];
  const opens =
    inner.order === CueOrder.SUBJECT_FIRST && inner.strength >= 0.9 && inner.subject.from === sentence?.from;
  const isPlain = /^(?:say|report|announce|state)$/.test(outer.lemma) && !outer.subject.inherited;
  if (!opens || !isPlain || !isAfterComma(narrative, outer.from)) return false;
  const isPronoun = tokens[outer.subject.from]?.part === 'PRON';
  return !isPronoun && (outer.to >= sentence.to - 1 || /^(?:TIME|ADP)$/.test(tokens[outer.to]?.part ?? ''));
}

/** Whether an attribution around another is that of whoever passes the words on: "…, RIA reported". */
export function passesOn(narrative: Narrative, outer: CueEvent, inner: CueEvent): boolean {
  if (outer === inner || outer.sentence !== inner.sentence || outer.subject.from === inner.subject.from)
    return false;
  if (!mayPassOn(outer)) return false;
  const last = outer.from > inner.cueFrom;
  if (!last) return false;
  const isSource = outer.order === CueOrder.SOURCE_PHRASE;
  return (
    isSource ||
    namesOutlet(printed(narrative, outer.subject.from, outer.subject.to)) ||
    closesSentence(narrative, outer, inner)
  );
}

/**
 * Whether an attribution is only a step of another one's way, not a statement of its own: of "…, the president said,
 * the agency reported" the agency's.
 */
export function isHop(
  narrative: Narrative,
  events: readonly CueEvent[],
  clauses: readonly ReportedClause[],
  index: number,
): boolean {
  const outer = events[index];
  if (outer === undefined || !mayPassOn(outer)) return false;
  for (let i = index - 1; i >= Math.max(0, index - FARTHEST); i -= 1) {
    const [inner, clause] = [events[i], clauses[i]];
    if (inner === undefined || inner.sentence !== outer.sentence) return false;
    if (
      inner.strength >= 0.7 &&
      clause !== undefined &&
      clause.stretches.length > 0 &&
      passesOn(narrative, outer, inner)
    )
      return true;
  }
  return false;
}

/** The way from the speaker to the page, the speaker first. `around` are the other attributions of the sentence. */
export function hopsOf(
  narrative: Narrative,
  event: CueEvent,
  speaker: string,
  around: readonly CueEvent[],
  { text, offset }: Circumstances,
): readonly ExtractedHop[] {
  const hops: ExtractedHop[] = [subjectHop(narrative, event.subject, HopRelation.SAID, event)];
  const represented = SPOKE_FOR.exec(speaker);
  if (represented?.[1] !== undefined)
    hops.push({ relation: HopRelation.SPOKE_FOR, text: represented[1], span: null, cue: null });
  if (event.relay) hops.push(subjectHop(narrative, event.relay, HopRelation.REPORTED, event));
  const told = hearer(narrative, event);
  if (told !== null) hops.push(told);
  const translated = TRANSLATED.exec(text);
  if (translated !== null) {
    const start = offset + translated.index;
    hops.push({
      relation: HopRelation.TRANSLATED,
      text: translated[0],
      span: { start, end: start + translated[0].length },
      cue: null,
    });
  }
  hops.push(...carriers(text, offset));
  for (const outer of around)
    if (passesOn(narrative, outer, event))
      hops.push(subjectHop(narrative, outer.subject, HopRelation.REPORTED, outer));
  return hops;
}
