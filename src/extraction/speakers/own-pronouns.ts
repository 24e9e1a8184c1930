import { CueOrder } from '../cues/cue-event';
import type { CueEvent } from '../cues/cue-event';
import type { Gender } from '../lexicon/forenames';
import type { Narrative } from '../text/narrative';
import { tokenAt } from '../text/tokens';
import type { ActorsInText } from './actors-in-text';

const PLAIN = 0.8;
const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'he'],
  ['his', 'he'],
  ['she', 'she'],
  ['her', 'she'],
]);

/**
 * Takes note of who is he and who is she where somebody begins to speak of themselves: "Lund said his boat had sunk",
 * "Lund said that she would go".
 */
export function noteOwnPronouns(
  narrative: Narrative,
  events: readonly CueEvent[],
  actorsAt: (token: number) => ActorsInText | null,
): void {
  for (const { order, strength, subject, to } of events) {
    if (order !== CueOrder.SUBJECT_FIRST || strength < PLAIN) continue;
    const first = tokenAt(narrative.tokens, to).lower === 'that' ? to + 1 : to;
    const gender = GENDERS.get(tokenAt(narrative.tokens, first).lower);
    const mention = gender && actorsAt(subject.from)?.mentionCovering(subject.to - 1);
    if (mention?.actor.person === true && mention.to === subject.to) mention.actor.gender ??= gender ?? null;
  }
}
