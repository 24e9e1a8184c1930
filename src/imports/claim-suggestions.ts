import { claimsLike } from '../claims/claim-matcher';
import type { MatchLimits } from '../claims/claim-matcher';
import type { WriteTransaction } from '../database/write-transaction';
import { Method } from '../domain/attribution';
import { CodingStatus, Stance } from '../domain/stance';
import type { Quotation } from '../quotations/quotation.entity';
import type { StanceDraft } from '../quotations/stance-store';

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

/**
 * Codings that say which stored claims new quotations may repeat. That a quotation is about a claim does not tell
 * whether it asserts or denies it, so the stance is UNCLEAR until a person decides.
 */
export async function claimSuggestions(
  tx: WriteTransaction,
  quotations: readonly Quotation[],
): Promise<StanceDraft[]> {
  if (quotations.length === 0) return [];
  const found = await claimsLike(
    tx,
    quotations.map((quotation) => quotation.text),
    LIMITS,
  );
  return quotations.flatMap((quotation, i) =>
    (found[i] ?? []).map(({ claimId, score }) => ({
      quotation,
      target: { claimId, actorId: null, country: null, topic: null },
      stance: Stance.UNCLEAR,
      coder: MATCHER,
      method: Method.EXTRACTOR,
      confidence: Math.round(score * 100) / 100,
      status: CodingStatus.SUGGESTED,
      note: null,
    })),
  );
}
