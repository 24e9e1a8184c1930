import type { ImportBatchFilter } from '../generated/operations';
import { FindImportBatchesDocument, ImportQuotationsDocument } from '../generated/operations';
import { done } from '../mutations/support/mutate';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { givenArticle, givenClaim } from '../support/factories';

type Case = readonly [finds: string, filter: ImportBatchFilter, formats: readonly string[]];

const ALL = ['QUOTATIONS', 'CLAIMS', 'ARTICLE'];

// One entry for each field of the filter: a field without a case does not compile.
const CASES: Readonly<Record<keyof ImportBatchFilter, readonly Case[]>> = {
  importer: [['none of an importer that never sent anything', { importer: ['Nobody'] }, []]],
  format: [['only these kinds', { format: ['CLAIMS', 'ARTICLE'] }, ['CLAIMS', 'ARTICLE']]],
  sourceName: [['only those from these sources', { sourceName: ['harbour.csv'] }, ['QUOTATIONS']]],
  isReverted: [
    ['those that were undone', { isReverted: true }, ['CLAIMS']],
    ['those that stand', { isReverted: false }, ['QUOTATIONS', 'ARTICLE']],
  ],
};

let test: TestApp;

describe('importBatches', () => {
  beforeAll(async () => {
    test = await createTestApp();
    await givenArticle(test, { url: 'https://gazette.example/1', headline: 'The ferry is late' });
    await givenClaim(test, 'The ferry is late.');
    const [claims] = (await batches({ format: ['CLAIMS'] })).map(({ id }) => id);
    await done(test, 'revertImport', { id: claims! });
    const rows = [{ text: 'The ferry left.', article: { url: 'https://gazette.example/2' } }];
    await test.run(ImportQuotationsDocument, { input: { rows, sourceName: 'harbour.csv' } });
  });
  afterAll(() => test.stop());

  it('come latest first', async () => {
    expect((await batches({})).map(({ format }) => format)).toEqual(ALL);
  });

  describe.each(Object.entries(CASES))('filtered by %s', (_field, cases) => {
    it.each(cases)('are %s', async (_finds, filter, expected) => {
      expect((await batches(filter)).map(({ format }) => format)).toEqual(expected);
    });
  });

  it('are found by the name of their importer', async () => {
    const [latest] = await batches({});

    expect(await batches({ importer: [latest!.importer] })).toHaveLength(ALL.length);
  });
});

async function batches(filter: ImportBatchFilter) {
  const { importBatches } = await test.run(FindImportBatchesDocument, { filter });
  expect(importBatches.totalCount).toBe(importBatches.nodes.length);
  return importBatches.nodes;
}
