import type { Sql } from 'sql-template-tag';
import sql, { join, raw } from 'sql-template-tag';
import type { FacetCount } from '../../database/lists/facets';
import type { ListSource } from '../../database/lists/list-source';
import { whereOf } from '../../database/lists/page-statement';
import type { Reader } from '../../database/reader';
import { fold } from '../../domain/text/quotation-text';
import type { TimelineInterval } from '../../domain/dates/timeline';
import type { LoaderDefinition } from '../../graphql/loading/batch-loader';
import { ANY_JOINT } from '../../quotations/joint-speakers/voices';
import type { Quotation } from '../../quotations/quotation.entity';
import { bucketOfDay } from '../../quotations/timeline/bucket-of-day';
import { mostFirst } from '../../quotations/timeline/quotation-timeline.loaders';
import { TimeSlice } from '../../scheduling';

/** What is counted along time. Ask again with the same object: what was counted is kept by it. */
export interface TimelineQuestion {
  readonly claimId: string;
  /** The claim's quotations that are counted. */
  readonly source: ListSource<Quotation>;
  /** Null counts all of them together, whatever their days. */
  readonly interval: TimelineInterval | null;
}

/** What the quotations of one bucket come to. */
export interface Counts {
  readonly quotationCount: number;
  readonly articleCount: number;
  readonly outletCount: number;
}

/** Something by the first day of its bucket; null is for the quotations that no bucket holds. */
export type ByBucket<T> = ReadonlyMap<string | null, T>;

const ITSELF = sql`quotation q`;

// A quotation once for its speaker, and once for each of those who join him.
const EACH_SPEAKER = sql`quotation q
  CROSS JOIN (SELECT 0 AS joined UNION ALL SELECT 1 WHERE ${ANY_JOINT}) spoken
  LEFT JOIN joint_speaker j ON spoken.joined = 1 AND j.quotation_id = q.id`;
const EACH_COUNTRY = 'CASE WHEN spoken.joined = 0 THEN q.speaker_country ELSE j.country END';

/** How many quotations, articles and outlets there are. */
export const timelineCounts: LoaderDefinition<TimelineQuestion, ByBucket<Counts>> = {
  name: 'timelineCounts',
  load: async (reader, questions) => {
    const count = (what: string): string => `CAST(COUNT(${what}) AS INTEGER)`;
    const rows = await readParts(reader, questions, ['quotations', 'articles', 'outlets'], {
      from: () => ITSELF,
      columns: raw(`${count('*')}, ${count('DISTINCT q.article_id')}, ${count('DISTINCT q.outlet_id')}`),
    });
    return rows.map((found) => {
      const counts = found.map(([bucket, quotationCount, articleCount, outletCount]) => {
        return [bucket, { quotationCount, articleCount, outletCount }] as [string | null, Counts];
      });
      return new Map(counts);
    });
  },
  maxBatchSize: 100,
};

/** How many different wordings there are, whatever their case and typography. */
export const timelineWordings: LoaderDefinition<TimelineQuestion, ByBucket<number>> = {
  name: 'timelineWordings',
  load: async (reader, questions) => {
    const rows = await readParts(reader, questions, ['words'], {
      from: () => ITSELF,
      columns: raw('q.text'),
      by: 'q.text',
    });
    const turns = new TimeSlice();
    const counted: ByBucket<number>[] = [];
    for (const found of rows) {
      const wordings = new Map<string | null, Set<string>>();
      for (const [bucket, text] of found as [string | null, string][]) {
        const known = wordings.get(bucket);
        if (known === undefined) wordings.set(bucket, new Set([fold(text)]));
        else known.add(fold(text));
        await turns.next();
      }
      counted.push(new Map([...wordings].map(([bucket, { size }]) => [bucket, size])));
    }
    return counted;
  },
  maxBatchSize: 100,
};

/** How many quotations take each stance towards the claim. */
export const timelineStances = valueCounts('timelineStances', 'coded.stance', ({ claimId }) => {
  return sql`quotation q JOIN stance_coding coded ON coded.quotation_id = q.id AND coded.claim_id = ${claimId} AND coded.counts`;
});

/** How many quotations have speakers of each country. */
export const timelineCountries = valueCounts('timelineCountries', EACH_COUNTRY, () => EACH_SPEAKER);

function valueCounts(
  name: string,
  column: string,
  from: (question: TimelineQuestion) => Sql,
): LoaderDefinition<TimelineQuestion, ByBucket<readonly FacetCount[]>> {
  return {
    name,
    load: async (reader, questions) => {
      // Only a join can bring a quotation twice.
      const columns = raw(`${column}, CAST(COUNT(DISTINCT q.id) AS INTEGER)`);
      const rows = await readParts(reader, questions, ['value', 'n'], { from, columns, by: column });
      return rows.map((found) => {
        const counts = new Map<string | null, FacetCount[]>();
        for (const [bucket, value, count] of found as [string | null, string | null, number][]) {
          if (value === null) continue;
          const known = counts.get(bucket);
          if (known === undefined) counts.set(bucket, [{ value, count }]);
          else known.push({ value, count });
        }
        for (const known of counts.values()) known.sort(mostFirst);
        return counts;
      });
    },
    maxBatchSize: 100,
  };
}

interface Part {
  readonly from: (question: TimelineQuestion) => Sql;
  /** What is selected after the bucket. */
  readonly columns: Sql;
  /** What is grouped by besides the bucket. */
  readonly by?: string;
}

/** Reads one grouping of each question, with one statement: rows of the bucket's first day and the columns. */
async function readParts(
  reader: Reader,
  questions: readonly TimelineQuestion[],
  names: readonly string[],
  { from, columns, by }: Part,
): Promise<unknown[][][]> {
  const selected = ['slot', 'bucket', ...names];
  const parts = questions.map((question, slot) => {
    const { interval } = question;
    const bucket = interval === null ? sql`CAST(NULL AS TEXT)` : bucketOfDay(reader.dialect, interval);
    const group = raw(by === undefined ? '2' : `2, ${by}`);
    return sql`SELECT ${raw(String(slot))} AS slot, ${bucket} AS bucket, ${columns} FROM ${from(question)}${whereOf(question.source.where)} GROUP BY ${group}`;
  });
  const all = raw(selected.map((name) => `"${name}"`).join(', '));
  const rows = await reader.rows(
    { names: selected, unpack: (values) => values },
    sql`WITH counted (${all}) AS (${join(parts, ' UNION ALL ')}) SELECT ${all} FROM counted`,
    'slow',
  );
  const groups = questions.map((): unknown[][] => []);
  for (const [slot, ...values] of rows) groups[slot as number]?.push(values);
  return groups;
}
