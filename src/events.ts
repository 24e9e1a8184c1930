/** Something that was committed and that clients may wait for: ids alone, so that each listener reads what is there by then. */
export type RecordEvent =
  | { readonly kind: 'quotationsRecorded'; readonly ids: readonly string[] }
  | { readonly kind: 'claimReviewed'; readonly claimId: string; readonly reviewId: string }
  | { readonly kind: 'importJobProgressed'; readonly jobId: string };

/** Events of other server processes may have been missed: nobody knows how many, or which. */
export interface EventsMissed {
  readonly kind: 'eventsMissed';
}

/** What those who listen receive. */
export type Tidings = RecordEvent | EventsMissed;

/**
 * Delivers to those who listen in this process what was committed, here or, on PostgreSQL, by another server process
 * (`database/postgres/postgres-notices.ts`). Whoever writes uses `WriteTransaction.announce`.
 */
export interface Events {
  /** Never throws, and does not wait for those who listen. */
  publish(event: Tidings): void;
  /** Calls `listener` with every event, until the returned function is called. */
  listen(listener: (event: Tidings) => void): () => void;
}
