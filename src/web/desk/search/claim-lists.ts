import type { Stance, TimelineInterval } from '../generated/operations';
import { searchPath } from './search-state';

const DAY = 86_400_000;

/** The day after. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(day) + DAY).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** The quotations with this stance towards a claim. */
export function stanceOnClaimPath(claim: string, stance: Stance): string {
  return searchPath({ towards: claim, stance });
}

/** The quotations that certainly asserted a claim after a day. */
export function repeatedSincePath(claim: string, since: string): string {
  return searchPath({ towards: claim, stance: 'SUPPORT', within: `${dayAfter(since)}..` });
}

/** The quotations that asserted a claim after a day, or may have. */
export function perhapsRepeatedPath(claim: string, since: string): string {
  return searchPath({ towards: claim, stance: 'SUPPORT', from: dayAfter(since) });
}

/** The quotations of a claim that its timeline has in no bucket. */
export function undatedOfClaimPath(claim: string, interval: TimelineInterval): string {
  return searchPath({ claim, undated: interval });
}
