/** What all lists of one request have counted. */
export interface RequestCounts {
  /** Counts that were begun: the number, the facets and each timeline of a list are one each. */
  begun: number;
  /** Whether something that was asked for could not be counted, so that the answer must not be kept. */
  hasFailed: boolean;
}

/** The counts of a request that has counted nothing yet. */
export function nothingCounted(): RequestCounts {
  return { begun: 0, hasFailed: false };
}
