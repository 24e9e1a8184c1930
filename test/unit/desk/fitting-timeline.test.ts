import type { TimelineInterval } from '../../../src/web/desk/generated/operations';
import { AskFailed } from '../../../src/web/desk/problems';
import { readFitting } from '../../../src/web/desk/search/fitting-timeline';
import { fittingIntervals } from '../../../src/web/desk/search/timeline-choice';

const tooMany = new AskFailed(
  200,
  'TOO_MANY',
  'From 1900-01-01 to 2026-12-31 there are more than 1000 buckets.',
  null,
);
const bars = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);

describe('reading a timeline', () => {
  it('takes the next longer interval where the server refuses to count so many buckets', async () => {
    const read = await readFitting('DAY', (interval) =>
      interval === 'YEAR' ? Promise.resolve('by year') : Promise.reject(tooMany),
    );
    expect(read).toEqual({ interval: 'YEAR', read: 'by year' });
  });

  it('takes the next longer interval where a chart has no room for so many bars', async () => {
    const counts: Readonly<Record<TimelineInterval, number>> = { DAY: 900, WEEK: 130, MONTH: 30, YEAR: 3 };
    const read = await readFitting(
      'DAY',
      (interval) => Promise.resolve(bars(counts[interval])),
      (found) => found,
    );
    expect(read.interval).toBe('MONTH');
  });

  it('passes every other failure on', async () => {
    const busy = new AskFailed(503, 'SERVER_BUSY', 'busy', 5);
    await expect(readFitting('MONTH', () => Promise.reject(busy))).rejects.toBe(busy);
  });

  it('offers only intervals that fit', () => {
    expect(fittingIntervals('2026-03-01', '2026-05-31')).toEqual(['DAY', 'WEEK', 'MONTH', 'YEAR']);
    expect(fittingIntervals('2023-11-01', '2026-10-31')).toEqual(['MONTH', 'YEAR']);
    expect(fittingIntervals('1900-01-01', '2026-10-31')).toEqual(['YEAR']);
  });
});
