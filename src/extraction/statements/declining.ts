import type { CueEvent } from '../cues/cue-event';
import { wordList } from '../lexicon/word-lists';
import type { Narrative } from '../text/narrative';
import { tokenAt } from '../text/tokens';

const DECLINING = wordList('decline refuse');
const ASKING = wordList('decline refuse ask request agree');
const COMMENTING = wordList('comment answer discuss respond speak talk elaborate');
const TELLING = wordList(
  'say tell reveal disclose specify identify name confirm give provide state explain clarify comment',
);
const NAMED = wordList('named identified quoted photographed filmed recorded');

function verbAfter({ tokens }: Narrative, { cueTo }: CueEvent): { readonly at: number; readonly is: string } {
  let at = cueTo;
  while (at < cueTo + 4 && /^(?:immediately|not|to|even|further|publicly)$/.test(tokenAt(tokens, at).lower))
    at += 1;
  return { at, is: tokenAt(tokens, at).lower };
}

/** "declined to comment", "refused to answer". */
export function declinesToComment(narrative: Narrative, event: CueEvent): boolean {
  return DECLINING.has(event.lemma) && COMMENTING.has(verbAfter(narrative, event).is);
}

/** "declined to say", "refused to reveal". */
export function declinesToTell(narrative: Narrative, event: CueEvent): boolean {
  if (!DECLINING.has(event.lemma) || declinesToComment(narrative, event)) return false;
  return TELLING.has(verbAfter(narrative, event).is);
}

/** "declined to comment on the vote, saying only that …": what is said after all is the statement. */
export function declinesAndSays(narrative: Narrative, event: CueEvent, next: CueEvent): boolean {
  if (next.sentence !== event.sentence || !next.subject.inherited || next.lemma !== 'say') return false;
  return declinesToComment(narrative, event) && tokenAt(narrative.tokens, next.cueFrom).lower === 'saying';
}

/** "asked not to be named", "who declined to be identified": how a source is called, and no statement. */
export function staysUnnamed(narrative: Narrative, event: CueEvent): boolean {
  if (!ASKING.has(event.lemma)) return false;
  const { at, is } = verbAfter(narrative, event);
  return is === 'be' && NAMED.has(tokenAt(narrative.tokens, at + 1).lower);
}
