import { firstDayOfMonth, lastDayOfMonth, parseCalendarDate } from './calendar-date';
import type { CalendarDate } from './calendar-date';
import { DomainError, ErrorCode } from '../errors/errors';

/** How much of the day is known. */
export enum DatePrecision {
  DAY = 'DAY',
  MONTH = 'MONTH',
  YEAR = 'YEAR',
  RANGE = 'RANGE',
  UNKNOWN = 'UNKNOWN',
}

/** Where the knowledge comes from: the source says so, someone inferred it, or it is only about right. */
export enum DateCertainty {
  STATED = 'STATED',
  INFERRED = 'INFERRED',
  APPROXIMATE = 'APPROXIMATE',
  UNKNOWN = 'UNKNOWN',
}

/** When something happened, as far as known: on one of the days from `earliest` to `latest`, both included. */
export interface ApproximateDate {
  /** Null with a `latest` means "no later than"; null without one, that nothing is known. */
  readonly earliest: CalendarDate | null;
  readonly latest: CalendarDate | null;
  readonly precision: DatePrecision;
  readonly certainty: DateCertainty;
}

/** What a client says about a date; everything it leaves out is derived. */
export interface GivenDate {
  readonly earliest?: string | null;
  readonly latest?: string | null;
  readonly precision?: DatePrecision | null;
  readonly certainty?: DateCertainty | null;
}

/** Whether nothing is known of a date. */
export function isUnknown({ earliest, latest }: ApproximateDate): boolean {
  return earliest === null && latest === null;
}

/** The date of which nothing is known. */
export const UNKNOWN_DATE: ApproximateDate = Object.freeze({
  earliest: null,
  latest: null,
  precision: DatePrecision.UNKNOWN,
  certainty: DateCertainty.UNKNOWN,
});

interface Days {
  readonly earliest: CalendarDate | null;
  readonly latest: CalendarDate;
}

const dayOf = (text: string | null | undefined, field: string): CalendarDate | null =>
  text === null || text === undefined ? null : parseCalendarDate(text, [field]);

const isMonth = ({ earliest, latest }: Days): boolean =>
  earliest !== null && earliest === firstDayOfMonth(latest) && latest === lastDayOfMonth(latest);

const isYear = ({ earliest, latest }: Days): boolean =>
  earliest?.slice(4) === '-01-01' && latest === `${earliest.slice(0, 4)}-12-31`;

/** A single day stands for its month or year when the precision says so. */
function widened(day: CalendarDate, precision: DatePrecision | null): Days {
  if (precision === DatePrecision.MONTH)
    return { earliest: firstDayOfMonth(day), latest: lastDayOfMonth(day) };
  if (precision !== DatePrecision.YEAR) return { earliest: day, latest: day };
  const year = day.slice(0, 4);
  return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
}

function derivedPrecision(days: Days): DatePrecision {
  if (days.earliest === days.latest) return DatePrecision.DAY;
  if (isMonth(days)) return DatePrecision.MONTH;
  return isYear(days) ? DatePrecision.YEAR : DatePrecision.RANGE;
}

const REMEDIES: Readonly<Record<DatePrecision, string>> = {
  [DatePrecision.DAY]: 'DAY needs earliest. Leave latest out, or give the same day.',
  [DatePrecision.MONTH]: 'MONTH needs earliest alone, or the first and the last day of one month.',
  [DatePrecision.YEAR]: 'YEAR needs earliest alone, or the first and the last day of one year.',
  [DatePrecision.RANGE]:
    'RANGE needs latest. Give an earlier day as earliest, or leave earliest out for "no later than".',
  [DatePrecision.UNKNOWN]: 'UNKNOWN has no days: leave out earliest and latest.',
};

function checkPrecision(given: DatePrecision, days: Days | null): void {
  const derived = days === null ? DatePrecision.UNKNOWN : derivedPrecision(days);
  const longRange = derived === DatePrecision.MONTH || derived === DatePrecision.YEAR;
  if (given === derived || (given === DatePrecision.RANGE && longRange)) return;
  const message = `The precision does not fit the days. ${REMEDIES[given]} You can also leave the precision out.`;
  throw new DomainError(ErrorCode.INVALID, message, ['precision']);
}

function daysOf(input: GivenDate): Days | null {
  const earliest = dayOf(input.earliest, 'earliest');
  const latest = dayOf(input.latest, 'latest');
  if (latest === null) return earliest === null ? null : widened(earliest, input.precision ?? null);
  if (earliest === null || earliest <= latest) return { earliest, latest };
  const message = `The latest day, ${latest}, is before the earliest, ${earliest}. Swap them.`;
  throw new DomainError(ErrorCode.INVALID, message, ['latest']);
}

/**
 * The date that a client's input describes. `earliest` alone is that day (its month or year, when the
 * precision says so), `latest` alone "no later than", neither an unknown date. Throws INVALID_DATE and
 * INVALID with paths relative to the input.
 */
export function approximateDate(input: GivenDate | null | undefined): ApproximateDate {
  const days = daysOf(input ?? {});
  const given = input?.precision ?? null;
  if (given !== null) checkPrecision(given, days);
  if (days === null) return UNKNOWN_DATE;
  const precision = given ?? derivedPrecision(days);
  return { ...days, precision, certainty: input?.certainty ?? DateCertainty.STATED };
}

/** The date in EDTF level 1 (ISO 8601-2) for exchange with other programs; null when nothing is known. */
export function edtf(date: ApproximateDate): string | null {
  const { earliest, latest, precision } = date;
  if (latest === null) return null;
  const about = date.certainty === DateCertainty.APPROXIMATE ? '~' : '';
  if (precision === DatePrecision.DAY) return latest + about;
  if (precision === DatePrecision.MONTH) return latest.slice(0, 7) + about;
  if (precision === DatePrecision.YEAR) return latest.slice(0, 4) + about;
  return `${earliest === null ? '..' : earliest + about}/${latest}${about}`;
}

/**
 * Whether the date may lie in a range of days (inclusive; a missing bound is open). An unknown date lies in no
 * range but the unbounded one.
 */
export function overlaps(
  date: ApproximateDate,
  range: { readonly from?: CalendarDate | null; readonly to?: CalendarDate | null },
): boolean {
  const from = range.from ?? null;
  const to = range.to ?? null;
  if (date.latest === null) return from === null && to === null;
  return (
    (from === null || date.latest >= from) && (to === null || date.earliest === null || date.earliest <= to)
  );
}
