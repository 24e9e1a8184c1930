import { afterCircumstances } from './clause-start';
import { CueOrder } from './cue-event';
import type { CueEvent } from './cue-event';
import { CueWindow } from './cue-window';
import { wordList } from '../lexicon/word-lists';

const BREAKS = wordList('but although though whereas while');
const JOINS = wordList('and while but whereas');

/** Whether nothing but circumstances follows an attribution. */
function isTerminal(window: CueWindow, other: CueEvent): boolean {
  const after = afterCircumstances(new CueWindow(window.narrative, other, []), other.to);
  const token = window.token(after);
  return token === undefined || /^[.,;?!]$/.test(token.text);
}

/** "Lind, who said …, said …": the main verb comes behind the clause about its subject. */
function goesOnBehind(window: CueWindow, other: CueEvent, at: number): boolean {
  if (other.order !== CueOrder.SUBJECT_FIRST || other.subject.to > window.event.cueFrom) return false;
  return other.cueFrom >= at && other.cueFrom <= at + 2;
}

/** "…, with the minister adding that …": somebody else goes on. */
function isJoinedBySpeaker(window: CueWindow, at: number): boolean {
  if (window.token(at)?.lower !== 'with') return false;
  return window.others.some(
    ({ subject, cueFrom, strength }) => strength >= 0.6 && subject.from === at + 1 && cueFrom === subject.to,
  );
}

/** Whether what is reported stops before a token: at a contrast or at another attribution. */
export function stopsAfter(window: CueWindow, at: number): boolean {
  if (BREAKS.has(window.token(at)?.lower ?? '') || isJoinedBySpeaker(window, at)) return true;
  return window.others.some((other) => {
    if (other === window.event || other.strength < 0.6) return false;
    const participle = other.subject.inherited && other.cueFrom >= at && other.cueFrom <= at + 3;
    if (participle || goesOnBehind(window, other, at)) return true;
    if (other.from < at || other.from > at + 1) return false;
    return (
      other.order === CueOrder.SOURCE_PHRASE ||
      other.order === CueOrder.VERB_FIRST ||
      isTerminal(window, other)
    );
  });
}

/** American printing puts the comma that ends a clause inside the marks. */
function commaInside(window: CueWindow, at: number): boolean {
  const quote = window.narrative.quotes[window.token(at)?.quote ?? -1];
  return quote?.closed === true && window.narrative.text.charAt(quote.innerEnd - 1) === ',';
}

function quoteSoonAfter(window: CueWindow, at: number): boolean {
  for (let i = at + 1; i <= at + 4; i += 1) {
    const token = window.token(i);
    if (token === undefined || window.isVerb(i)) return false;
    if (token.part === 'QUOTE') return true;
  }
  return false;
}

/** "… and added": another verb of the same subject has words of its own. */
function secondVerbFollows(window: CueWindow, and: number): boolean {
  return window.others.some(
    (other) =>
      other.subject.inherited &&
      other.strength >= 0.6 &&
      other.cueFrom >= and + 1 &&
      other.cueFrom <= and + 3,
  );
}

/** "called it “…” and the minister insisted: “…”": somebody else's quotation begins. */
function otherSpeakerFollows(window: CueWindow, and: number, from: number): boolean {
  return window.others.some((other) => {
    if (other === window.event || other.subject.inherited || other.strength < 0.6) return false;
    if (other.from !== and + 1 || other.order !== CueOrder.SUBJECT_FIRST) return false;
    if (window.narrative.phrases[window.narrative.phraseOf[other.subject.from] ?? -1]?.pronoun) return false;
    const after = window.tokenOrNone(other.to);
    const quotes = /^[,:]$/.test(after.text) ? window.tokenOrNone(other.to + 1) : after;
    return quotes.part === 'QUOTE' || holdsQuote(window, from, and);
  });
}

function holdsQuote(window: CueWindow, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (window.tokenOrNone(i).part === 'QUOTE') return true;
  return false;
}

function anotherFollows(window: CueWindow, at: number, from: number): boolean {
  const joins = /^(?:and|but)$/.test(window.tokenOrNone(at).lower);
  return (joins && secondVerbFollows(window, at)) || otherSpeakerFollows(window, at, from);
}

/** Where the words that start at an offset end: before another attribution, a contrast or the end of the sentence. */
export function clauseEnd(window: CueWindow, from: number): number {
  let at = from;
  for (; at < window.limit; at += 1) {
    const token = window.token(at);
    if (token === undefined || token.text === ';') break;
    const next = window.token(at + 1);
    if (token.part === 'QUOTE' && commaInside(window, at) && !quoteSoonAfter(window, at)) {
      at += 1;
      break;
    }
    if ((token.text === ',' || token.text === '—') && next !== undefined && stopsAfter(window, at + 1)) break;
    if (at > from && JOINS.has(token.lower) && anotherFollows(window, at, from)) break;
  }
  while (at > from && /^[.,;:!?—]$/.test(window.token(at - 1)?.text ?? '')) at -= 1;
  return at;
}
