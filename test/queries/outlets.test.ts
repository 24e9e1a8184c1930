import type { OutletFilter } from '../generated/operations';
import { FindOutletsDocument } from '../generated/operations';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { givenArticle, givenQuotation } from '../support/factories';

const OUTLETS = [
  {
    name: 'Coast Wire',
    domain: 'coastwire.example',
    kind: 'NEWS_AGENCY',
    country: 'NO',
    stateAffiliated: true,
  },
  { name: 'Écho du Port', domain: 'echo.example', kind: 'NEWSPAPER', country: 'FR', stateAffiliated: false },
  { name: 'Harbour Post', domain: 'harbour.example' },
] as const;
const ALL = ['Coast Wire', 'Écho du Port', 'Harbour Post'];

type Case = readonly [finds: string, filter: OutletFilter, names: readonly string[]];

// One entry for each field of the filter: a field without a case does not compile.
const CASES: Readonly<Record<keyof OutletFilter, readonly Case[]>> = {
  domain: [
    ['only these domains', { domain: ['ECHO.example', 'harbour.example'] }, ['Écho du Port', 'Harbour Post']],
  ],
  country: [['only these countries', { country: ['FR'] }, ['Écho du Port']]],
  kind: [['only these kinds', { kind: ['NEWS_AGENCY'] }, ['Coast Wire']]],
  stateAffiliated: [
    ['those that a state runs', { stateAffiliated: true }, ['Coast Wire']],
    ['those that no state runs', { stateAffiliated: false }, ['Écho du Port']],
  ],
  isMerged: [
    ['those merged into another', { isMerged: true }, []],
    ['those that stand for themselves', { isMerged: false }, ALL],
  ],
  updatedSince: [
    ['all that changed since', { updatedSince: '2000-01-01T00:00:00.000Z' }, ALL],
    ['none after the last change', { updatedSince: '2100-01-01T00:00:00.000Z' }, []],
  ],
};

let test: TestApp;

describe('outlets', () => {
  beforeAll(async () => {
    test = await createTestApp();
    for (const outlet of OUTLETS) await givenArticle(test, { url: `https://${outlet.domain}/1`, outlet });
  });
  afterAll(() => test.stop());

  it('come by name, accents apart', async () => {
    expect(await names({})).toEqual(ALL);
    expect(await names({ orderBy: 'NAME_DESC' })).toEqual([...ALL].reverse());
  });

  describe.each(Object.entries(CASES))('filtered by %s', (_field, cases) => {
    it.each(cases)('are %s', async (_finds, filter, expected) => {
      expect(await names({ filter })).toEqual(expected);
    });
  });

  it('show what they printed', async () => {
    await givenQuotation(test, {
      text: 'We sail at dawn',
      article: { url: 'https://harbour.example/2', publishedOn: '2024-05-02', outlet: OUTLETS[2] },
    });

    const { data } = await test.send(
      `{ outlet(domain: "harbour.example") {
        articles { totalCount nodes { url } }
        quotations(search: "dawn") { totalCount nodes { text } }
      } }`,
    );

    expect(data).toEqual({
      outlet: {
        articles: {
          totalCount: 2,
          nodes: [{ url: 'https://harbour.example/2' }, { url: 'https://harbour.example/1' }],
        },
        quotations: { totalCount: 1, nodes: [{ text: 'We sail at dawn' }] },
      },
    });
  });

  it.each(['domain', 'country', 'kind'])('match nothing when %s is an empty list', async (field) => {
    expect(await names({ filter: { [field]: [] } })).toEqual([]);
  });

  it.each([
    ['a part of the name', 'du po', ['Écho du Port']],
    ['the name without accents', 'ECHO', ['Écho du Port']],
    ['a part of the domain', 'harbour.ex', ['Harbour Post']],
    ['a pattern, which is text', '%', []],
  ])('are found by %s', async (_by, search, expected) => {
    expect(await names({ search })).toEqual(expected);
  });
});

async function names(asked: {
  filter?: OutletFilter;
  search?: string;
  orderBy?: 'NAME_ASC' | 'NAME_DESC';
}): Promise<string[]> {
  const { outlets } = await test.run(FindOutletsDocument, asked);
  expect(outlets.totalCount).toBe(outlets.nodes.length);
  return outlets.nodes.map(({ name }) => name);
}
