import type { TimelineInterval } from '../generated/operations';
import { spanOf } from './parameters';
import { valueOf, type SearchState } from './search-state';

/** Which bars a list is shown in. */
export interface TimelineChoice {
  readonly interval: TimelineInterval;
  readonly from: string | null;
  readonly to: string | null;
}

const DAY = 86_400_000;
const MOST_BARS = 120;
const LENGTHS = [
  ['DAY', 1],
  ['WEEK', 7],
  ['MONTH', 30],
] as const satisfies readonly (readonly [TimelineInterval, number])[];
// A chart of three bars says little: a shorter interval is taken for up to so many days.
const DAYS_BY_DAY = 45;

/** The days of the filter, in the shortest interval that gives no more bars than a chart has room for. */
export function timelineFor(state: Pick<SearchState, 'values'>): TimelineChoice {
  const within = spanOf(valueOf(state, 'within') ?? '');
  const from = within.from ?? valueOf(state, 'from');
  const to = within.to ?? valueOf(state, 'to');
  if (from === null || to === null) return { interval: 'MONTH', from, to };
  const days = (Date.parse(to) - Date.parse(from)) / DAY + 1;
  if (days <= DAYS_BY_DAY) return { interval: 'DAY', from, to };
  const fitting = LENGTHS.find(([, length]) => days / length <= MOST_BARS);
  return { interval: fitting?.[0] ?? 'YEAR', from, to };
}

/** The intervals in which the days from the first to the last give no more bars than a chart has room for. */
export function fittingIntervals(from: string, to: string): readonly TimelineInterval[] {
  const days = (Date.parse(to) - Date.parse(from)) / DAY + 1;
  return [...LENGTHS.filter(([, length]) => days / length <= MOST_BARS).map(([name]) => name), 'YEAR'];
}

/** Whether there are more bars than a chart has room for. */
export function isTooLong(bars: { readonly length: number } | null): boolean {
  return (bars?.length ?? 0) > MOST_BARS;
}
