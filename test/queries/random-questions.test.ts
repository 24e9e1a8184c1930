import fc from 'fast-check';
import {
  ClaimFacetsDocument,
  FindClaimsDocument,
  FindQuotationsDocument,
  QuotationFacetsDocument,
} from '../generated/operations';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { everyClaim, everyQuotation } from '../support/every-record';
import type { ClaimRow, QuotationRow } from '../support/question-model';
import {
  countingCodings,
  holdsClaim,
  holdsQuotation,
  speakersOf,
  tally,
  voicesOf,
} from '../support/question-model';
import { claimFilters, quotationFilters } from '../support/random-questions';
import { givenRandomRecords } from '../support/random-records';

const SEED = 20_240_309;
const RUNS = { numRuns: 60, seed: SEED, endOnFailure: true };

let test: TestApp;
let quotations: readonly QuotationRow[];
let claims: readonly ClaimRow[];

// Each question is compared with the answer that a loop over all rows gives.
describe('on random records', () => {
  beforeAll(async () => {
    test = await createTestApp();
    await givenRandomRecords(test, 150, SEED);
    quotations = await everyQuotation(test);
    claims = await everyClaim(test);
  });
  afterAll(() => test.stop());

  it('any filter finds the quotations it describes, and no other', async () => {
    await fc.assert(
      fc.asyncProperty(quotationFilters(quotations, claims), async (filter) => {
        const expected = quotations.filter((row) => holdsQuotation(filter, row)).map(({ id }) => id);

        const { quotations: found } = await test.run(FindQuotationsDocument, { filter });

        expect(found.nodes.map(({ id }) => id)).toEqual(expected.slice(0, 100));
        expect(found.totalCount).toBe(expected.length);
      }),
      RUNS,
    );
  });

  it('facets of quotations count what the filter describes', async () => {
    await fc.assert(
      fc.asyncProperty(quotationFilters(quotations, claims), async (filter) => {
        const rows = quotations.filter((row) => holdsQuotation(filter, row));

        const facets = (await test.run(QuotationFacetsDocument, { filter })).quotations.facets!;

        expectFacet(
          facets.speakers,
          ({ actor }) => actor.id,
          tally(rows, (row) => speakersOf(row).map(({ actorId }) => actorId)),
        );
        expectFacet(
          facets.countries,
          ({ country }) => country.code,
          tally(rows, (row) => speakersOf(row).map(({ country }) => country)),
        );
        expectFacet(
          facets.outlets,
          ({ outlet }) => outlet.domain!,
          tally(rows, (row) => [row.outlet?.domain]),
        );
        expectFacet(
          facets.kinds,
          ({ kind }) => kind,
          tally(rows, (row) => [row.kind]),
        );
        expectFacet(
          facets.reviewStatuses,
          (count) => count.reviewStatus,
          tally(rows, (row) => [row.reviewStatus]),
        );
        expectFacet(
          facets.stances,
          ({ stance }) => stance,
          tally(rows, (row) => countingCodings(row).map((c) => c.stance)),
        );
        expect(Object.fromEntries(facets.years.map(({ year, count }) => [year, count]))).toEqual(
          tally(rows, (row) => [row.saidOn.latest?.slice(0, 4)]),
        );
      }),
      RUNS,
    );
  });

  it('any filter finds the claims it describes, and no other', async () => {
    await fc.assert(
      fc.asyncProperty(claimFilters(quotations), async (filter) => {
        const expected = claims.filter((claim) => holdsClaim(filter, claim, quotations)).map(({ id }) => id);

        const { claims: found } = await test.run(FindClaimsDocument, { filter });

        expect(found.nodes.map(({ id }) => id)).toEqual(expected);
        expect(found.totalCount).toBe(expected.length);
      }),
      RUNS,
    );
  });

  it('facets of claims count what the filter describes', async () => {
    await fc.assert(
      fc.asyncProperty(claimFilters(quotations), async (filter) => {
        const rows = claims.filter((claim) => holdsClaim(filter, claim, quotations));
        const voices = (of: (voice: ReturnType<typeof voicesOf>[number]) => (string | undefined)[]) =>
          tally(rows, (claim) => voicesOf(claim, quotations).flatMap(of));

        const facets = (await test.run(ClaimFacetsDocument, { filter })).claims.facets!;

        expectFacet(
          facets.actors,
          ({ actor }) => actor.id,
          voices(({ row }) => speakersOf(row).map(({ actorId }) => actorId)),
        );
        expectFacet(
          facets.countries,
          ({ country }) => country.code,
          voices(({ row }) => speakersOf(row).map(({ country }) => country)),
        );
        expectFacet(
          facets.stances,
          ({ stance }) => stance,
          voices(({ coding }) => [coding.stance]),
        );
        expectFacet(
          facets.verdicts,
          ({ verdict }) => verdict,
          tally(rows, ({ verdict }) => [verdict]),
        );
        expectFacet(
          facets.topics,
          ({ topic }) => topic,
          tally(rows, ({ topics }) => topics),
        );
      }),
      RUNS,
    );
  });
});

function expectFacet<T extends { readonly count: number }>(
  facet: readonly T[],
  valueOf: (entry: T) => string,
  expected: Readonly<Record<string, number>>,
): void {
  const counts = facet.map(({ count }) => count);
  expect(Object.fromEntries(facet.map((entry) => [valueOf(entry), entry.count]))).toEqual(expected);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
}
