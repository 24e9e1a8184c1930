/** Something that was committed and that clients may wait for: ids alone, so that each listener reads what is there by then. */
export type RecordEvent =
  | { readonly kind: 'quotationsRecorded'; readonly ids: readonly string[] }
  | { readonly kind: 'recordsChanged'; readonly ids: readonly string[] }
  | { readonly kind: 'claimReviewed'; readonly claimId: string; readonly reviewId: string }
  | { readonly kind: 'importJobProgressed'; readonly jobId: string };

/**
 * The events of one transaction as they are delivered: a record that changed several times is announced once, and one
 * that was recorded in it not as changed.
 */
export function settledEvents(announced: readonly RecordEvent[]): readonly RecordEvent[] {
  const recorded = new Set(
    announced.flatMap((event) => (event.kind === 'quotationsRecorded' ? event.ids : [])),
  );
  const changed = new Set(announced.flatMap((event) => (event.kind === 'recordsChanged' ? event.ids : [])));
  const ids = [...changed].filter((id) => !recorded.has(id));
  const others = announced.filter(({ kind }) => kind !== 'recordsChanged');
  return ids.length === 0 ? others : [...others, { kind: 'recordsChanged', ids }];
}

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
