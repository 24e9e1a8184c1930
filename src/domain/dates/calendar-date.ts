import { DomainError, ErrorCode } from '../errors/errors';
import type { ErrorPath } from '../errors/errors';

/** A day as "YYYY-MM-DD" (proleptic Gregorian, years 0001 to 9999): compares correctly as text. */
export type CalendarDate = string;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS[month - 1] ?? 0);
}

/** Whether a text is a day of the calendar, written in full. */
export function isCalendarDate(text: string): boolean {
  const [, year, month, day] = (SHAPE.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  return year >= 1 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day that a text names. Throws INVALID_DATE at `path` when it names none. */
export function parseCalendarDate(text: string, path: ErrorPath = []): CalendarDate {
  if (isCalendarDate(text)) return text;
  const shown = `"${text.slice(0, 40)}"`;
  const fault = SHAPE.test(text) ? `${shown} is not a day of the calendar.` : `${shown} is not.`;
  const message = `Write the day as YYYY-MM-DD, for example 2024-03-09. ${fault}`;
  throw new DomainError(ErrorCode.INVALID_DATE, message, path);
}

/** The first day of the month that a day lies in. */
export function firstDayOfMonth(day: CalendarDate): CalendarDate {
  return `${day.slice(0, 7)}-01`;
}

/** The last day of the month that a day lies in. */
export function lastDayOfMonth(day: CalendarDate): CalendarDate {
  const last = daysInMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
  return `${day.slice(0, 7)}-${last}`;
}

/** The day that follows a day; the last of year 9999 is followed by none that can be written. */
export function dayAfter(day: CalendarDate): CalendarDate {
  if (day < lastDayOfMonth(day)) return `${day.slice(0, 8)}${padded(Number(day.slice(8)) + 1, 2)}`;
  const month = Number(day.slice(5, 7));
  if (month < 12) return `${day.slice(0, 5)}${padded(month + 1, 2)}-01`;
  return `${padded(Number(day.slice(0, 4)) + 1, 4)}-01-01`;
}

/** The day so many days before. */
export function daysBefore(day: CalendarDate, count: number): CalendarDate {
  let before = day;
  for (let left = count; left > 0; left--) before = previousDay(before);
  return before;
}

/** The Monday of the week that a day lies in, Monday to Sunday. */
export function mondayOfWeek(day: CalendarDate): CalendarDate {
  let monday = day;
  for (let left = daysSinceMonday(day); left > 0; left--) monday = previousDay(monday);
  return monday;
}

function previousDay(day: CalendarDate): CalendarDate {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  if (date > 1) return `${day.slice(0, 8)}${padded(date - 1, 2)}`;
  if (month > 1) return lastDayOfMonth(`${day.slice(0, 5)}${padded(month - 1, 2)}-01`);
  return `${padded(year - 1, 4)}-12-31`;
}

// Sakamoto's method: by how many weekdays a month begins later than a year that begins in March.
const MONTH_OFFSETS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

function daysSinceMonday(day: CalendarDate): number {
  const [written = 0, month = 1, date = 0] = day.split('-').map(Number);
  const year = month < 3 ? written - 1 : written;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return (year + leapDays + (MONTH_OFFSETS[month - 1] ?? 0) + date + 6) % 7;
}

const padded = (n: number, digits: number): string => String(n).padStart(digits, '0');
