import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';

/** Articles of our own about invented people: many speakers, and one statement that both outlets print. */
const FIRST = `Lindholm warned over ferry licence

Fisheries Minister Ilka Marrow of Norway said the island would lose its ferry licence over any smuggling.

“We have waited for three years, and we will not wait for a fourth,” Marrow told reporters in Bergen.

Ambassador Tove Lindahl of Sweden thanked Norway for opening its harbours to trawlers.

Harbour master Anton Blaine denied that the customs hall had been closed.`;
const SECOND = `Smugglers beware, says minister

Fisheries Minister Ilka Marrow of Norway said Lindholm would lose the ferry licence over smuggling of any kind.

“Nurses have waited long enough for a contract,” said union leader Mirela Oakes.

Senator Hakan Sorel accused Denmark of hiding the accounts of its trawlers.

Trade Minister Jonas Vell said two new cranes would arrive in spring.

Marrow declined to comment on the cranes.`;

interface Quotation {
  readonly id: string;
  readonly stances: readonly {
    readonly id: string;
    readonly status: string;
    readonly target: object;
  }[];
}
interface Proposal {
  readonly text: string;
  readonly outletCount: number;
  readonly quotations: readonly { readonly id: string }[];
}

describe('from import to fully coded', () => {
  let test: TestApp;
  let calls = 0;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  async function call<T>(query: string, variables: object = {}): Promise<T> {
    calls += 1;
    const { data, errors } = await test.send<T>(query, variables);
    expect(errors).toEqual([]);
    return data!;
  }

  const IMPORT = `mutation ($input: ImportArticleInput!) { importArticle(input: $input) { userErrors { message }
    rows { quotation { id stances { id status target { ... on Country { code } } } } } } }`;
  const importing = async (name: string, body: string): Promise<readonly Quotation[]> => {
    const article = { url: `https://${name}.example/1`, outlet: { name }, publishedOn: '2024-05-02', body };
    const { importArticle } = await call<{ importArticle: { rows: { quotation: Quotation }[] } }>(IMPORT, {
      input: article,
    });
    return importArticle.rows.map(({ quotation }) => quotation);
  };

  it('takes at most twelve calls for an article of many speakers', async () => {
    await importing('harbour-post', FIRST);
    calls = 0;

    // 1. The article, with what is found in it.
    const found = await importing('quay-gazette', SECOND);

    // 2. All suggested stances, confirmed at once.
    const suggested = found.flatMap(({ stances }) => stances.filter(({ status }) => status === 'SUGGESTED'));
    const decided = await call<{ decideStances: { failedCount: number; updatedCount: number } }>(
      'mutation ($input: DecideStancesInput!) { decideStances(input: $input) { failedCount updatedCount } }',
      { input: { items: suggested.map(({ id }) => ({ id, status: 'CONFIRMED' })) } },
    );

    // 3. The claims that its statements make.
    const { claimProposals } = await call<{ claimProposals: { nodes: Proposal[] } }>(
      '{ claimProposals(first: 50) { nodes { text outletCount quotations { id } } } }',
    );

    // 4. The proposals accepted, all in one request.
    const fields = claimProposals.nodes.map(
      (_, i) => `a${i}: acceptClaimProposal(input: $i${i}) { claim { id } userErrors { message } }`,
    );
    const declared = claimProposals.nodes.map((_, i) => `$i${i}: AcceptClaimProposalInput!`);
    const inputs = claimProposals.nodes.map(({ text, quotations }, i) => [
      `i${i}`,
      { text, quotationIds: quotations.map(({ id }) => id) },
    ]);
    const accepted = await call<Record<string, { claim: object | null }>>(
      `mutation (${declared.join(', ')}) { ${fields.join('\n')} }`,
      Object.fromEntries(inputs) as object,
    );

    // 5. The quotations, reviewed.
    const reviewed = await call<{ reviewQuotations: { updatedCount: number } }>(
      'mutation ($input: ReviewQuotationsInput!) { reviewQuotations(input: $input) { updatedCount } }',
      { input: { items: found.map(({ id }) => ({ id, status: 'CONFIRMED' })) } },
    );

    expect(calls).toBeLessThanOrEqual(12);
    expect(decided.decideStances).toEqual({ failedCount: 0, updatedCount: suggested.length });
    expect(suggested.map(({ target }) => target)).toContainEqual({ code: 'DK' });
    expect(claimProposals.nodes[0]).toMatchObject({ outletCount: 2, quotations: [{}, {}] });
    expect(Object.values(accepted).map(({ claim }) => claim)).not.toContain(null);
    expect(reviewed.reviewQuotations.updatedCount).toBe(found.length);
    const left = await call<{ claimProposals: { totalCount: number } }>('{ claimProposals { totalCount } }');
    expect(left.claimProposals.totalCount).toBe(0);
  });
});
