import fc from 'fast-check';
import type { ClaimTimelineQuery, QuotationFilter, TimelineInterval } from '../generated/operations';
import { ClaimTimelineDocument } from '../generated/operations';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { everyClaim, everyQuotation } from '../support/every-record';
import type { ClaimRow, QuotationRow } from '../support/question-model';
import { countingCodings, holdsQuotation, speakersOf, tally } from '../support/question-model';
import { quotationFilters } from '../support/random-questions';
import { givenRandomRecords } from '../support/random-records';

const SEED = 20_240_311;
const RUNS = { numRuns: 60, seed: SEED, endOnFailure: true };
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
});

type Timeline = NonNullable<ClaimTimelineQuery['claim']>['timeline'];

function isUnder(claimId: string, filter: QuotationFilter, row: QuotationRow): boolean {
  const towards = filter.stance && !filter.towards ? { claimId } : filter.towards;
  const isOfClaim = countingCodings(row).some(({ claim }) => claim?.id === claimId);
  return isOfClaim && holdsQuotation({ ...filter, towards }, row);
}

function expected(claimId: string, rows: readonly QuotationRow[]) {
  return {
    quotationCount: rows.length,
    wordingCount: new Set(rows.map(({ text }) => plain(text))).size,
    articleCount: new Set(rows.map(({ article }) => article.id)).size,
    outletCount: new Set(rows.flatMap(({ outlet }) => outlet?.domain ?? [])).size,
    stances: tally(rows, (row) =>
      countingCodings(row).flatMap(({ claim, stance }) => (claim?.id === claimId ? stance : [])),
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
