import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { givenQuotations } from '../support/factories';

interface Proposals {
  readonly nodes: readonly {
    readonly text: string;
    readonly outletCount: number;
    readonly score: number | null;
    readonly quotations: readonly { readonly id: string; readonly text: string }[];
  }[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const QUERY = `query ($filter: QuotationFilter, $first: Int, $after: String) {
  claimProposals(filter: $filter, first: $first, after: $after) {
    totalCount nodes { text outletCount score quotations { id text } } pageInfo { hasNextPage endCursor } } }`;

describe('claimProposals', () => {
  let test: TestApp;
  let ids: readonly string[];
  const printedBy = (outlet: string) => ({ url: `https://${outlet}.example/news` });
  beforeAll(async () => {
    test = await createTestApp();
    const given = await givenQuotations(test, [
      {
        text: 'Lindholm would lose its ferry licence over any smuggling',
        article: printedBy('harbour-post'),
      },
      {
        text: 'They will lose the ferry licence for smuggling, and nobody in Lindholm should be surprised',
        article: printedBy('quay-gazette'),
      },
      { text: 'Nurses have waited three years for a contract', article: printedBy('harbour-post') },
      {
        text: 'Trams will run all night',
        stances: [{ towards: { claim: 'Trams run at night' }, stance: 'SUPPORT' }],
      },
      { text: 'The budget is sound', act: 'DECLINE_COMMENT' },
    ]);
    ids = given.map(({ id }) => id);
  });
  afterAll(() => test.stop());

  async function proposals(variables: object = {}): Promise<Proposals> {
    const { data, errors } = await test.send<{ claimProposals: Proposals }>(QUERY, variables);
    expect(errors).toEqual([]);
    return data!.claimProposals;
  }

  it('puts what two outlets print into one proposal, and before what one prints', async () => {
    const { nodes, totalCount } = await proposals();

    expect(totalCount).toBe(2);
    expect(nodes.map(({ outletCount, quotations }) => [outletCount, quotations.map(({ id }) => id)])).toEqual(
      [
        [2, [ids[0], ids[1]]],
        [1, [ids[2]]],
      ],
    );
    expect(nodes[0]?.text).toBe('Lindholm would lose its ferry licence over any smuggling');
    expect(nodes[1]?.score).toBeNull();
  });

  it('pages by cursor, and says when the list has changed', async () => {
    const first = await proposals({ first: 1 });
    const second = await proposals({ first: 1, after: first.pageInfo.endCursor });
    const { errors } = await test.send(QUERY, { after: 'quo_1' });

    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(second.nodes.map(({ text }) => text)).toEqual(['Nurses have waited three years for a contract']);
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect(errors[0]?.extensions['code']).not.toBe('INTERNAL_SERVER_ERROR');
  });

  it('pages backward too', async () => {
    const page = (args: string) =>
      test.send<{ claimProposals: Proposals & { edges: { cursor: string }[] } }>(
        `{ claimProposals(${args}) { totalCount totalCountIsExact edges { cursor } nodes { text } pageInfo { hasNextPage hasPreviousPage } } }`,
      );
    const last = (await page('last: 1')).data!.claimProposals;
    const before = (await page(`last: 1, before: "${last.edges[0]?.cursor}"`)).data!.claimProposals;

    expect(last.nodes.map(({ text }) => text)).toEqual(['Nurses have waited three years for a contract']);
    expect(last).toMatchObject({
      totalCount: 2,
      totalCountIsExact: true,
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
    expect(before).toMatchObject({
      nodes: [{ text: 'Lindholm would lose its ferry licence over any smuggling' }],
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
    });
  });

  it('compares what the filter leaves', async () => {
    const { nodes } = await proposals({ filter: { ids: [ids[1]] } });

    expect(nodes.map(({ quotations }) => quotations.map(({ id }) => id))).toEqual([[ids[1]]]);
  });

  it('names everybody who said the words together', async () => {
    const joint = await givenQuotations(test, [
      {
        text: 'We have signed nothing in Lindholm',
        speaker: { name: 'Runa Holt', kind: 'PERSON' },
        jointSpeakers: [{ actor: { name: 'Odd Brenne', kind: 'PERSON' } }],
      },
    ]);

    const { nodes } = await proposals({ filter: { ids: joint.map(({ id }) => id) } });

    expect(nodes.map(({ text }) => text)).toEqual([
      'Runa Holt and Odd Brenne: “We have signed nothing in Lindholm”',
    ]);
  });
});
