import { weightOf } from '../lexicon/attribution-rules';
import type { Candidate } from '../cues/candidate';
import { CueOrder } from '../cues/cue-event';
import type { CueEvent } from '../cues/cue-event';
import type { CuesInText } from '../cues/cues-in-text';
import { isHop } from './hops';
import { Opening } from '../cues/reported-clause';
import { isHeadingWord } from '../lexicon/heading-words';
import { mainSubject } from '../cues/subjects';
import { tokenAt } from '../text/tokens';

const FARTHEST_SUBJECT = 60;

/** "Marrow said her visit showed that …": inside reported words, a weak verb or a thing as subject is part of them. */
function nestedPenalty(cues: CuesInText, i: number): number {
  const event = cues.events[i];
  if (event === undefined || event.subject.inherited) return 0;
  const subject = cues.narrative.tokens[event.subject.from]?.lower ?? '';
  const thing = /^(?:it|this|that|these|those|there|who|which)$/.test(subject);
  if (event.strength >= 0.9 && !thing) return 0;
  for (let outer = i - 1; outer >= Math.max(0, i - 4); outer -= 1) {
    const other = cues.events[outer];
    if (other === undefined || other.sentence !== event.sentence) break;
    const clause = cues.clauses[outer];
    const holds =
      other.strength >= 0.9 &&
      clause?.opening !== Opening.BEFORE &&
      clause?.stretches.some(({ from, to }) => event.cueFrom >= from && event.cueFrom < to);
    if (holds === true) return 2.5;
  }
  return 0;
}

/** "said “…”", "said the plan was “…”": the nearer and the plainer the cue, the better. */
function afterCue(cues: CuesInText, token: number, i: number, event: CueEvent, direct: boolean): Candidate {
  if (event.order === CueOrder.COLON) return cues.candidate('colon', 0, i);
  const { strength } = event;
  const nested = nestedPenalty(cues, i);
  const gap = token - event.to;
  const marked = /^[,:]$/.test(tokenAt(cues.narrative.tokens, token - 1).text);
  if (direct && (strength >= 0.6 || (strength > 0 && marked))) {
    const doubt = (strength < 0.5 ? 2 : 0) + (marked && strength >= 0.9 ? 0 : nested);
    return cues.candidate('cue-before', doubt, i);
  }
  if (strength >= 0.6) return cues.candidate('inside-reported-clause', nested + Math.min(3, gap * 0.06), i);
  if (strength > 0) return cues.candidate('inside-loose-clause', nested + Math.min(3, gap * 0.1), i);
  return cues.candidate('object-of-verb', nested + Math.min(3, gap * 0.12), i);
}

/** "“…,” she said": next to the cue, or a fragment of the clause before it. Verbs of other things than saying weigh less. */
function beforeCue(cues: CuesInText, i: number, event: CueEvent, adjacent: boolean): Candidate {
  const doubt = event.strength > 0 ? 0 : 2.5;
  if (event.order === CueOrder.SOURCE_PHRASE) return cues.candidate('according-to', adjacent ? 0 : 1.6, i);
  if (!adjacent) return cues.candidate('clause-before-cue', doubt + (event.strength >= 0.9 ? 0 : 0.5), i);
  return cues.candidate(event.order === CueOrder.VERB_FIRST ? 'cue-after-inverted' : 'cue-after', doubt, i);
}

/** By an attribution whose reported words hold the quotation; null when they do not. */
export function inClause(cues: CuesInText, token: number, i: number): Candidate | null {
  const event = cues.events[i];
  const clause = cues.clauses[i];
  if (event === undefined || clause === undefined) return null;
  const stretch = clause.stretches.find(({ from, to }) => token >= from && token < to);
  if (stretch === undefined) return null;
  if (token > event.cueFrom && clause.opening !== Opening.BEFORE) {
    const direct = clause.opening === Opening.QUOTE && token === stretch.from;
    return afterCue(cues, token, i, event, direct);
  }
  if (isHop(cues.narrative, cues.events, cues.clauses, i)) return cues.candidate('passed-on', 0, i);
  if (token > event.from) return cues.candidate('split-by-cue', event.strength > 0 ? 0 : 2.4, i);
  return beforeCue(cues, i, event, stretch.to === token + 1);
}

/** By some attribution of the same sentence, when none reports the quotation. */
export function nearby(cues: CuesInText, token: number, i: number): Candidate | null {
  const event = cues.events[i];
  if (event === undefined || (event.strength === 0 && event.from > token)) return null;
  const gap = Math.abs(token - event.cueFrom);
  const before = event.cueFrom < token ? 0.5 : 0;
  return cues.candidate('same-sentence', Math.min(2.5, gap * 0.1) - before - event.strength, i);
}

/** "Lind rejects rivals’ “dead letters”": with no attribution at all, the subject of the sentence. */
export function subjectOfSentence(cues: CuesInText, token: number, sentence: number): Candidate | null {
  const from = cues.narrative.sentences[sentence]?.from ?? token;
  const subject = mainSubject(cues.narrative, Math.max(from, token - FARTHEST_SUBJECT), token);
  if (subject === null || isHeadingWord(tokenAt(cues.narrative.tokens, subject.from).lower)) return null;
  return {
    rule: 'subject-of-sentence',
    score: weightOf('subject-of-sentence'),
    event: null,
    subject,
    eventIndex: -1,
    carriedFrom: -1,
  };
}
