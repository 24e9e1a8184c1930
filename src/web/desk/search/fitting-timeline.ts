import type { TimelineInterval } from '../generated/operations';
import { AskFailed } from '../problems';
import { isTooLong } from './timeline-choice';

/** What was read with timelines of this interval. */
export interface Timed<R> {
  readonly interval: TimelineInterval;
  readonly read: R;
}

const LONGER = { DAY: 'WEEK', WEEK: 'MONTH', MONTH: 'YEAR', YEAR: null } as const;

/**
 * Reads timelines in the wanted interval, or in the next longer one that gives few enough bars.
 * `barsOf` are the bars that a chart must have room for; without it, what the server counts is enough.
 */
export async function readFitting<R>(
  wanted: TimelineInterval,
  ask: (interval: TimelineInterval) => Promise<R>,
  barsOf: (read: R) => readonly unknown[] = () => [],
): Promise<Timed<R>> {
  const longer = LONGER[wanted];
  try {
    const read = await ask(wanted);
    if (longer === null || !isTooLong(barsOf(read))) return { interval: wanted, read };
  } catch (error) {
    if (longer === null || !hasTooManyBuckets(error)) throw error;
  }
  return readFitting(longer, ask, barsOf);
}

// The days of a list are not known before it is read.
function hasTooManyBuckets(error: unknown): boolean {
  return error instanceof AskFailed && error.message.includes('bucket');
}
