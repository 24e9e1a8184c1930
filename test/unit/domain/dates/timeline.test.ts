import { dayAfter } from '../../../../src/domain/dates/calendar-date';
import { ErrorCode } from '../../../../src/domain/errors/errors';
import {
  bucketsBetween,
  bucketStart,
  MAX_BUCKETS,
  TimelineInterval,
} from '../../../../src/domain/dates/timeline';

describe('bucketsBetween', () => {
  it.each([
    ['DAY', '2024-02-28', '2024-03-01', ['2024-02-28', '2024-02-29', '2024-03-01'], '2024-03-01'],
    ['WEEK', '2024-12-23', '2025-01-06', ['2024-12-23', '2024-12-30', '2025-01-06'], '2025-01-12'],
    ['MONTH', '2023-12-01', '2024-02-01', ['2023-12-01', '2024-01-01', '2024-02-01'], '2024-02-29'],
    ['YEAR', '2023-01-01', '2024-01-01', ['2023-01-01', '2024-01-01'], '2024-12-31'],
  ] as const)('makes buckets of a %s without a gap', (interval, first, last, starts, end) => {
    const buckets = bucketsBetween(TimelineInterval[interval], first, last);

    expect(buckets.map(({ from }) => from)).toEqual(starts);
    expect(buckets.at(-1)?.to).toBe(end);
  });

  it('makes a thousand at most, and says what to do for more', () => {
    const years = (last: string) => bucketsBetween(TimelineInterval.YEAR, '1001-01-01', last);

    expect(years('2000-01-01')).toHaveLength(MAX_BUCKETS);
    expect(() => years('2001-01-01')).toThrow(expect.objectContaining({ code: ErrorCode.TOO_MANY }));
  });
});

describe('bucketStart', () => {
  it.each([
    ['DAY', '2024-02-29', '2024-02-29'],
    ['WEEK', '2024-03-03', '2024-02-26'],
    ['WEEK', '2024-02-26', '2024-02-26'],
    ['WEEK', '0001-01-07', '0001-01-01'],
    ['MONTH', '2024-02-29', '2024-02-01'],
    ['YEAR', '2024-12-31', '2024-01-01'],
  ] as const)('of the %s of %s is %s', (interval, day, start) =>
    expect(bucketStart(TimelineInterval[interval], day)).toBe(start),
  );
});

describe('dayAfter', () => {
  it.each([
    ['2024-03-08', '2024-03-09'],
    ['2023-02-28', '2023-03-01'],
    ['2024-02-28', '2024-02-29'],
    ['2024-12-31', '2025-01-01'],
    ['0999-12-31', '1000-01-01'],
  ])('of %s is %s', (day, next) => expect(dayAfter(day)).toBe(next));
});
