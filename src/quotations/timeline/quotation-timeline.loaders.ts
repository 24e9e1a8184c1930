import type { Sql } from 'sql-template-tag';
import sql, { join, raw } from 'sql-template-tag';
import type { FacetCount } from '../../database/lists/facets';
import type { ListSource } from '../../database/lists/list-source';
import { firstRows } from '../../database/lists/page-statement';
import type { Reader } from '../../database/reader';
import type { TimelineInterval } from '../../domain/dates/timeline';
import type { LoaderDefinition } from '../../graphql/loading/batch-loader';
import type { Days, QuotationQuestion } from '../lists/quotation-question';
import type { Quotation } from '../quotation.entity';
import { bucketOfDay } from './bucket-of-day';
import type { TimelineStack } from './timeline-stack';
import { STACKED_ROWS } from './timeline-stack';

/** A list that is counted along time. */
export interface TimelineList {
  /** Its quotations of the days that are asked for, latest said first. */
  readonly source: ListSource<Quotation>;
  readonly question: QuotationQuestion;
}

/** How lists are counted along time. */
export interface TimelineScale {
  readonly interval: TimelineInterval;
  /** Only these days. */
  readonly days: Days;
  /** What buckets are divided by; null when they are not. */
  readonly by: TimelineStack | null;
  /** Most quotations of a list that are counted, the latest said. */
  readonly most: number;
}

/** What a bucket holds. */
export interface BucketCount {
  readonly count: number;
  /** Most frequent first; empty when buckets are not divided. */
  readonly parts: readonly FacetCount[];
}

/** A list as it was counted along time. */
export interface CountedTimeline {
  /** By the first day of the bucket; null is for quotations that no bucket holds for certain. */
  readonly buckets: ReadonlyMap<string | null, BucketCount>;
  /** Where there are more quotations than `most`: the day before which nothing was counted. Null when all were. */
  readonly countedSince: string | null;
}

/** Counts many lists along time with one statement. */
export function timelineOfLists(scale: TimelineScale): LoaderDefinition<TimelineList, CountedTimeline> {
  const { interval, days, by } = scale;
  return {
    name: `timeline:${interval}:${days.from ?? ''}:${days.to ?? ''}:${by ?? ''}`,
    load: (reader, lists) => countTimelines(reader, lists, scale),
    maxBatchSize: 100,
  };
}

interface CountedRow {
  readonly slot: number;
  readonly bucket: string | null;
  /** Null in the row of the whole bucket. */
  readonly value: string | null;
  readonly n: number;
  /** Of the whole bucket: the earliest day seen, and the last place. */
  readonly oldest: string | null;
  readonly place: number | null;
}

async function countTimelines(
  reader: Reader,
  lists: readonly TimelineList[],
  scale: TimelineScale,
): Promise<CountedTimeline[]> {
  const seen = lists.map(({ source }, slot) => seenRows(reader, source, scale, slot));
  const parts = lists.flatMap(({ question }, slot) => countsOf(reader, question, scale, slot));
  const statement = sql`WITH ${join(seen)} SELECT * FROM (${join(parts, ' UNION ALL ')}) counted`;
  const rows = await reader.all<CountedRow>(statement, 'slow');
  const ofList = lists.map((): CountedRow[] => []);
  for (const row of rows) ofList[row.slot]?.push(row);
  return ofList.map((found) => timelineOf(found, scale.most));
}

// One more than the limit shows that there are more.
function seenRows(
  reader: Reader,
  source: ListSource<Quotation>,
  { by, most }: TimelineScale,
  slot: number,
): Sql {
  const read = by === null ? [] : STACKED_ROWS[by].reads;
  const columns = raw(['q.said_sort', 'q.id', 'q.said_from', 'q.said_to', ...read].join(','));
  const rows = firstRows(reader, source, most + 1, columns);
  return sql`${seenOf(slot)} AS MATERIALIZED (SELECT walk.*,
    ROW_NUMBER() OVER (ORDER BY walk.said_sort DESC, walk.id DESC) AS place FROM (${rows}) walk)`;
}

function countsOf(
  reader: Reader,
  question: QuotationQuestion,
  { interval, days, by, most }: TimelineScale,
  slot: number,
): Sql[] {
  const [number, limit] = [raw(String(slot)), raw(String(most))];
  const bucket = bucketOfDay(reader.dialect, interval, days);
  const whole = sql`SELECT ${number} AS slot, ${bucket} AS bucket, CAST(NULL AS TEXT) AS "value",
    CAST(COUNT(CASE WHEN q.place <= ${limit} THEN 1 END) AS INTEGER) AS n,
    MIN(q.said_sort) AS oldest, CAST(MAX(q.place) AS INTEGER) AS place FROM ${seenOf(slot)} q GROUP BY 2`;
  if (by === null) return [whole];
  const { value, from } = STACKED_ROWS[by];
  const divided = sql`SELECT ${number}, ${bucket}, ${value}, CAST(COUNT(DISTINCT q.id) AS INTEGER),
    CAST(NULL AS TEXT), CAST(NULL AS INTEGER) FROM ${from(seenOf(slot), reader.dialect, question)}
    WHERE q.place <= ${limit} GROUP BY 2, 3`;
  return [whole, divided];
}

const seenOf = (slot: number): Sql => raw(`seen${slot}`);

function timelineOf(rows: readonly CountedRow[], most: number): CountedTimeline {
  const buckets = new Map<string | null, { count: number; parts: FacetCount[] }>();
  const wholes = rows.filter(({ value }) => value === null);
  for (const { bucket, n } of wholes) buckets.set(bucket, { count: n, parts: [] });
  for (const { bucket, value, n } of rows)
    if (value !== null) buckets.get(bucket)?.parts.push({ value, count: n });
  for (const { parts } of buckets.values()) parts.sort(mostFirst);
  const hasMore = wholes.some(({ place }) => (place ?? 0) > most);
  const days = wholes.map(({ oldest }) => oldest ?? '').sort();
  return { buckets, countedSince: hasMore ? (days[0] ?? '') : null };
}

/** Orders counted values: the most frequent first, then by value. */
export const mostFirst = (a: FacetCount, b: FacetCount): number =>
  b.count - a.count || (a.value < b.value ? -1 : 1);
