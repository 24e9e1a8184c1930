import type { Reader } from '../../database/reader';
import type { WriteTransaction } from '../../database/write-transaction';
import { Method } from '../../domain/attribution';
import { CodingStatus, Stance } from '../../domain/stance';
import type { Quotation } from '../../quotations/quotation.entity';
import type { StanceDraft } from '../../quotations/stances/stance-draft';
import type { StanceStore } from '../../quotations/stances/stance-store';
import type { ChangeContext } from '../../revisions/author';
import type { ClaimCandidate, MatchLimits, Statements } from './claim-matcher';
import { claimsLike } from './claim-matcher';
import type { Claim } from '../claim.entity';
import { quotationsThatMayRepeat } from './repeating-quotations';

/** The coder of suggested codings: the matcher and the version of its scoring. */
export const MATCHER = 'matcher 1';

/** From this score on a quotation is suggested to belong to a claim; docs/claims.md says how often that is right. */
export const SUGGESTED_FROM = 0.55;
// A long quotation shares words with many claims by chance: it must have at least half of what the claim says.
const COVERED_FROM = 0.5;

// Hundreds of quotations come at once: the rarest words decide, and a claim that shares only common ones is not found.
const LIMITS: MatchLimits = {
  first: 3,
  minScore: SUGGESTED_FROM,
  minCoverage: COVERED_FROM,
  splitUnknown: false,
  words: 6,
  postings: 300,
  candidates: 5,
};

/** The claims that each text may repeat. */
type Matches = ReadonlyMap<string, readonly ClaimCandidate[]>;

/** Answers what was found for the texts, once what the transaction writes meanwhile is written. */
export type Looking = (tx: WriteTransaction) => Promise<Matches>;

/**
 * Suggests which claims quotations repeat, in the transaction that brings the one or the other. That a quotation is
 * about a claim does not show whether it asserts or denies it: the stance is UNCLEAR until a person decides.
 */
export class ClaimSuggestions {
  constructor(
    private readonly reader: Reader,
    private readonly stances: StanceStore,
  ) {}

  /**
   * Starts to look for the claims of new quotations' texts. On SQLite, beside the transaction that writes them, on a
   * connection of its own: nobody else writes meanwhile, so what is read there is what the transaction would read, but
   * for claims of its own (`ownClaims`). On PostgreSQL it would wait for a second connection, and that perhaps for ever.
   */
  look(texts: readonly string[], { ownClaims }: { readonly ownClaims: boolean }): Looking {
    const distinct = [...new Set(texts)];
    if (ownClaims || !this.reader.dialect.writesOneAtATime) return (tx) => matchesOf(tx, distinct);
    // A read that was stopped is made up for in the transaction: an import must not fail for a suggestion.
    const found = matchesOf(this.reader, distinct).catch(() => null);
    return async (tx) => (await found) ?? (await matchesOf(tx, distinct));
  }

  /** Suggests the claims that were found for new quotations. */
  async suggest(
    tx: WriteTransaction,
    quotations: readonly Quotation[],
    matches: Matches,
    context: ChangeContext,
  ): Promise<void> {
    const drafts = quotations.flatMap((quotation) =>
      (matches.get(quotation.text) ?? []).map((match) => suggestion(quotation, match)),
    );
    await this.stances.upsert(tx, drafts, context, new Set(quotations.map(({ id }) => id)));
  }

  /** Suggests new claims for the stored quotations that may repeat them, but for those that stand under a claim. */
  async suggestNew(tx: WriteTransaction, claims: readonly Claim[], context: ChangeContext): Promise<void> {
    const candidates = await quotationsThatMayRepeat(tx, claims);
    if (candidates.length === 0) return;
    const found = await claimsLike(
      tx,
      candidates.map(({ quotation }) => quotation.text),
      LIMITS,
      candidates.map((candidate) => candidate.claimKeys),
    );
    const drafts = candidates.flatMap(({ quotation }, i) =>
      (found[i] ?? []).map((match) => suggestion(quotation, match)),
    );
    await this.stances.upsert(tx, drafts, context);
  }
}

async function matchesOf(statements: Statements, texts: readonly string[]): Promise<Matches> {
  if (texts.length === 0) return new Map();
  const found = await claimsLike(statements, texts, LIMITS);
  return new Map(texts.map((text, i) => [text, found[i] ?? []]));
}

function suggestion(quotation: Quotation, { claimId, score }: ClaimCandidate): StanceDraft {
  return {
    quotation,
    target: { claimId, actorId: null, country: null, topic: null },
    stance: Stance.UNCLEAR,
    coder: MATCHER,
    method: Method.EXTRACTOR,
    confidence: Math.round(score * 100) / 100,
    status: CodingStatus.SUGGESTED,
    note: null,
  };
}
