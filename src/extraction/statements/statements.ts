import { QuotationKind } from '../../domain/attribution';
import type { ReadArticle } from '../records/drafts';
import type { Draft } from '../records/records';
import { tokenAt } from '../text/tokens';
import { declinesAndSays, declinesToTell } from './declining';
import type { LeftOutCounts } from './left-out-reason';
import { LeftOutReason } from './left-out-reason';
import { reportsNothing } from './other-senses';
import { saidTwice } from './said-twice';
import { governs, isTakenBack, unsaidBecause } from './unsaid';

const WEAK = new Set(['subject-of-sentence', 'object-of-verb', 'same-sentence']);

/** Why a quotation between marks is no statement; null when it is one. */
function unquotedBecause({ narrative }: ReadArticle, draft: Draft): LeftOutReason | null {
  const { candidate, quotes } = draft;
  const token = narrative.quoteTokens[quotes[0] ?? -1] ?? 0;
  if (WEAK.has(candidate.rule) && isTakenBack(narrative, token)) return LeftOutReason.NEGATED;
  const { event } = candidate;
  if (event === null || candidate.carriedFrom >= 0 || !governs(event, candidate.rule)) return null;
  if (narrative.sentenceOf[token] !== event.sentence) return null;
  if (token > event.cueFrom && declinesToTell(narrative, event)) return LeftOutReason.WITHHELD;
  return unsaidBecause(narrative, event, { isQuoted: true, comeFirst: token < event.cueFrom });
}

/** Why reported words are no statement; null when they are one. */
function unreportedBecause({ narrative, events, clauses }: ReadArticle, draft: Draft): LeftOutReason | null {
  const { event, eventIndex } = draft.candidate;
  const clause = clauses[eventIndex];
  if (event === null || clause === undefined) return null;
  const comeFirst = (draft.clause[0]?.from ?? 0) < event.cueFrom;
  const unsaid = unsaidBecause(narrative, event, { isQuoted: false, comeFirst });
  if (unsaid !== null) return unsaid;
  if (declinesToTell(narrative, event)) return LeftOutReason.WITHHELD;
  const next = events[eventIndex + 1];
  if (next !== undefined && declinesAndSays(narrative, event, next)) return LeftOutReason.WITHHELD;
  if (reportsNothing(narrative, event, clause)) return LeftOutReason.NO_STATEMENT;
  const opensWithNegation = /^(?:not|never)$/.test(tokenAt(narrative.tokens, event.cueTo).lower);
  return opensWithNegation && event.lemma === 'say' ? LeftOutReason.NEGATED : null;
}

/** Leaves out what was not said, and what is kept already under whoever said it. */
export function statementsAmong(
  article: ReadArticle,
  drafts: readonly Draft[],
  leftOut: LeftOutCounts,
): readonly Draft[] {
  const said = drafts.filter((draft) => {
    const reason =
      draft.kind === QuotationKind.INDIRECT
        ? unreportedBecause(article, draft)
        : unquotedBecause(article, draft);
    if (reason !== null) leftOut.add(reason);
    return reason === null;
  });
  const twice = saidTwice(said, article.narrative.tokens.length);
  leftOut.add(LeftOutReason.SAID_TWICE, twice.size);
  return said.filter((draft) => !twice.has(draft));
}
