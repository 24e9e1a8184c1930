/** How far people have come with checking a quotation's words, speaker and day. */
export enum ReviewStatus {
  UNREVIEWED = 'UNREVIEWED',
  CONFIRMED = 'CONFIRMED',
  DISPUTED = 'DISPUTED',
  REJECTED = 'REJECTED',
  RETRACTED = 'RETRACTED',
}

/** What a person can find when checking a quotation; taking one back needs a reason, and has an operation of its own. */
export type ReviewDecision = Exclude<ReviewStatus, ReviewStatus.RETRACTED>;

/** Rows that lists leave out unless `reviewStatus` asks for them. */
export const HIDDEN_STATUSES: readonly ReviewStatus[] = [ReviewStatus.REJECTED, ReviewStatus.RETRACTED];

/** True for a quotation that lists and counts include by default. */
export function isVisible(status: ReviewStatus): boolean {
  return !HIDDEN_STATUSES.includes(status);
}
