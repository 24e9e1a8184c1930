import { dayAfter, firstDayOfMonth, lastDayOfMonth, mondayOfWeek } from './calendar-date';
import type { CalendarDate } from './calendar-date';
import { DomainError, ErrorCode } from '../errors/errors';

/** How long each bucket of a timeline is. */
export enum TimelineInterval {
  DAY = 'DAY',
  /** Monday to Sunday (ISO 8601). */
  WEEK = 'WEEK',
  MONTH = 'MONTH',
  YEAR = 'YEAR',
}

/** One stretch of a timeline, both days included. */
export interface Bucket {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Most buckets of one timeline. */
export const MAX_BUCKETS = 1000;

/** A timeline would have more than MAX_BUCKETS buckets. */
export class TooManyBuckets extends DomainError {
  constructor(interval: TimelineInterval, { from, to }: Bucket) {
    const message = `From ${from} to ${to} there are more than ${MAX_BUCKETS} buckets of a ${interval}. Use a longer interval, or narrow the filter or the days (saidOn, from, to).`;
    super(ErrorCode.TOO_MANY, message, ['interval']);
    this.name = 'TooManyBuckets';
  }
}

/**
 * Every bucket from the one that begins at `first` to the one that begins at `last`, those between that hold nothing
 * too. Throws TooManyBuckets when there are more than MAX_BUCKETS.
 */
export function bucketsBetween(
  interval: TimelineInterval,
  first: CalendarDate,
  last: CalendarDate,
): readonly Bucket[] {
  const buckets: Bucket[] = [];
  for (let from = first; from <= last; from = dayAfter(buckets.at(-1)?.to ?? from)) {
    if (buckets.length === MAX_BUCKETS) throw new TooManyBuckets(interval, { from: first, to: last });
    buckets.push({ from, to: lastDay(interval, from) });
  }
  return buckets;
}

/** The first day of the bucket that a day lies in. */
export function bucketStart(interval: TimelineInterval, day: CalendarDate): CalendarDate {
  if (interval === TimelineInterval.DAY) return day;
  if (interval === TimelineInterval.MONTH) return firstDayOfMonth(day);
  if (interval === TimelineInterval.YEAR) return `${day.slice(0, 4)}-01-01`;
  return mondayOfWeek(day);
}

function lastDay(interval: TimelineInterval, from: CalendarDate): CalendarDate {
  if (interval === TimelineInterval.DAY) return from;
  if (interval === TimelineInterval.MONTH) return lastDayOfMonth(from);
  if (interval === TimelineInterval.YEAR) return `${from.slice(0, 4)}-12-31`;
  let day = from;
  for (let i = 0; i < 6; i++) day = dayAfter(day);
  return day;
}
