/** How far people have come with checking a quotation's words, speaker and day. */
export enum ReviewStatus {
  UNREVIEWED = 'UNREVIEWED',
  CONFIRMED = 'CONFIRMED',
  DISPUTED = 'DISPUTED',
  REJECTED = 'REJECTED',
  RETRACTED = 'RETRACTED',
}

/** Rows that lists leave out unless `reviewStatus` asks for them. */
export const HIDDEN_STATUSES: readonly ReviewStatus[] = [ReviewStatus.REJECTED, ReviewStatus.RETRACTED];

/** True for a quotation that lists and counts include by default. */
export function isVisible(status: ReviewStatus): boolean {
  return !HIDDEN_STATUSES.includes(status);
}
