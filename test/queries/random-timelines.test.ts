import fc from 'fast-check';
import type {
  ClaimTimelineQuery,
  QuotationFilter,
  QuotationTimelineQuery,
  TimelineInterval,
  TimelineStack,
} from '../generated/operations';
import {
  ClaimTimelineDocument,
  QuotationsOfDaysDocument,
  QuotationTimelineDocument,
} from '../generated/operations';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { everyClaim, everyQuotation } from '../support/every-record';
import type { ClaimRow, QuotationRow } from '../support/question-model';
import {
  countingCodings,
  holdsQuotation,
  mayLieIn,
  speakersOf,
  tally,
  targetOf,
} from '../support/question-model';
import { quotationFilters, rangesOfDays } from '../support/random-questions';
import { givenRandomRecords } from '../support/random-records';

const SEED = 20_240_311;
const RUNS = { numRuns: 60, seed: SEED, endOnFailure: true };
const MOST_LISTED = 6;
const INTERVALS: readonly TimelineInterval[] = ['DAY', 'WEEK', 'MONTH', 'YEAR'];

let test: TestApp;
let quotations: readonly QuotationRow[];
let claims: readonly ClaimRow[];

describe('on random records', () => {
  beforeAll(async () => {
    test = await createTestApp();
    await givenRandomRecords(test, 200, SEED);
    quotations = await everyQuotation(test);
    claims = await everyClaim(test);
  });
  afterAll(() => test.stop());

  it('the timeline of any claim counts what a loop over all its quotations counts', async () => {
    const question = fc.record({
      id: fc.constantFrom(...claims.map(({ id }) => id)),
      interval: fc.constantFrom(...INTERVALS),
      filter: fc.oneof(fc.constant({}), quotationFilters(quotations, claims)),
    });

    await fc.assert(
      fc.asyncProperty(question, async ({ id, interval, filter }) => {
        const rows = quotations.filter((row) => isUnder(id, filter, row));

        const { timeline } = (await test.run(ClaimTimelineDocument, { id, interval, filter })).claim!;

        const dated = timeline.buckets.map(({ from, to, ...counts }) => {
          const inside = rows.filter((row) => bucketOf(interval, row) === from);
          expect(counted(counts)).toEqual(expected(id, inside));
          return { from, to };
        });
        const starts = rows.flatMap((row) => bucketOf(interval, row) ?? []).sort();
        expect(dated).toEqual(allBuckets(interval, starts[0], starts.at(-1)));
        const undated = rows.filter((row) => bucketOf(interval, row) === null);
        expect(counted(timeline.undated)).toEqual(expected(id, undated));
        expect(counted(timeline.total)).toEqual(expected(id, rows));
      }),
      RUNS,
    );
  });

  it('the timeline of any list counts each quotation once, and each figure lists as many as it says', async () => {
    const question = fc.record({
      interval: fc.constantFrom(...INTERVALS),
      filter: quotationFilters(quotations, claims),
      days: fc.oneof(fc.constant({}), rangesOfDays),
      by: fc.constantFrom<TimelineStack | null>(null, 'STANCE', 'ACT', 'COUNTRY'),
    });

    await fc.assert(
      fc.asyncProperty(question, async ({ interval, filter, days, by }) => {
        const rows = quotations.filter(
          (row) => holdsQuotation(filter, row) && mayLieIn(days, row.saidOn.earliest, row.saidOn.latest),
        );

        const { timeline } = (await test.run(QuotationTimelineDocument, { interval, filter, by, ...days }))
          .quotations;

        expect(timeline?.map(({ from, to, count }) => [from, to, count])).toEqual(
          expectedBuckets(rows, interval, days),
        );
        for (const figure of figuresOf(timeline!, { interval, ...days }).slice(0, MOST_LISTED)) {
          const { quotations: listed } = await test.run(QuotationsOfDaysDocument, {
            filter: { ...filter, ...figure.filter },
          });
          expect([figure.filter, listed.totalCount]).toEqual([figure.filter, figure.count]);
        }
      }),
      { ...RUNS, numRuns: 100 },
    );
  });
});

type Timeline = NonNullable<ClaimTimelineQuery['claim']>['timeline'];

function isUnder(claimId: string, filter: QuotationFilter, row: QuotationRow): boolean {
  const towards = filter.stance && !filter.towards ? [{ claimId }] : filter.towards;
  const isOfClaim = countingCodings(row).some((coding) => targetOf(coding).claimId === claimId);
  return isOfClaim && holdsQuotation({ ...filter, towards }, row);
}

