import { QuotationKind } from '../../domain/attribution';
import { CueOrder } from '../cues/cue-event';
import type { CueEvent } from '../cues/cue-event';
import { CueFrame } from '../lexicon/cue-lexicon';
import { isHop } from '../attribution/hops';
import type { Narrative } from '../text/narrative';
import type { Candidate } from '../cues/candidate';
import type { QuotationReading } from '../attribution/quotation-attribution';
import { hasOwnWords, keyOf, stretchWith } from './records';
import type { Draft } from './records';
import { Opening } from '../cues/reported-clause';
import type { ReportedClause, Stretch } from '../cues/reported-clause';
import { isQuotation } from '../attribution/not-quotations';
import type { Speaker } from '../speakers/speaker';
import { wordList } from '../lexicon/word-lists';

/** An article read as far as single quotations and attributions. */
export interface ReadArticle {
  readonly narrative: Narrative;
  readonly events: readonly CueEvent[];
  readonly clauses: readonly ReportedClause[];
  readonly readings: readonly QuotationReading[];
  readonly speakers: ReadonlyMap<number, Speaker | null>;
}

const MIXED_FLOOR = 4;
const FEWEST_WORDS = 4;
/** Verbs after which a clause may follow without "that"; after others a noun and a verb are an object. */
const BARE = wordList(
  'say tell add claim insist admit acknowledge allege argue promise think believe hope fear explain suggest announce warn predict estimate vow reply confirm note contend maintain assure inform swear agree ask wonder declare tweet write testify figure concede assert state expect',
);
const NOBODY: Candidate = {
  rule: 'unattributed',
  score: 0,
  event: null,
  subject: null,
  eventIndex: -1,
  carriedFrom: -1,
};

/** The clause that a quotation is part of, when that has words of the reporter too. */
function mixedStretch(article: ReadArticle, quote: number, candidate: Candidate): Stretch | null {
  if (candidate.carriedFrom >= 0 || candidate.eventIndex < 0 || candidate.score < MIXED_FLOOR) return null;
  const stretch = stretchWith(
    article.clauses[candidate.eventIndex],
    article.narrative.quoteTokens[quote] ?? -1,
  );
  return stretch !== null && hasOwnWords(article.narrative, stretch) ? stretch : null;
}

/** Whether a quotation and the one before are pieces of one utterance. */
function goesOn(candidate: Candidate, previous: Draft | null, narrative: Narrative, quote: number): boolean {
  if (previous?.kind !== QuotationKind.DIRECT) return false;
  const last = previous.quotes.at(-1) ?? -2;
  if (last !== quote - 1) return false;
  if (candidate.rule === 'continued' || candidate.rule === 'unclosed-before')
    return candidate.carriedFrom === last;
  const sameEvent = candidate.eventIndex >= 0 && candidate.eventIndex === previous.candidate.eventIndex;
  const sameLine =
    narrative.tokens[narrative.quoteTokens[quote] ?? 0]?.line ===
    narrative.tokens[narrative.quoteTokens[last] ?? 0]?.line;
  return sameEvent && sameLine;
}

/** A mixed statement with one more quotation, which may stand in the clause's second half. */
function withQuote(draft: Draft, quote: number, stretch: Stretch): Draft {
  const isNew = draft.clause.every(({ from }) => from !== stretch.from);
  return {
    ...draft,
    quotes: [...draft.quotes, quote],
    clause: isNew ? [...draft.clause, stretch] : draft.clause,
  };
}

/** Direct and mixed quotations, in order. */
function quotedDrafts(article: ReadArticle): readonly Draft[] {
  const { narrative, readings, speakers } = article;
  const drafts: Draft[] = [];
  const byKey = new Map<string, number>();
  for (const { quote, candidates } of readings) {
    const candidate = candidates[0] ?? NOBODY;
    const speaker = speakers.get(quote) ?? null;
    const stretch = mixedStretch(article, quote, candidate);
    if (!isQuotation(narrative, quote, candidate, stretch !== null)) continue;
    const token = narrative.quoteTokens[quote] ?? 0;
    if (stretch !== null) {
      const key = keyOf(candidate.event, article.clauses[candidate.eventIndex], stretch);
      const known = drafts[byKey.get(key) ?? -1];
      if (known !== undefined) drafts[byKey.get(key) ?? -1] = withQuote(known, quote, stretch);
      else {
        byKey.set(key, drafts.length);
        drafts.push({ kind: QuotationKind.MIXED, quotes: [quote], clause: [stretch], candidate, speaker });
      }
      continue;
    }
    const own: Stretch = { from: token, to: token + 1 };
    const previous = drafts.at(-1) ?? null;
    if (previous !== null && goesOn(candidate, previous, narrative, quote)) {
      drafts[drafts.length - 1] = {
        ...previous,
        quotes: [...previous.quotes, quote],
        clause: [...previous.clause, own],
      };
    } else drafts.push({ kind: QuotationKind.DIRECT, quotes: [quote], clause: [own], candidate, speaker });
  }
  return drafts;
}

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

function indirectDrafts(
  article: ReadArticle,
  quoted: readonly Draft[],
  speakerOf: (event: CueEvent, index: number) => Speaker | null,
): readonly Draft[] {
  const { narrative, events, clauses } = article;
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

/** Everything that the article says somebody said, in the order of the text. */
export function draftsOf(
  article: ReadArticle,
  speakerOf: (event: CueEvent, index: number) => Speaker | null,
): readonly Draft[] {
  const quoted = quotedDrafts(article);
  const drafts = [...quoted, ...indirectDrafts(article, quoted, speakerOf)];
  return drafts.sort((a, b) => (a.clause[0]?.from ?? 0) - (b.clause[0]?.from ?? 0));
}
