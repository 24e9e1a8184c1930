import { QuotationKind } from '../../domain/attribution';
import { SpeechAct } from '../../domain/speech-act';
import type { Candidate } from '../cues/candidate';
import type { CueEvent } from '../cues/cue-event';
import { Opening } from '../cues/reported-clause';
import type { ReportedClause } from '../cues/reported-clause';
import { actOfVerb, actOfVoicing } from '../lexicon/speech-acts';
import { isQuestioner } from '../lexicon/speaker-kinds';
import { wordList } from '../lexicon/word-lists';
import type { Narrative } from '../text/narrative';
import { tokenAt } from '../text/tokens';
import type { Draft } from '../records/records';
import { claimsAmong } from './claim-words';
import { declinesToComment } from './declining';

/** What is done to words, not with them: words between marks are never the denied ones. */
const NOT_OF_WORDS = new Set([SpeechAct.DENY, SpeechAct.REFUSE, SpeechAct.DECLINE_COMMENT]);
const TURNING_DOWN = wordList('reject dismiss');
const LONGEST = 30;

function wordsAfter({ tokens }: Narrative, { cueTo }: CueEvent): readonly string[] {
  return tokens.slice(cueTo, cueTo + LONGEST).map(({ lower }) => lower);
}

function actOfCue(narrative: Narrative, event: CueEvent, opening: Opening): SpeechAct {
  const { lemma } = event;
  const after = wordsAfter(narrative, event);
  if (declinesToComment(narrative, event)) return SpeechAct.DECLINE_COMMENT;
  if (/^(?:decline|refuse)$/.test(lemma)) return SpeechAct.REFUSE;
  if (lemma === 'rule' && after[0] === 'out') return SpeechAct.REFUSE;
  if (TURNING_DOWN.has(lemma))
    return claimsAmong(after) || after[0] === 'as' ? SpeechAct.DENY : SpeechAct.OPPOSE;
  if (lemma === 'call')
    return /^(?:on|for|upon)$/.test(after[0] ?? '') || opening === Opening.INFINITIVE
      ? SpeechAct.URGE
      : SpeechAct.ASSERT;
  // "asked the council to wait" urges, "agreed that it was late" asserts.
  if (lemma === 'ask' && opening === Opening.INFINITIVE) return SpeechAct.URGE;
  if (lemma === 'advise' && opening === Opening.INFINITIVE) return SpeechAct.URGE;
  if (lemma === 'tell' && opening === Opening.INFINITIVE) return SpeechAct.URGE;
  return actOfVoicing(lemma, after) ?? actOfVerb(lemma) ?? SpeechAct.ASSERT;
}

/** "Q: …": the turn of whoever asks. */
function isQuestionOfTranscript({ tokens }: Narrative, { rule, subject }: Candidate): boolean {
  if (subject === null || subject.to - subject.from > 1 || !/^(?:label|colon)$/.test(rule)) return false;
  return isQuestioner(tokenAt(tokens, subject.from).lower);
}

/**
 * What the speaker does by saying it, as the article's own verb has it: ASSERT unless that says otherwise. Words
 * between marks that follow "denied" are the denial, not what is denied.
 */
export function actOf(
  narrative: Narrative,
  { kind, candidate }: Draft,
  clause: ReportedClause | undefined,
): SpeechAct {
  const { event, carriedFrom } = candidate;
  if (isQuestionOfTranscript(narrative, candidate)) return SpeechAct.ASK;
  if (event === null || carriedFrom >= 0) return SpeechAct.ASSERT;
  const opening = clause?.opening ?? Opening.NOTHING;
  const act = actOfCue(narrative, event, opening);
  return kind === QuotationKind.DIRECT && NOT_OF_WORDS.has(act) ? SpeechAct.ASSERT : act;
}
