import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { imported } from '../mutations/support/import-quotations';
import { done } from '../mutations/support/mutate';
import { articleRow, bodylessRow, quotationRow, WORDS } from '../mutations/support/rows';

const ASKED = 'saidNotLaterThan saidOn { latest certainty }';

describe('Quotation.saidNotLaterThan', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  const ask = async (filter: object): Promise<readonly object[]> => {
    const query = `query ($filter: QuotationFilter) { quotations(filter: $filter, first: 50) { nodes { ${ASKED} } } }`;
    const { data } = await test.send<{ quotations: { nodes: object[] } }>(query, { filter });
    return data!.quotations.nodes;
  };

  it('is the day printed where no day said is known, and stores nothing as known', async () => {
    const { id } = await imported(test, quotationRow({ saidOn: undefined }));

    expect(await ask({ ids: [id] })).toEqual([
      { saidNotLaterThan: '2024-05-02', saidOn: { latest: null, certainty: 'UNKNOWN' } },
    ]);
    expect(await ask({ ids: [id], saidOn: { to: '2024-12-31' } })).toEqual([]);
  });

  it('is the day said where that is known', async () => {
    const { id } = await imported(test, bodylessRow({ saidOn: { earliest: '2024-04-30' } }));

    expect(await ask({ ids: [id] })).toMatchObject([{ saidNotLaterThan: '2024-04-30' }]);
  });

  it('is the day of a later text for words that came with it', async () => {
    const article = articleRow({ body: 'Nothing was said yet, and nobody asked about it.' });
    await done(test, 'importArticle', { ...article, quotations: [] });
    const edited = {
      ...article,
      body: `“${WORDS},” the harbour master said later.`,
      retrievedAt: '2024-05-09T10:00:00Z',
    };
    const { rows } = await done(test, 'importArticle', { ...edited, quotations: [{ text: WORDS }] });

    expect(await ask({ ids: [rows[0]!.id] })).toMatchObject([{ saidNotLaterThan: '2024-05-09' }]);
  });

  it('costs one statement for any number of quotations', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 5; i++) ids.push((await imported(test, quotationRow())).id);
    const cost = async (some: readonly string[]): Promise<number> => {
      test.statements.length = 0;
      expect(await ask({ ids: some })).toHaveLength(some.length);
      return test.statements.length;
    };

    expect(await cost(ids)).toBe(await cost(ids.slice(0, 1)));
  });
});
