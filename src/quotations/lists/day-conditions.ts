import type { Sql } from 'sql-template-tag';
import sql, { empty, join, raw } from 'sql-template-tag';
import { DatePrecision } from '../../domain/dates/approximate-date';
import { lastDayOfMonth } from '../../domain/dates/calendar-date';
import type { AskedQuotations, Days } from './quotation-question';

/** The day said is known from one end to the other: of the others at most the last possible day is. */
export const SAID_ON_KNOWN = 'q.said_from IS NOT NULL';

/** The quotation, or a coding with its days, was or may have been said in these: an uncertain day matches by overlap. */
export function maybeSaidIn(alias: 'q' | 's', days: Days | null | undefined): Sql[] {
  const [from, sort] = [raw(`${alias}.said_from`), raw(`${alias}.said_sort`)];
  const where: Sql[] = [];
  if (days?.from) where.push(sql`${sort} >= ${days.from}`);
  if (days?.to) where.push(sql`${sort} <> '' AND (${from} IS NULL OR ${from} <= ${days.to})`);
  return where;
}

/** When it was said, and printed. */
export function dayConditions(filter: AskedQuotations): Sql[] {
  const { saidOn, saidWithin, publishedOn, saidOrPublishedOn } = filter;
  const where = [...maybeSaidIn('q', saidOn), ...publishedWithin(publishedOn)];
  if (saidWithin?.from)
    where.push(sql`q.said_sort >= ${saidWithin.from} AND q.said_from >= ${saidWithin.from}`);
  if (saidWithin?.to) where.push(sql`q.said_sort <> '' AND q.said_sort <= ${saidWithin.to}`);
  const said = maybeSaidIn('q', saidOrPublishedOn);
  if (said.length === 0) return where;
  const known = join([raw(SAID_ON_KNOWN), ...said], ' AND ');
  const unknown = join([raw(`NOT (${SAID_ON_KNOWN})`), ...publishedWithin(saidOrPublishedOn)], ' AND ');
  return [...where, sql`((${known}) OR (${unknown}))`];
}

/**
 * Parts into which a list falls by its days, each with an index walk of its own; null where it is one walk. What ends
 * after the last day that is asked for can only match when its day is uncertain: a month or a year ends with that of the
 * day itself, and only ranges may end at any time. Through an index of their own nobody walks through all that was said
 * since.
 */
export function walksOfDays(filter: AskedQuotations): readonly Sql[] | null {
  const { saidOn, saidOrPublishedOn, isSaidOnKnown } = filter;
  if (saidOn?.to) return walksUntil(saidOn.to);
  if (isSaidOnKnown === false) return UNKNOWN_WALKS;
  const said = maybeSaidIn('q', saidOrPublishedOn);
  if (said.length === 0) return null;
  const until = saidOrPublishedOn?.to ? walksUntil(saidOrPublishedOn.to) : [raw('1 = 1')];
  const known = join([raw(SAID_ON_KNOWN), ...said], ' AND ');
  return [...until.map((walk) => sql`${walk} AND ${known}`), ...UNKNOWN_WALKS];
}

// Nothing is known, or only the last possible day, which makes a range.
const UNKNOWN_WALKS = [
  raw(`q.said_sort = '' AND NOT (${SAID_ON_KNOWN})`),
  raw(
    `q.said_precision <> '${DatePrecision.DAY}' AND q.said_precision = '${DatePrecision.RANGE}' AND q.said_sort <> '' AND NOT (${SAID_ON_KNOWN})`,
  ),
];

function publishedWithin(days: Days | null | undefined): Sql[] {
  const where: Sql[] = [];
  if (days?.from) where.push(sql`q.published_sort >= ${days.from}`);
  if (days?.to) where.push(sql`q.published_sort <> '' AND q.published_sort <= ${days.to}`);
  return where;
}

function walksUntil(to: string): readonly Sql[] {
  const later = (precision: DatePrecision, end: Sql): Sql =>
    sql`(q.said_precision <> ${raw(`'${DatePrecision.DAY}'`)} AND q.said_precision = ${raw(`'${precision}'`)} AND q.said_sort > ${to}${end})`;
  return [
    sql`q.said_sort <= ${to}`,
    later(DatePrecision.MONTH, sql` AND q.said_sort <= ${lastDayOfMonth(to)}`),
    later(DatePrecision.YEAR, sql` AND q.said_sort <= ${`${to.slice(0, 4)}-12-31`}`),
    later(DatePrecision.RANGE, empty),
  ];
}
