import { takes } from './cue-event';
import { CueFrame } from '../lexicon/cue-lexicon';
import type { CueWindow } from './cue-window';
import { wordList } from '../lexicon/word-lists';

const LINKS = wordList('in on at to during after before from of with about by as via through for');
/** After these "to" and "for" open what was said. */
const APOLOGIES = wordList('apologize apologise');
const OPENERS = wordList('that if whether how why what');

/** Whether a word opens a reported clause: that, whether, how. */
export function opensClause(lower: string): boolean {
  return OPENERS.has(lower);
}

function hearerEnd(window: CueWindow, at: number): number {
  const end = window.phraseEnd(at) ?? at + 1;
  const of = window.token(end)?.lower;
  return (of === 'of' || of === 'at') && window.phraseEnd(end + 1) !== null
    ? (window.phraseEnd(end + 1) ?? end)
    : end;
}

/** "urged him to …", "warned him on Monday that …", but not "called him a …", where he belongs to what is reported. */
function appealsTo(window: CueWindow, at: number): boolean {
  let end = takes(window.event, CueFrame.APPEAL) ? window.phraseEnd(at) : null;
  if (end === null) return false;
  if (/^(?:to|not|:|,)$/.test(window.token(end)?.lower ?? '')) return true;
  while (window.token(end)?.part === 'TIME' || window.token(end + 1)?.part === 'TIME') end += 1;
  return window.token(end)?.lower === 'that' && window.clauseFollows(end + 1);
}

function pastHearer(window: CueWindow, at: number, expected: boolean): number | null {
  const end = expected ? window.phraseEnd(at) : null;
  return end === null || window.isVerb(end) ? null : hearerEnd(window, at);
}

/** Where "carried by SANA" or "carried late on Tuesday by SANA" ends behind "in a statement"; null for any other words. */
function carrierEnd(window: CueWindow, participle: number): number | null {
  let by = participle + 1;
  for (let steps = 0; steps < 3; steps += 1) {
    const { part, lower } = window.tokenOrNone(by);
    if (part !== 'TIME' && !/^(?:late|early|on)$/.test(lower)) break;
    by += 1;
  }
  return window.tokenOrNone(by).lower === 'by' ? window.phraseEnd(by + 1) : null;
}

/** The token after an adverb, a day or a phrase like "in a statement" that starts here; null when none does. */
function pastCircumstance(window: CueWindow, at: number, asToo: boolean): number | null {
  const [token, next] = [window.tokenOrNone(at), window.tokenOrNone(at + 1)];
  if ((token.part === 'ADV' && !opensClause(token.lower)) || token.part === 'TIME') return at + 1;
  if (token.part === 'NUM' && window.tokenOrNone(at - 1).part === 'TIME') return at + 1;
  if (/^(?:late|early|earlier|later)$/.test(token.lower) && next.part === 'TIME') return at + 1;
  if (token.lower === 'out' && window.event.lemma === 'point') return at + 1;
  if (token.part === 'VERB' && at > window.event.to) {
    const carrier = carrierEnd(window, at);
    if (carrier !== null) return carrier;
  }
  if (APOLOGIES.has(window.event.lemma)) return null;
  if (!LINKS.has(token.lower)) return null;
  const end = token.lower === 'as' && !asToo ? null : window.phraseEnd(at + 1);
  return end ?? (next.part === 'TIME' ? at + 2 : null);
}

/** Past the hearer, "on Tuesday", "in a statement": where what is said may begin. */
export function afterCircumstances(window: CueWindow, from: number): number {
  let at = from;
  const hearer = takes(window.event, CueFrame.HEARER) || appealsTo(window, from);
  for (let steps = 0; steps < 6; steps += 1) {
    const next =
      pastHearer(window, at, hearer && steps < 2) ?? pastCircumstance(window, at, hearer || steps > 0);
    if (next === null) return at;
    at = next;
  }
  return at;
}
