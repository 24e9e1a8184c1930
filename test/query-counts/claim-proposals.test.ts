import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { givenQuotations } from '../support/factories';

const QUERY = `query ($filter: QuotationFilter, $first: Int) { claimProposals(filter: $filter, first: $first) {
  totalCount totalCountIsExact nodes { text outletCount articleCount score
    quotations { id text speaker { name } article { headline outlet { name } } } } } }`;

interface Proposed {
  readonly claimProposals: {
    readonly totalCount: number;
    readonly totalCountIsExact: boolean;
    readonly nodes: readonly { readonly articleCount: number; readonly quotations: readonly object[] }[];
  };
}

// Words that no two statements share, so that each is a proposal of its own.
const alone = (i: number): string =>
  ['pier', 'crane', 'buoy', 'lock', 'sluice'].map((word) => `${word}${i}`).join(' ');

describe('claimProposals', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
    const speaker = (i: number) => ({ name: `Ilka Marrow ${i % 7}`, kind: 'PERSON' as const });
    await givenQuotations(
      test,
      Array.from({ length: 120 }, (_, i) => ({
        text: `We repaired ${alone(i)}`,
        venue: 'alone',
        speaker: speaker(i),
      })),
    );
    await givenQuotations(
      test,
      Array.from({ length: 130 }, (_, i) => ({
        text: 'The harbour bridge stays closed until the autumn storms are over',
        language: 'en',
        speaker: speaker(i),
      })),
    );
  }, 60_000);
  afterAll(() => test.stop());

  const proposed = async (
    variables: object,
  ): Promise<Proposed['claimProposals'] & { statements: number }> => {
    test.statements.length = 0;
    const { data, errors } = await test.send<Proposed>(QUERY, { ...variables }, { token: null });
    expect(errors).toEqual([]);
    return { ...data!.claimProposals, statements: test.statements.length };
  };

  it('costs as many statements for fifty proposals as for one', async () => {
    const one = await proposed({ first: 1 });
    const fifty = await proposed({ first: 50 });

    expect([one.nodes.length, fifty.nodes.length]).toEqual([1, 50]);
    expect(fifty.statements).toBe(one.statements);
  });

  it('pages through more than a hundred proposals, and counts all of them', async () => {
    const { totalCount, totalCountIsExact, nodes } = await proposed({ first: 100 });

    expect({ totalCount, totalCountIsExact, shown: nodes.length }).toEqual({
      totalCount: 121,
      totalCountIsExact: true,
      shown: 100,
    });
  });

  it('shows a hundred quotations of a proposal, and counts the articles of all', async () => {
    const { nodes } = await proposed({ filter: { language: ['en'] }, first: 5 });

    expect(nodes.map(({ articleCount, quotations }) => [articleCount, quotations.length])).toEqual([
      [130, 100],
    ]);
  });
});
