import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { givenQuotations } from '../support/factories';

interface Counted {
  readonly totalCount: number;
  readonly totalCountIsExact: boolean;
}
interface Faceted {
  readonly facets: {
    readonly itemsCounted: number;
    readonly isExact: boolean;
    readonly countries: readonly { readonly country: { readonly code: string }; readonly count: number }[];
  };
}

const COUNTED = 'totalCount totalCountIsExact';
const FACETED = 'facets { itemsCounted isExact countries { country { code } count } }';

let test: TestApp;

// Ten days of March: Sweden on the first four and the last, Norway between; each about a claim of its own.
describe('where four items are counted and three are looked at for facets', () => {
  beforeAll(async () => {
    test = await createTestApp({
      environment: { ONRECORD_MAX_COUNTED: '4', ONRECORD_MAX_FACET_ITEMS: '3' },
    });
    await givenQuotations(
      test,
      Array.from({ length: 10 }, (_, i) => ({
        text: `Bread costs ${i} more`,
        speaker: { name: i < 5 ? 'Ada Lind' : 'Bo Ek', kind: 'PERSON', country: i < 5 ? 'SE' : 'NO' },
        saidOn: { earliest: `2024-03-0${i}`.replace('-00', '-10') },
        stances: [{ towards: { claim: `Bread costs ${i} more.` }, stance: 'SUPPORT' }],
      })),
    );
  });
  afterAll(() => test.stop());

  it.each([
    ['fewer', 'ids', 0, { totalCount: 0, totalCountIsExact: true }],
    ['just as many', 'saidOn', 4, { totalCount: 4, totalCountIsExact: true }],
    ['more', 'saidOn', 5, { totalCount: 4, totalCountIsExact: false }],
    ['many more', 'saidOn', 10, { totalCount: 4, totalCountIsExact: false }],
  ])('totalCount of %s says whether it is the whole number', async (_name, by, days, expected) => {
    const until = `2024-03-${String(days).padStart(2, '0')}`;
    const filter = by === 'ids' ? { ids: [] } : { saidOn: { to: until } };

    const { data } = await test.send<{ quotations: Counted }>(
      `query ($filter: QuotationFilter) { quotations(filter: $filter) { ${COUNTED} } }`,
      { filter },
    );

    expect(data?.quotations).toEqual(expected);
  });

  it.each(['claims', 'articles'])('totalCount of %s stops there as well', async (field) => {
    const { data } = await test.send<Record<string, Counted>>(`{ ${field} { ${COUNTED} } }`);

    expect(data?.[field]).toEqual({ totalCount: 4, totalCountIsExact: false });
  });

  it('each list under a parent is counted so far', async () => {
    const { data } = await test.send<{ actors: { nodes: { quotations: Counted }[] } }>(
      `{ actors { nodes { quotations(filter: { saidOn: { from: "2024-03-05" } }) { ${COUNTED} } } } }`,
    );

    expect(data?.actors.nodes.map(({ quotations }) => quotations)).toEqual([
      { totalCount: 1, totalCountIsExact: true },
      { totalCount: 4, totalCountIsExact: false },
    ]);
  });

  it.each(['SAID_ON_DESC', 'SAID_ON_ASC', 'CREATED_AT_ASC'])(
    'facets of a list in the order %s look at the latest said, and say so',
    async (orderBy) => {
      const { data } = await test.send<{ quotations: Faceted }>(
        `{ quotations(orderBy: ${orderBy}, filter: { saidOn: { to: "2024-03-07" } }) { ${FACETED} } }`,
      );

      expect(data?.quotations.facets).toEqual({
        itemsCounted: 3,
        isExact: false,
        countries: [{ country: { code: 'NO' }, count: 3 }],
      });
    },
  );

  it('facets of a list with a filter of several countries look at the latest of all of them', async () => {
    const { data } = await test.send<{ quotations: Faceted }>(
      `{ quotations(filter: { country: ["SE", "NO"], saidOn: { to: "2024-03-06" } }) { ${FACETED} } }`,
    );

    expect(data?.quotations.facets).toMatchObject({ itemsCounted: 3, isExact: false });
    expect(data?.quotations.facets.countries).toEqual([
      { country: { code: 'NO' }, count: 2 },
      { country: { code: 'SE' }, count: 1 },
    ]);
  });

  it('facets of a list that is no longer tell of all of it', async () => {
    const { data } = await test.send<{ quotations: Faceted }>(
      `{ quotations(filter: { saidOn: { to: "2024-03-03" } }) { ${FACETED} } }`,
    );

    expect(data?.quotations.facets).toEqual({
      itemsCounted: 3,
      isExact: true,
      countries: [{ country: { code: 'SE' }, count: 3 }],
    });
  });

  it('facets of claims look at those said latest', async () => {
    const { data } = await test.send<{ claims: Faceted }>(
      `{ claims(orderBy: FIRST_SAID_ON_ASC, filter: { saidOn: { to: "2024-03-06" } }) { ${FACETED} } }`,
    );

    expect(data?.claims.facets).toEqual({
      itemsCounted: 3,
      isExact: false,
      countries: [
        { country: { code: 'NO' }, count: 2 },
        { country: { code: 'SE' }, count: 1 },
      ],
    });
  });
});
