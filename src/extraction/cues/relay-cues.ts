import { cueOf } from '../lexicon/cue-lexicon';
import { wordList } from '../lexicon/word-lists';
import type { Narrative } from '../text/narrative';
import { tokenAt } from '../text/tokens';
import { CueOrder } from './cue-event';
import type { CueEvent } from './cue-event';
import type { Subject } from './subject';
import { subjectBefore } from './subject-before-verb';
import { phraseEndingAt, subjectAt, withHeads } from './subjects';

const RELAYS = wordList('quoted cited reported quotes cites quoting citing');
const BE = /^(?:is|are|was|were|be|been|being)$/;
const FARTHEST_AUXILIARY = 3;

/** The participle behind "as", "as saying", as the verb that it stands for; null for any other words. */
function sayingAt({ tokens }: Narrative, at: number): { readonly to: number; readonly lower: string } | null {
  if (tokens[at]?.lower !== 'as') return null;
  const { lower } = tokenAt(tokens, at + 1);
  return cueOf(lower)?.form === 'participle' ? { to: at + 2, lower } : null;
}

/** Whom a passive verb leaves as its subject: "the minister was | quoted". */
function passiveSubject(narrative: Narrative, verb: number, limit: number): Subject | null {
  const { tokens } = narrative;
  let at = verb - 1;
  while (at > limit && verb - at < FARTHEST_AUXILIARY && tokenAt(tokens, at).part === 'ADV') at -= 1;
  if (!BE.test(tokenAt(tokens, at).lower)) return null;
  while (at > limit && /^(?:AUX|ADV|TIME)$/.test(tokenAt(tokens, at).part)) at -= 1;
  const phrase = phraseEndingAt(narrative, at + 1);
  return phrase === null ? null : withHeads(narrative, phrase, limit);
}

const agentAt = (narrative: Narrative, at: number, limit: number): Subject | null =>
  tokenAt(narrative.tokens, at).lower === 'by' ? subjectAt(narrative, at + 1, limit) : null;

/** Where the attribution starts: with whoever passes the words on, unless that stands elsewhere. */
const startOf = (relay: Subject | null, at: number): number =>
  relay === null || relay.inherited ? at : relay.outerFrom;

/**
 * The attribution in "State TV quoted the minister as saying …" or "she was quoted by TASS as saying …": its subject is
 * whoever spoke, and `relay` who passes it on. Null when no such verb stands at the token.
 */
export function relayEvent(
  narrative: Narrative,
  at: number,
  index: number,
  previous: CueEvent | null,
): CueEvent | null {
  const sentence = narrative.sentences[index];
  if (sentence === undefined || !RELAYS.has(tokenAt(narrative.tokens, at).lower)) return null;
  const passive = passiveSubject(narrative, at, sentence.from);
  const between =
    passive === null ? subjectAt(narrative, at + 1, sentence.to) : agentAt(narrative, at + 1, sentence.to);
  const saying = sayingAt(narrative, between?.to ?? at + 1);
  if (saying === null) return null;
  const subject = passive ?? between;
  if (subject === null) return null;
  const relay =
    passive === null
      ? subjectBefore(narrative, at, sentence.from, previous?.subject ?? null)
      : (between ?? agentAt(narrative, saying.to, sentence.to));
  const verbs = cueOf(saying.lower)?.verbs ?? [];
  return {
    order: CueOrder.SUBJECT_FIRST,
    cueFrom: at,
    cueTo: saying.to,
    lemma: verbs[0]?.lemma ?? 'say',
    verbs,
    strength: Math.max(0, ...verbs.map(({ strength }) => strength)),
    subject,
    relay,
    sentence: index,
    from: passive?.outerFrom ?? startOf(relay, at),
    to: saying.to,
  };
}
