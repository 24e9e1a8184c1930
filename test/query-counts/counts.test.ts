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
});
