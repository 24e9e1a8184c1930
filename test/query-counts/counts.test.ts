import { parse } from 'graphql';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { givenQuotations } from '../support/factories';
import { statementsOf } from '../support/query-counter';

const COUNTED = 'countingProblem { code } totalCount totalCountIsExact';
const QUOTATION_FACETS =
  'facets { itemsCounted isExact countries { count } speakers { count } outlets { count } kinds { count } acts { count } stances { count } reviewStatuses { count } years { count } }';
const CLAIM_FACETS =
  'facets { itemsCounted isExact actors { count } countries { count } stances { count } verdicts { count } topics { count } }';

let test: TestApp;

describe('the number of SQL statements for counts and facets', () => {
  beforeAll(async () => {
    test = await createTestApp();
    await givenQuotations(
      test,
      Array.from({ length: 12 }, (_, i) => ({
        speaker: { name: `Speaker ${i}`, kind: 'PERSON' as const, country: 'SE' },
        article: { outlet: { domain: `outlet${i}.example` } },
        saidOn: { earliest: '2024-01-01' },
        stances: [{ towards: { claim: `Claim number ${i}.` }, stance: 'SUPPORT' }],
      })),
    );
  });
  afterAll(() => test.stop());

  // The parents, the counts, the facets, how many items these counted; then the actors and outlets that facets name.
  it.each([
    ['actors', 'quotations', QUOTATION_FACETS, 6],
    ['claims', 'quotations', QUOTATION_FACETS, 6],
    ['articles', 'quotations', QUOTATION_FACETS, 6],
    ['actors', 'claims', CLAIM_FACETS, 5],
  ] as const)(
    'is the same under two, six and twelve %s for their %s',
    async (field, list, facets, expected) => {
      const query = parse(
        `query ($first: Int) { ${field}(first: $first) { nodes { ${list}(first: 1) { ${COUNTED} ${facets} } } } }`,
      );
      const counts: number[] = [];
      for (const first of [2, 6, 12]) {
        const { count, data } = await statementsOf(test, query, { first });
        expect((data as Record<string, { nodes: object[] }>)[field]?.nodes).toHaveLength(first);
        counts.push(count);
      }

      expect(counts).toEqual([expected, expected, expected]);
    },
  );

  const TIMELINES =
    'months: timeline(interval: MONTH) { count } stances: timeline(interval: YEAR, by: STANCE) { parts { count } } countries: timeline(interval: DAY, from: "2023-12-01", by: COUNTRY) { parts { country { code } } }';

  it.each(['actors', 'claims', 'articles'])(
    'is one for each timeline of the quotations under two, six and twelve %s',
    async (field) => {
      const query = parse(
        `query ($first: Int) { ${field}(first: $first) { nodes { quotations(first: 1) { ${TIMELINES} } } } }`,
      );
      const counts: number[] = [];
      for (const first of [2, 6, 12]) counts.push((await statementsOf(test, query, { first })).count);

      expect(counts).toEqual([4, 4, 4]);
    },
  );

  it('is one for the timelines of the quotations of all countries', async () => {
    const query = '{ countries { quotations { timeline(interval: DAY, by: STANCE) { parts { count } } } } }';

    expect((await statementsOf(test, parse(query), {})).count).toBe(2);
  });
});
