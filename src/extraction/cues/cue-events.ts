import { CueOrder } from './cue-event';
import type { CueEvent } from './cue-event';
import { staysUnnamed } from '../statements/declining';
import type { Narrative } from '../text/narrative';
import { verbEvent } from './verb-cues';
import { colonEvent, sourcePhrase } from './verbless-cues';

/** Every attribution that the narrative's words can be read as, in order. */
export function cueEvents(narrative: Narrative): readonly CueEvent[] {
  const events: CueEvent[] = [];
  for (const [index, { from, to }] of narrative.sentences.entries()) {
    let previous: CueEvent | null = null;
    for (let at = from; at < to; at += 1) {
      const found: CueEvent | null =
        sourcePhrase(narrative, at, index) ??
        colonEvent(narrative, at, index, previous) ??
        verbEvent(narrative, at, index, previous);
      // How a source is called is no saying, and its subject is still that of the next verb.
      if (found === null || staysUnnamed(narrative, found)) continue;
      events.push(found);
      if (found.strength > 0 && found.order !== CueOrder.SOURCE_PHRASE) previous = found;
    }
  }
  return events;
}
