import { CueOrder } from './cue-event';
import type { CueEvent } from './cue-event';
import { cueOf } from '../lexicon/cue-lexicon';
import { staysUnnamed } from '../statements/declining';
import type { Narrative } from '../text/narrative';
import { tokenAt } from '../text/tokens';
import type { Token } from '../text/tokens';
import { howEvent, passiveEvent } from '../attribution/passive-cues';
import { relayEvent } from './relay-cues';
import { verbEvent } from './verb-cues';
import { colonEvent, opensSourcePhrase, sourcePhrase } from './verbless-cues';

const PLAIN = 0.9;

/** "…, noting that": a participle after a comma goes on for whoever speaks in the main clause. */
function adds({ tokens }: Narrative, at: number): boolean {
  return tokenAt(tokens, at).lower.endsWith('ing') && tokenAt(tokens, at - 1).text === ',';
}

/** "Lu said China urges …": the second attribution is part of what the first reports. */
function isInside(found: CueEvent, previous: CueEvent | null): boolean {
  if (previous === null || previous.strength < PLAIN || found.subject.inherited) return false;
  return found.order === CueOrder.SUBJECT_FIRST && found.from >= previous.to && found.from - previous.to <= 2;
}

/** Whether an attribution can stand at a word: at a verb, at a form of one of saying, at a colon, or at the head of a set phrase. */
const mayAttribute = ({ part, text, lower }: Token): boolean =>
  part === 'VERB' || text === ':' || opensSourcePhrase(lower) || cueOf(lower) !== null;

/** Every attribution that the narrative's words can be read as, in order. */
export function cueEvents(narrative: Narrative): readonly CueEvent[] {
  const events: CueEvent[] = [];
  for (const [index, { from, to }] of narrative.sentences.entries()) {
    let previous: CueEvent | null = null;
    let outer: CueEvent | null = null;
    for (let at = from; at < to; at += 1) {
      if (!mayAttribute(tokenAt(narrative.tokens, at))) continue;
      const found: CueEvent | null =
        relayEvent(narrative, at, index, previous) ??
        sourcePhrase(narrative, at, index) ??
        colonEvent(narrative, at, index, previous) ??
        passiveEvent(narrative, at, index) ??
        howEvent(narrative, at, index) ??
        verbEvent(narrative, at, index, adds(narrative, at) ? (outer ?? previous) : previous);
      // How a source is called is no saying, and its subject is still that of the next verb.
      if (found === null || staysUnnamed(narrative, found)) continue;
      events.push(found);
      // The verb of "quoted her as saying" or "was how she put it" is no attribution of its own.
      if (found.relay !== undefined || found.cueFrom > at) at = found.cueTo - 1;
      if (found.strength === 0 || found.order === CueOrder.SOURCE_PHRASE) continue;
      outer = isInside(found, previous) ? outer : found;
      previous = found;
    }
  }
  return events;
}
