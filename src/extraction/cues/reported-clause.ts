import type { Narrative } from '../text/narrative';
import { tokenAt } from '../text/tokens';

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

/** What an attribution reports that has no words of its own in the sentence. */
export const NOTHING_REPORTED: ReportedClause = { opening: Opening.NOTHING, stretches: [] };

/** The tokens between two places as a list of stretches; an empty one when there are none. */
export function stretchBetween(from: number, to: number): readonly Stretch[] {
  return to > from ? [{ from, to }] : [];
}

/** The stretch after the "that" which leads over to what was said. "Said that was wrong" has none: it is the subject. */
export function afterThat({ tokens }: Narrative, { from, to }: Stretch): Stretch {
  const leadsOver =
    tokenAt(tokens, from).lower === 'that' && !/^(?:VERB|AUX|PUNCT|X)$/.test(tokenAt(tokens, from + 1).part);
  return { from: leadsOver && from + 1 < to ? from + 1 : from, to };
}

/** The line in which a stretch begins; of none, that of the text's first word. */
export function lineOf({ tokens }: Narrative, stretch: Stretch | undefined): number {
  return tokenAt(tokens, stretch?.from ?? 0).line;
}
