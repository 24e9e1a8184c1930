import { QuotationKind } from '../../domain/attribution';
import type { CueEvent } from '../cues/cue-event';
import type { Narrative } from '../text/narrative';
import type { Candidate } from '../cues/candidate';
import type { QuotationReading } from '../attribution/quotation-attribution';
import { LeftOutReason } from '../statements/left-out-reason';
import type { LeftOutCounts } from '../statements/left-out-reason';
import { indirectDrafts } from './indirect-drafts';
import { hasOwnWords, keyOf, stretchWith } from './records';
import type { Draft } from './records';
import type { ReportedClause, Stretch } from '../cues/reported-clause';
import { isQuotation } from '../attribution/not-quotations';
import type { Speaker } from '../speakers/speaker';

/** An article read as far as single quotations and attributions. */
export interface ReadArticle {
  readonly narrative: Narrative;
  readonly events: readonly CueEvent[];
  readonly clauses: readonly ReportedClause[];
  readonly readings: readonly QuotationReading[];
  readonly speakers: ReadonlyMap<number, Speaker | null>;
}

const MIXED_FLOOR = 4;
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
function quotedDrafts(article: ReadArticle, leftOut: LeftOutCounts): readonly Draft[] {
  const { narrative, readings, speakers } = article;
  const drafts: Draft[] = [];
  const byKey = new Map<string, number>();
  for (const { quote, candidates } of readings) {
    const candidate = candidates[0] ?? NOBODY;
    const speaker = speakers.get(quote) ?? null;
    const stretch = mixedStretch(article, quote, candidate);
    if (!isQuotation(narrative, quote, candidate, stretch !== null)) {
      leftOut.add(LeftOutReason.NAME);
      continue;
    }
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

/** Everything that the article says somebody said, in the order of the text. */
export function draftsOf(
  article: ReadArticle,
  speakerOf: (event: CueEvent, index: number) => Speaker | null,
  leftOut: LeftOutCounts,
): readonly Draft[] {
  const quoted = quotedDrafts(article, leftOut);
  const drafts = [...quoted, ...indirectDrafts(article, quoted, speakerOf)];
  return drafts.sort((a, b) => (a.clause[0]?.from ?? 0) - (b.clause[0]?.from ?? 0));
}
