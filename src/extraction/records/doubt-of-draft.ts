import { Attribution } from '../../domain/attribution';
import { DOUBTS, doubtOfRule } from '../lexicon/doubts';
import type { Doubt } from '../lexicon/doubts';
import { trustIn } from '../lexicon/attribution-rules';
import type { Subject } from '../cues/subject';
import type { Speaker } from '../speakers/speaker';
import { phraseAt } from '../text/narrative';
import type { Narrative } from '../text/narrative';
import type { Draft } from './records';

/** Below this, the words or the speaker are in doubt: of what is below, less than half is right in both. */
export const DOUBTFUL_BELOW = 0.6;

/** How sure it is that these words were said, and that this speaker did; 0 to 1. */
export interface Sureness {
  readonly spanConfidence: number;
  readonly speakerConfidence: number;
}

/** The weakest link in how words and speaker were made out, in a phrase; null where both are sure enough. */
export function doubtOfDraft(
  narrative: Narrative,
  { candidate, speaker }: Draft,
  { spanConfidence, speakerConfidence }: Sureness,
): Doubt | null {
  if (Math.min(spanConfidence, speakerConfidence) >= DOUBTFUL_BELOW) return null;
  if (speaker === null || candidate.subject === null) return DOUBTS.speakerMissing;
  const trust = trustIn(candidate.rule);
  const isRuleWeaker = Math.min(trust.span, trust.speaker) < speaker.confidence;
  const ofSpeaker = doubtOfSpeaker(narrative, candidate.subject, speaker);
  return isRuleWeaker ? (doubtOfRule(candidate.rule) ?? ofSpeaker) : ofSpeaker;
}

function doubtOfSpeaker(narrative: Narrative, subject: Subject, speaker: Speaker): Doubt {
  if (phraseAt(narrative, subject.from)?.pronoun === true) {
    if (speaker.name === null) return DOUBTS.pronounForNobody;
    const isPerson = /^(?:s?he|him|her)$/.test(narrative.tokens[subject.from]?.lower ?? '');
    return isPerson ? DOUBTS.pronounForSeveral : DOUBTS.pronounForLast;
  }
  const isTaken = speaker.name !== null && speaker.attribution === Attribution.COREFERENCE;
  return isTaken ? DOUBTS.speakerDescribed : DOUBTS.speakerUnnamed;
}
