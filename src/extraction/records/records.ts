import type { QuotationKind } from '../../domain/attribution';
import type { CueEvent } from '../cues/cue-event';
import type { Narrative } from '../text/narrative';
import type { Candidate } from '../cues/candidate';
import { Opening } from '../cues/reported-clause';
import type { ReportedClause, Stretch } from '../cues/reported-clause';
import type { Speaker } from '../speakers/speaker';

/** What one output quotation is made from. */
export interface Draft {
  readonly kind: QuotationKind;
  /** Quotations it holds, by index; none for INDIRECT. */
  readonly quotes: readonly number[];
  /** The reported clause in tokens; for DIRECT the quotations themselves. */
  readonly clause: readonly Stretch[];
  readonly candidate: Candidate;
  readonly speaker: Speaker | null;
}

/** Where an event's clause holds words that stand in no quotation. */
export function hasOwnWords(narrative: Narrative, { from, to }: Stretch): boolean {
  for (let i = from; i < to; i += 1) {
    const token = narrative.tokens[i];
    if (token !== undefined && token.quote < 0 && /[\p{L}\p{N}]/u.test(token.text)) return true;
  }
  return false;
}

/** The stretch of an event's clause that holds a token; null when none does. */
export function stretchWith(clause: ReportedClause | undefined, token: number): Stretch | null {
  return clause?.stretches.find(({ from, to }) => token >= from && token < to) ?? null;
}

/**
 * The name by which drafts are joined: two of one event and stretch are one. So are both halves of a clause around
 * its attribution.
 */
export function keyOf(event: CueEvent | null, clause: ReportedClause | undefined, stretch: Stretch): string {
  const halves = clause?.opening === Opening.BEFORE ? 'halves' : stretch.from;
  return `${event?.cueFrom ?? -1}:${halves}`;
}
