import { DatePrecision, DateCertainty, UNKNOWN_DATE } from '../../domain/dates/approximate-date';
import type { ApproximateDate } from '../../domain/dates/approximate-date';
import { firstDayOfMonth, isCalendarDate, lastDayOfMonth } from '../../domain/dates/calendar-date';
import type { CalendarDate } from '../../domain/dates/calendar-date';

const DAY = 86_400_000;
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';
const ABSOLUTE = new RegExp(
  `\\b(?:${MONTH} (\\d{1,2})(?:st|nd|rd|th)?|(\\d{1,2})(?:st|nd|rd|th)? ${MONTH})(?:,? (\\d{4}))?(?![\\d-])`,
  'i',
);
const ISO = /\b(\d{4}-\d{2}-\d{2})\b/;
const RELATIVE =
  /\b(yesterday|today|tonight|last night|this (?:morning|afternoon|evening)|earlier in the day)\b/i;
const WEEKDAY =
  /\b(?:(last|on|late|early|this|earlier) )?(sunday|monday|tuesday|wednesday|thursday|friday|saturday)\b/i;
const MONTH_YEAR = new RegExp(`\\bin (?:(?:early|mid-|late) ?)?${MONTH},? (\\d{4})\\b`, 'i');
const NUMBERS = ['a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const AGO =
  /\b(an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) (day|week|month|year)s? (?:ago|earlier)\b/i;
const MONTH_ALONE = new RegExp(`\\b(?:in|last|since)(?: (?:early|mid-|late))? ${MONTH}(?! ?\\d)\\b`, 'i');
const YEAR =
  /\b(?:in (?:early |late |mid-)?|(?:a|an|the|his|her|their|its) )((?:19|20)\d\d)(?= (?:speech|interview|letter|book|report|statement|address|post|tweet|memo|email|essay|article|film|documentary|paper|study|lecture|ruling|message|broadcast|campaign|debate)\b|[ ,.;]|$)/i;
const SPAN = /\b(?:(last|this|earlier this) (week|month|year))\b/i;

/** Words that name a day or a time have one of these. */
const MAY_NAME_DAY =
  /\d|day|night|morning|afternoon|evening|week|month|year|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

const textOf = (time: number): CalendarDate => new Date(time).toISOString().slice(0, 10);
const timeOf = (day: CalendarDate): number => Date.parse(`${day}T00:00:00Z`);

const oneDay = (day: CalendarDate, certainty: DateCertainty): ApproximateDate =>
  isCalendarDate(day)
    ? { earliest: day, latest: day, precision: DatePrecision.DAY, certainty }
    : UNKNOWN_DATE;

const pad = (n: number): string => String(n).padStart(2, '0');
const monthNumber = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** The last day of that name on or before a day: "Tuesday" in a report is the Tuesday just past. */
function weekdayBefore(name: string, published: CalendarDate, last: boolean): CalendarDate {
  const time = timeOf(published);
  const back = (new Date(time).getUTCDay() - WEEKDAYS.indexOf(name.toLowerCase()) + 7) % 7;
  return textOf(time - (back + (last && back === 0 ? 7 : 0)) * DAY);
}

/** "September 5" without a year is the last one before publication. */
function absolute(match: RegExpExecArray, published: CalendarDate | null): ApproximateDate {
  const month = monthNumber(match[1] ?? match[4] ?? '');
  const day = Number(match[2] ?? match[3]);
  if (match[5] !== undefined) return oneDay(`${match[5]}-${pad(month)}-${pad(day)}`, DateCertainty.STATED);
  if (published === null) return UNKNOWN_DATE;
  const year = Number(published.slice(0, 4));
  const thisYear = `${year}-${pad(month)}-${pad(day)}`;
  return oneDay(
    thisYear <= published ? thisYear : `${pad(year - 1).padStart(4, '0')}-${pad(month)}-${pad(day)}`,
    DateCertainty.INFERRED,
  );
}

/** The day before a day. */
export function dayBefore({ latest }: ApproximateDate): ApproximateDate {
  return latest === null ? UNKNOWN_DATE : oneDay(textOf(timeOf(latest) - DAY), DateCertainty.INFERRED);
}

/** "two weeks ago": about that day, give or take half of the unit. */
function ago(count: string, unit: string, published: CalendarDate): ApproximateDate {
  const word = NUMBERS.indexOf(count.toLowerCase().replace(/^an$|^one$/, 'a')) + 1;
  const number = word > 0 ? word : Number(count);
  const certainty = DateCertainty.APPROXIMATE;
  if (unit === 'day') return { ...oneDay(textOf(timeOf(published) - number * DAY), certainty) };
  if (unit === 'week') {
    const day = timeOf(published) - number * 7 * DAY;
    return {
      earliest: textOf(day - 3 * DAY),
      latest: textOf(day + 3 * DAY),
      precision: DatePrecision.RANGE,
      certainty,
    };
  }
  const [year, month] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  if (unit === 'year') return wholeYear(year - number, certainty);
  const months = year * 12 + month - 1 - number;
  return wholeMonth(Math.floor(months / 12), (months % 12) + 1, certainty);
}

function wholeYear(year: number, certainty: DateCertainty): ApproximateDate {
  const text = String(year).padStart(4, '0');
  return { earliest: `${text}-01-01`, latest: `${text}-12-31`, precision: DatePrecision.YEAR, certainty };
}

function wholeMonth(year: number, month: number, certainty: DateCertainty): ApproximateDate {
  const earliest = `${String(year).padStart(4, '0')}-${pad(month)}-01`;
  return { earliest, latest: lastDayOfMonth(earliest), precision: DatePrecision.MONTH, certainty };
}

/** "in March" without a year is the last one that has begun. */
function lastMonth(name: string, published: CalendarDate): ApproximateDate {
  const month = monthNumber(name);
  const [year, now] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  return wholeMonth(month <= now ? year : year - 1, month, DateCertainty.INFERRED);
}

function period(which: string, unit: string, published: CalendarDate): ApproximateDate {
  const time = timeOf(published);
  const isLast = which.toLowerCase() === 'last';
  if (unit.toLowerCase() === 'week') {
    const monday = time - ((new Date(time).getUTCDay() + 6) % 7) * DAY;
    const earliest = textOf(isLast ? monday - 7 * DAY : monday);
    const latest = isLast ? textOf(monday - DAY) : published;
    if (earliest === latest) return oneDay(latest, DateCertainty.INFERRED);
    return { earliest, latest, precision: DatePrecision.RANGE, certainty: DateCertainty.INFERRED };
  }
  if (unit.toLowerCase() === 'month') {
    const day = isLast ? textOf(timeOf(firstDayOfMonth(published)) - DAY) : published;
    return {
      earliest: firstDayOfMonth(day),
      latest: lastDayOfMonth(day),
      precision: DatePrecision.MONTH,
      certainty: DateCertainty.INFERRED,
    };
  }
  const year = String(Number(published.slice(0, 4)) - (isLast ? 1 : 0)).padStart(4, '0');
  return {
    earliest: `${year}-01-01`,
    latest: `${year}-12-31`,
    precision: DatePrecision.YEAR,
    certainty: DateCertainty.INFERRED,
  };
}

/** Whether words can name a day at all: most attributions name none, and a look is cheaper than reading them. */
export function mayNameDay(words: string): boolean {
  return MAY_NAME_DAY.test(words);
}

/**
 * The day that the words of an attribution name. Days that count from the publication ("Tuesday", "yesterday",
 * "September 5") are INFERRED, and unknown without it; a full date is STATED.
 */
export function dateIn(words: string, publishedOn: CalendarDate | null): ApproximateDate {
  const iso = ISO.exec(words)?.[1];
  if (iso !== undefined) return oneDay(iso, DateCertainty.STATED);
  const full = ABSOLUTE.exec(words);
  if (full !== null) return absolute(full, publishedOn);
  const monthYear = MONTH_YEAR.exec(words);
  if (monthYear !== null) {
    const first = `${monthYear[2]}-${pad(monthNumber(monthYear[1] ?? ''))}-01`;
    return isCalendarDate(first)
      ? {
          earliest: first,
          latest: lastDayOfMonth(first),
          precision: DatePrecision.MONTH,
          certainty: DateCertainty.STATED,
        }
      : UNKNOWN_DATE;
  }
  if (publishedOn === null) return UNKNOWN_DATE;
  const relative = RELATIVE.exec(words)?.[1]?.toLowerCase();
  if (relative !== undefined) {
    const past = relative === 'yesterday' || relative === 'last night';
    return oneDay(past ? textOf(timeOf(publishedOn) - DAY) : publishedOn, DateCertainty.INFERRED);
  }
  const weekday = WEEKDAY.exec(words);
  if (weekday?.[2] !== undefined)
    return oneDay(
      weekdayBefore(weekday[2], publishedOn, weekday[1]?.toLowerCase() === 'last'),
      DateCertainty.INFERRED,
    );
  const span = SPAN.exec(words);
  if (span?.[1] !== undefined && span[2] !== undefined) return period(span[1], span[2], publishedOn);
  return looseDate(words, publishedOn);
}

/** "two weeks ago", "in March", "in a 2019 speech": more or less when. */
function looseDate(words: string, publishedOn: CalendarDate): ApproximateDate {
  const since = AGO.exec(words);
  if (since?.[1] !== undefined && since[2] !== undefined)
    return ago(since[1], since[2].toLowerCase(), publishedOn);
  const month = MONTH_ALONE.exec(words)?.[1];
  if (month !== undefined) return lastMonth(month, publishedOn);
  const year = YEAR.exec(words)?.[1];
  return year !== undefined && year <= publishedOn.slice(0, 4)
    ? wholeYear(Number(year), DateCertainty.STATED)
    : UNKNOWN_DATE;
}
