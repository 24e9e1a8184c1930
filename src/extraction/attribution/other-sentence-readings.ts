import { weightOf } from '../lexicon/attribution-rules';
import type { Candidate } from '../cues/candidate';
import { CueOrder } from '../cues/cue-event';
import type { CuesInText } from '../cues/cues-in-text';
import { Opening } from '../cues/reported-clause';
import { plainSubject } from '../cues/subject';
import type { Subject } from '../cues/subject';
import { mainSubject } from '../cues/subjects';

const LEADS = 0.6;
const HELD_BEFORE = 2;
const SPEAKS_PLAINLY = 0.8;
const ROUND = /^(?:as|after|before|when|while|during|to|in|on|at|from|with|about|of|,)$/;
const LONGEST_SEARCHED = 2000;
const CUE_INSIDE = /,[’']? (?:it|he|she|they) (?:said|added|noted|continued|explained)[.,]/;

/**
 * Whether what follows the verb is no statement of its own but says to whom or how a question or a cry was put: "“Why?”
 * she asked the mayor", "“Never!” he said as he left".
 */
function rounds({ narrative, events, clauses }: CuesInText, token: number, i: number): boolean {
  const [event, clause] = [events[i], clauses[i]];
  const quote = narrative.quotes[narrative.tokens[token]?.quote ?? -1];
  if (event === undefined || quote === undefined || event.strength < SPEAKS_PLAINLY) return false;
  if (!/[?!…]$/.test(narrative.text.slice(quote.innerStart, quote.innerEnd))) return false;
  if (event.order !== CueOrder.SUBJECT_FIRST || event.subject.inherited) return false;
  if (clause?.opening === Opening.OBJECT) return true;
  return clause?.opening === Opening.CLAUSE && ROUND.test(narrative.tokens[event.to]?.lower ?? '');
}

/** "She said the plan was “daft.” Nobody laughed": the quotation is part of what its own sentence reports. */
function heldBefore(cues: CuesInText, token: number, sentence: number): number {
  const isHeld = cues.inSentence(sentence).some((i) => {
    const event = cues.events[i];
    if (event === undefined || event.strength < LEADS || event.cueFrom > token) return false;
    return (cues.clauses[i]?.stretches ?? []).some(({ from, to }) => token > from && token < to);
  });
  return isHeld ? HELD_BEFORE : 0;
}

/** "“Why?” the minister asked." read as two sentences. */
export function inNextSentence(cues: CuesInText, token: number, sentence: number): Candidate | null {
  const next = cues.narrative.sentences[sentence + 1];
  if (next?.from !== token + 1 || cues.narrative.tokens[token]?.line !== next.line) return null;
  const i = cues.inSentence(sentence + 1)[0] ?? -1;
  const event = cues.events[i];
  if (event === undefined || event.from > next.from + 1) return null;
  const clause = cues.clauses[i];
  const bare =
    clause?.opening === Opening.NOTHING ||
    clause?.opening === Opening.BEFORE ||
    (clause?.opening === Opening.QUOTE && event.strength > 0) ||
    rounds(cues, token, i);
  if (!bare) return null;
  const rest = cues.narrative.sentences[event.sentence];
  const short = (rest?.to ?? 0) - event.to;
  const doubt = event.strength >= 0.5 ? 0 : event.strength > 0 ? 1.6 : 4.6;
  return cues.candidate(
    'cue-in-next-sentence',
    doubt + heldBefore(cues, token, sentence) + Math.min(2, short * 0.1),
    i,
  );
}

function isLeading(cues: CuesInText, i: number): boolean {
  const event = cues.events[i];
  return event !== undefined && event.order !== CueOrder.SOURCE_PHRASE;
}

/** "Reporters asked the minister about it. “…”": who is asked answers. */
function askedIn({ narrative, events }: CuesInText, index: number): Subject | null {
  const event = events[index];
  if (event === undefined || event.order !== CueOrder.SUBJECT_FIRST) return null;
  if (!/^(?:ask|question|press|quiz)$/.test(event.lemma)) return null;
  const { from = 0, to = 0 } = narrative.sentences[event.sentence] ?? {};
  // “Who pays?” she asked the mayor. “Who?” goes on.
  for (let i = from - 1; i < Math.min(to, from + 60); i += 1)
    if (narrative.tokens[i]?.part === 'QUOTE') return null;
  const phrase = narrative.phrases[narrative.phraseOf[event.cueTo] ?? -1];
  return phrase?.from === event.cueTo && !phrase.pronoun ? plainSubject(phrase.from, phrase.to) : null;
}

/** "Asked if he was worried, Lind shrugged. “…”": who answers stands behind the question. */
function behindQuestion(cues: CuesInText, index: number): Subject | null {
  const { narrative, events } = cues;
  const { from = 0, to = 0 } = narrative.sentences[index] ?? {};
  if (!/^(?:asked|pressed|questioned)$/.test(narrative.tokens[from]?.lower ?? '')) return null;
  for (let i = from + 1; i < to; i += 1) {
    const phrase = narrative.phrases[narrative.phraseOf[i + 1] ?? -1];
    if (narrative.tokens[i]?.text !== ',' || phrase?.from !== i + 1 || phrase.pronoun) continue;
    const isSpeaking = cues
      .inSentence(index)
      .some((one) => (events[one]?.cueFrom ?? 0) > i && (events[one]?.strength ?? 0) >= LEADS);
    return isSpeaking ? null : plainSubject(phrase.from, phrase.to);
  }
  return null;
}

/** The last attribution of an earlier sentence leads up to the quotation. */
export function fromEarlierSentence(
  cues: CuesInText,
  sentence: number,
  distance: number,
  newLine: boolean,
): Candidate | null {
  const list = cues.lastOf(sentence);
  const earlier = cues.narrative.sentences[sentence];
  if (earlier === undefined) return null;
  const closing = cues.narrative.tokens[earlier.to - 1]?.text;
  const leading = list.filter((i) => isLeading(cues, i));
  const strong = leading.filter((i) => (cues.events[i]?.strength ?? 0) >= LEADS);
  const last = strong.at(-1) ?? leading[0];
  if (last !== undefined && closing === ':') return cues.candidate('colon-before', 0, leading.at(-1) ?? last);
  const doubt = (newLine ? 1.4 : 0) + distance * 0.9;
  const asked = last === undefined ? null : askedIn(cues, last);
  if (asked !== null)
    return {
      rule: 'led-in',
      score: weightOf('led-in') - doubt,
      event: null,
      subject: asked,
      eventIndex: -1,
      carriedFrom: -1,
    };
  const answering = behindQuestion(cues, sentence);
  if (last === undefined || answering !== null) {
    const subject = answering ?? mainSubject(cues.narrative, earlier.from, earlier.to);
    if (subject === null) return null;
    return {
      rule: 'led-in',
      score: weightOf('led-in') - 1.4 - doubt,
      event: null,
      subject,
      eventIndex: -1,
      carriedFrom: -1,
    };
  }
  const speech = cues.events[last]?.strength ?? 0;
  return cues.candidate('led-in', doubt - (speech >= 0.8 ? 0.6 : speech > 0 ? 0.2 : -0.8), last);
}

/** "“Fees will fall, it added.”": marks set around the attribution too. It means who was reported last. */
export function insideMarks(
  cues: CuesInText,
  quote: number,
  token: number,
  barriers: ReadonlySet<number>,
): Candidate | null {
  const { innerStart = 0, innerEnd = 0 } = cues.narrative.quotes[quote] ?? {};
  if (
    !CUE_INSIDE.test(cues.narrative.text.slice(innerStart, Math.min(innerEnd, innerStart + LONGEST_SEARCHED)))
  )
    return null;
  const sentence = cues.narrative.sentenceOf[token] ?? 0;
  for (let back = 1; back <= 4; back += 1) {
    const earlier = cues.narrative.sentences[sentence - back];
    if (earlier === undefined || barriers.has(earlier.line + 1)) return null;
    const index = cues.inSentence(sentence - back).find((i) => (cues.events[i]?.strength ?? 0) >= 0.9);
    if (index !== undefined)
      return { ...cues.candidate('cue-inside-marks', 0, index), event: null, eventIndex: -1 };
  }
  return null;
}
