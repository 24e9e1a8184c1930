/** Something that was committed and that clients may wait for: ids alone, so that whoever is told reads what is there by then. */
export type RecordEvent =
  | { readonly kind: 'quotationsRecorded'; readonly ids: readonly string[] }
  | { readonly kind: 'claimReviewed'; readonly claimId: string; readonly reviewId: string }
  | { readonly kind: 'importJobProgressed'; readonly jobId: string };

/**
 * Tells of what was committed. The one there is tells within this process; one that also tells other processes
 * (PostgreSQL's LISTEN and NOTIFY) would take its place in app/.
 */
export interface Events {
  /** Never throws, and does not wait for those who listen. */
  publish(event: RecordEvent): void;
  /** Calls `listener` with every event, until the returned function is called. */
  listen(listener: (event: RecordEvent) => void): () => void;
}
