import type {
  ClaimPageQuery,
  EntryFragment,
  SimilarToClaimQuery,
  TimelineInterval,
} from '../../generated/operations';

/** A claim as its page shows it. */
export type ShownClaim = NonNullable<ClaimPageQuery['claim']>;

/** What the page of a claim shows. */
export interface ClaimData {
  readonly claim: ShownClaim;
  readonly interval: TimelineInterval;
  /** Newest first, each with whether its day is certainly later than the fact-check. */
  readonly repetitions: readonly { readonly quotation: EntryFragment; readonly isCertain: boolean }[];
  readonly similar: SimilarToClaimQuery['similarClaims'];
}
