import type { Candidate } from '../cues/candidate';
import type { QuotationReading } from '../attribution/quotation-attribution';
import type { Narrative } from '../text/narrative';
import { governs, unsaidBecause } from './unsaid';

const PLAIN = 0.6;

function isUnsaid(narrative: Narrative, { event, rule, carriedFrom }: Candidate, token: number): boolean {
  if (event === null || carriedFrom >= 0 || !governs(event, rule)) return false;
  return unsaidBecause(narrative, event, { isQuoted: true, comeFirst: token < event.cueFrom }) !== null;
}

/**
 * The readings with those last by which nothing was said, where a plainer attribution holds the words too: "Lind told
 * them that he would not repeat ‘…’" is what Lind told.
 */
export function saidReadings(
  narrative: Narrative,
  readings: readonly QuotationReading[],
): readonly QuotationReading[] {
  return readings.map((reading) => {
    const [best, ...others] = reading.candidates;
    const token = narrative.quoteTokens[reading.quote] ?? 0;
    if (best === undefined || !isUnsaid(narrative, best, token)) return reading;
    const outer = others.find(
      ({ event, rule, carriedFrom }) =>
        carriedFrom < 0 &&
        event !== null &&
        event !== best.event &&
        event.strength >= PLAIN &&
        governs(event, rule),
    );
    if (outer === undefined || isUnsaid(narrative, outer, token)) return reading;
    return { ...reading, candidates: [outer, ...reading.candidates.filter((one) => one !== outer)] };
  });
}
