import type { Sql } from 'sql-template-tag';
import sql, { empty, raw } from 'sql-template-tag';
import type { Dialect } from '../../database/dialect';
import { TimelineInterval } from '../../domain/dates/timeline';
import type { Days } from '../lists/quotation-question';

/**
 * The first day of the bucket in which the quotation `q` was said. Null when it can have been said in more than one, or on
 * a day that is not among these: a guess would be drawn like something known.
 */
export function bucketOfDay(dialect: Dialect, interval: TimelineInterval, { from, to }: Days = {}): Sql {
  const [first, last] = [
    firstDay(dialect, interval, 'q.said_from'),
    firstDay(dialect, interval, 'q.said_to'),
  ];
  const begins = from ? sql` AND q.said_from >= ${from}` : empty;
  const ends = to ? sql` AND q.said_to <= ${to}` : empty;
  return sql`CASE WHEN ${first} = ${last}${begins}${ends} THEN ${last} END`;
}

function firstDay(dialect: Dialect, interval: TimelineInterval, day: string): Sql {
  if (interval === TimelineInterval.WEEK) return dialect.mondayOf(raw(day));
  if (interval === TimelineInterval.MONTH) return raw(`SUBSTR(${day}, 1, 7) || '-01'`);
  if (interval === TimelineInterval.YEAR) return raw(`SUBSTR(${day}, 1, 4) || '-01-01'`);
  return raw(day);
}
