/** Tokens from `from` to `to`, exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How the reported words begin. */
export enum Opening {
  /** With a quotation, perhaps after a comma or colon. */
  QUOTE = 'QUOTE',
  THAT = 'THAT',
  CLAUSE = 'CLAUSE',
  INFINITIVE = 'INFINITIVE',
  OBJECT = 'OBJECT',
  /** They stand before the attribution. */
  BEFORE = 'BEFORE',
  /** Nothing is reported in this sentence. */
  NOTHING = 'NOTHING',
}

/** What an attribution reports: where its words stand in the sentence. */
export interface ReportedClause {
  readonly opening: Opening;
  /** In the order of the text; two when the attribution stands in the middle. */
  readonly stretches: readonly Stretch[];
}