function expected(claimId: string, rows: readonly QuotationRow[]) {
  return {
    quotationCount: rows.length,
    wordingCount: new Set(rows.map(({ text }) => plain(text))).size,
    articleCount: new Set(rows.map(({ article }) => article.id)).size,
    outletCount: new Set(rows.flatMap(({ outlet }) => outlet?.domain ?? [])).size,
    stances: tally(rows, (row) =>
      countingCodings(row).flatMap((coding) => (targetOf(coding).claimId === claimId ? coding.stance : [])),
    ),
    countries: tally(rows, (row) => speakersOf(row).map(({ country }) => country)),
  };
}

/** What was answered, with facets by value: their order does not matter here. */
function counted({ stances, countries, ...counts }: Timeline['total']) {
  return {
    ...counts,
    stances: Object.fromEntries(stances.map(({ stance, count }) => [stance, count])),
    countries: Object.fromEntries(countries.map(({ country, count }) => [country.code, count])),
  };
}

interface Days {
  readonly from?: string;
  readonly to?: string;
}
type Bucket = [from: string | null, to: string | null, count: number];

function expectedBuckets(rows: readonly QuotationRow[], interval: TimelineInterval, days: Days): Bucket[] {
  const { from, to } = days;
  const startIn = (row: QuotationRow): string | null => {
    const start = bucketOf(interval, row);
    const { earliest, latest } = row.saidOn;
    return (from && earliest! < from) || (to && latest! > to) ? null : start;
  };
  const starts = rows.flatMap((row) => startIn(row) ?? []).sort();
  const first = from ? startOf(interval, from) : starts[0];
  const last = to ? startOf(interval, to) : starts.at(-1);
  const dated = allBuckets(interval, first, last).map((bucket): Bucket => {
    const count = starts.filter((start) => start === bucket.from).length;
    return [from && from > bucket.from ? from : bucket.from, to && to < bucket.to ? to : bucket.to, count];
  });
  const undated = rows.length - starts.length;
  return undated === 0 ? dated : [...dated, [null, null, undated]];
}

/** What is counted, with the filter that lists it: the largest parts first. */
function figuresOf(
  timeline: NonNullable<QuotationTimelineQuery['quotations']['timeline']>,
  scale: { readonly interval: TimelineInterval } & Days,
): { readonly count: number; readonly filter: QuotationFilter }[] {
  const figures = timeline.flatMap(({ from, to, count, parts }) => {
    const filter: QuotationFilter = from === null ? { undated: scale } : { saidWithin: { from, to } };
    const divided = parts.map((part) => ({
      count: part.count,
      filter: {
        ...filter,
        ...(part.stance ? { stance: [part.stance] } : {}),
        ...(part.act ? { act: [part.act] } : {}),
        ...(part.country ? { country: [part.country.code] } : {}),
      },
    }));
    return [{ count, filter }, ...divided];
  });
  return figures.sort(
    (a, b) => Object.keys(b.filter).length - Object.keys(a.filter).length || b.count - a.count,
  );
}

const plain = (text: string): string => text.toLowerCase().replace('–', '-').replace(/\.$/, '');

function bucketOf(interval: TimelineInterval, { saidOn }: QuotationRow): string | null {
  if (saidOn.earliest === null || saidOn.latest === null) return null;
  const first = startOf(interval, saidOn.earliest);
  return first === startOf(interval, saidOn.latest) ? first : null;
}

function startOf(interval: TimelineInterval, day: string): string {
  if (interval === 'MONTH') return `${day.slice(0, 7)}-01`;
  if (interval === 'YEAR') return `${day.slice(0, 4)}-01-01`;
  return interval === 'DAY' ? day : daysLater(day, -((new Date(day).getUTCDay() + 6) % 7));
}

function allBuckets(interval: TimelineInterval, first?: string, last?: string) {
  const buckets: { from: string; to: string }[] = [];
  if (first === undefined || last === undefined) return buckets;
  for (let day = first; startOf(interval, day) <= last; day = daysLater(day, 1)) {
    const from = startOf(interval, day);
    if (buckets.at(-1)?.from === from) buckets.pop();
    buckets.push({ from, to: day });
  }
  return buckets;
}

function daysLater(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
