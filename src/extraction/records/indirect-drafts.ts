import { QuotationKind } from '../../domain/attribution';
import { isHop } from '../attribution/hops';
import type { Candidate } from '../cues/candidate';
import { CueOrder } from '../cues/cue-event';
import type { CueEvent } from '../cues/cue-event';
import { Opening } from '../cues/reported-clause';
import type { ReportedClause, Stretch } from '../cues/reported-clause';
import { CueFrame } from '../lexicon/cue-lexicon';
import { wordList } from '../lexicon/word-lists';
import type { Speaker } from '../speakers/speaker';
import type { Narrative } from '../text/narrative';
import { hasOwnWords } from './records';
import type { Draft } from './records';

/** A text's attributions with what each reports. */
interface Attributions {
  readonly narrative: Narrative;
  readonly events: readonly CueEvent[];
  readonly clauses: readonly ReportedClause[];
}

const FEWEST_WORDS = 4;
/** Verbs after which a clause may follow without "that"; after others a noun and a verb are an object. */
const BARE = wordList(
  'say tell add claim insist admit acknowledge allege argue promise think believe hope fear explain suggest announce warn predict estimate vow reply confirm note contend maintain assure inform swear agree ask wonder declare tweet write testify figure concede assert state expect',
);

/** Whether an attribution alone, with no quotation marks, is plain enough to report. */
function reportsSpeech(event: CueEvent, clause: ReportedClause): boolean {
  if (event.order === CueOrder.SOURCE_PHRASE) return true;
  if (event.order === CueOrder.COLON) return false;
  const has = (floor: number, ...frames: readonly CueFrame[]): boolean =>
    event.verbs.some((verb) => verb.strength >= floor && frames.includes(verb.frame));
  switch (clause.opening) {
    case Opening.CLAUSE:
      if (!BARE.has(event.lemma)) return has(0.7, CueFrame.OBJECT);
      return has(0.6, CueFrame.CLAUSE, CueFrame.HEARER);
    case Opening.THAT:
      return has(0.6, CueFrame.CLAUSE, CueFrame.HEARER);
    case Opening.BEFORE:
      return has(0.9, CueFrame.CLAUSE, CueFrame.HEARER);
    case Opening.INFINITIVE:
      return has(0.8, CueFrame.INFINITIVE, CueFrame.APPEAL);
    case Opening.OBJECT:
      return has(0.7, CueFrame.OBJECT);
    case Opening.QUOTE:
    case Opening.NOTHING:
      return false;
  }
}

/** What the article reports without marks, in the order of its attributions; what is quoted already is left out. */
export function indirectDrafts(
  { narrative, events, clauses }: Attributions,
  quoted: readonly Draft[],
  speakerOf: (event: CueEvent, index: number) => Speaker | null,
): readonly Draft[] {
  const used = new Set(
    quoted
      .filter(({ candidate }) => candidate.carriedFrom < 0)
      .flatMap(({ candidate, clause }) => clause.map(({ from }) => `${candidate.eventIndex}:${from}`)),
  );
  const attributed = new Map(quoted.flatMap((draft) => draft.quotes.map((quote) => [quote, draft] as const)));
  const drafts: Draft[] = [];
  for (const [i, event] of events.entries()) {
    const clause = clauses[i];
    if (clause === undefined || !reportsSpeech(event, clause) || isHop(narrative, events, clauses, i))
      continue;
    const stretches = clause.stretches
      .filter((stretch) => !used.has(`${i}:${stretch.from}`))
      .map((stretch) => beforeQuotation(narrative, stretch, attributed))
      .filter((stretch) => stretch !== null)
      .filter((stretch) => hasOwnWords(narrative, stretch));
    if (stretches.length === 0) continue;
    const candidate: Candidate = {
      rule: `indirect-${clause.opening.toLowerCase()}`,
      score: 6,
      event,
      subject: event.subject,
      eventIndex: i,
      carriedFrom: -1,
    };
    drafts.push({
      kind: QuotationKind.INDIRECT,
      quotes: [],
      clause: stretches,
      candidate,
      speaker: speakerOf(event, i),
    });
  }
  return drafts;
}

/**
 * The reported words before a quotation that somebody else gives in the same clause: "said …, hours after the mayor
 * warned of “…”". All of them where there is none; null where nothing is left.
 */
function beforeQuotation(
  narrative: Narrative,
  { from, to }: Stretch,
  attributed: ReadonlyMap<number, Draft>,
): Stretch | null {
  for (let i = from; i < to; i += 1) {
    const draft = attributed.get(narrative.tokens[i]?.quote ?? -1);
    if (draft === undefined) continue;
    const other = draft.candidate.event;
    if (other === null || other.subject.inherited || other.from <= from || other.from > i) return null;
    let end = other.from;
    while (end > from && narrative.tokens[end]?.text !== ',') end -= 1;
    return end - from >= FEWEST_WORDS ? { from, to: end } : null;
  }
  return { from, to };
}
