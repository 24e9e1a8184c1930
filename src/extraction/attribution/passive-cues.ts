import type { CueVerb } from '../lexicon/cue-lexicon';
import { CueFrame, cueOf } from '../lexicon/cue-lexicon';
import { wordList } from '../lexicon/word-lists';
import type { Narrative } from '../text/narrative';
import { tokenAt } from '../text/tokens';
import { CueOrder } from '../cues/cue-event';
import type { CueEvent } from '../cues/cue-event';
import { subjectAt } from '../cues/subjects';

const CALLING = wordList(
  'describe characterize characterise call label brand dub term dismiss reject condemn denounce decry deride criticize criticise praise hail laud applaud slam blast mock ridicule welcome',
);
const BE = wordList("is are was were be been being 's ’s");
const FARTHEST = 4;
/** "was how she put it", "summed it up": there any verb is one of saying. */
const PUTTING: readonly CueVerb[] = [{ lemma: 'put', frame: CueFrame.OBJECT, strength: 0.7 }];

function isPassive({ tokens }: Narrative, verb: number, floor: number): boolean {
  for (let i = verb - 1; i >= Math.max(floor, verb - FARTHEST); i -= 1) {
    const { lower, part } = tokenAt(tokens, i);
    if (BE.has(lower)) return true;
    if (part !== 'ADV' && part !== 'AUX') return false;
  }
  return false;
}

const isQuoteBefore = ({ tokens }: Narrative, at: number): boolean =>
  tokenAt(tokens, at - 1).part === 'QUOTE' ||
  (tokenAt(tokens, at - 1).text === ',' && tokenAt(tokens, at - 2).part === 'QUOTE');

/** "“…” was how one envoy described it": who speaks stands behind "how". Null without such an attribution. */
export function howEvent(narrative: Narrative, at: number, index: number): CueEvent | null {
  const { tokens, sentences } = narrative;
  const sentence = sentences[index];
  if (sentence === undefined || tokenAt(tokens, at).lower !== 'how') return null;
  if (!BE.has(tokenAt(tokens, at - 1).lower) || !isQuoteBefore(narrative, at - 1)) return null;
  const subject = subjectAt(narrative, at + 1, sentence.to);
  if (subject === null) return null;
  const verb = tokenAt(tokens, subject.to).part === 'AUX' ? subject.to + 1 : subject.to;
  const verbs = cueOf(tokenAt(tokens, verb).lower)?.verbs ?? PUTTING;
  if (tokenAt(tokens, verb).part !== 'VERB' || verb >= sentence.to) return null;
  const strength = Math.max(...verbs.map((one) => one.strength));
  const cue = { cueFrom: verb, cueTo: verb + 1, lemma: verbs[0]?.lemma ?? 'put', verbs, strength };
  return { ...cue, order: CueOrder.VERB_FIRST, subject, sentence: index, from: at - 1, to: verb + 1 };
}

/** "was described by the envoy as “…”": who speaks stands after "by". Null without such an attribution. */
export function passiveEvent(narrative: Narrative, at: number, index: number): CueEvent | null {
  const { tokens, sentences } = narrative;
  const sentence = sentences[index];
  if (sentence === undefined || tokenAt(tokens, at + 1).lower !== 'by') return null;
  const verbs: readonly CueVerb[] = cueOf(tokenAt(tokens, at).lower)?.verbs ?? [];
  const lemma = verbs.find((verb) => CALLING.has(verb.lemma))?.lemma;
  if (lemma === undefined) return null;
  if (!isPassive(narrative, at, sentence.from)) return null;
  const subject = subjectAt(narrative, at + 2, sentence.to);
  if (subject === null) return null;
  const to = tokenAt(tokens, subject.to).lower === 'as' ? subject.to + 1 : subject.to;
  const strength = Math.max(...verbs.map((verb) => verb.strength));
  const cue = { cueFrom: at, cueTo: at + 1, lemma, verbs, strength, sentence: index };
  return { ...cue, order: CueOrder.SUBJECT_FIRST, subject, from: at, to };
}
