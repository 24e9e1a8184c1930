import { dayAfter, lastDayOfMonth } from './calendar-date';
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

/**
 * Every bucket from the one that begins at `first` to the one that begins at `last`, those between that hold nothing
 * too. Throws TOO_MANY when there are more than MAX_BUCKETS.
 */
export function bucketsBetween(
  interval: TimelineInterval,
  first: CalendarDate,
  last: CalendarDate,
): readonly Bucket[] {
  const buckets: Bucket[] = [];
  for (let from = first; from <= last; from = dayAfter(buckets.at(-1)?.to ?? from)) {
    if (buckets.length === MAX_BUCKETS) throw tooMany(interval, first, last);
    buckets.push({ from, to: lastDay(interval, from) });
  }
  return buckets;
}

function lastDay(interval: TimelineInterval, from: CalendarDate): CalendarDate {
  if (interval === TimelineInterval.DAY) return from;
  if (interval === TimelineInterval.MONTH) return lastDayOfMonth(from);
  if (interval === TimelineInterval.YEAR) return `${from.slice(0, 4)}-12-31`;
  let day = from;
  for (let i = 0; i < 6; i++) day = dayAfter(day);
  return day;
}

function tooMany(interval: TimelineInterval, first: CalendarDate, last: CalendarDate): DomainError {
  const message = `From ${first} to ${last} there are more than ${MAX_BUCKETS} buckets of a ${interval}. Use a longer interval, or narrow the filter, for example by saidOn.`;
  return new DomainError(ErrorCode.TOO_MANY, message, ['interval']);
}
