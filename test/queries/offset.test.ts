import type { Answer, TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { expectRefusal } from '../support/expect-refusal';
import type { QuotationSeed } from '../support/factories';
import { givenQuotations } from '../support/factories';

const COUNTRIES = ['NO', 'SE', 'DK'];
const COUNT = 11;

interface Page {
  readonly list: {
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
    readonly totalCount: number;
  };
}

let test: TestApp;

const LISTS: readonly (readonly [list: string, args: string])[] = [
  ['quotations', 'orderBy: SAID_ON_DESC'],
  ['quotations', 'filter: { country: ["NO", "SE"] }'],
  ['quotations', 'filter: { saidOn: { to: "2024-01-20" } }'],
  ['quotations', 'search: "tide"'],
  ['quotations', 'search: "tide", filter: { country: ["NO", "SE"] }'],
  ['claims', 'orderBy: LAST_SAID_ON_DESC'],
  ['claims', 'filter: { country: ["NO", "SE"] }'],
  ['actors', 'orderBy: NAME_ASC'],
  ['articles', 'orderBy: PUBLISHED_ON_ASC'],
  ['outlets', 'orderBy: NAME_ASC'],
];

describe('offset', () => {
  beforeAll(async () => {
    test = await createTestApp();
    await givenQuotations(
      test,
      Array.from({ length: COUNT }, (_, i) => seedOf(i)),
    );
  });
  afterAll(() => test.stop());

  it.each(LISTS)('of %s(%s) leads to the same items as reading page after page', async (list, args) => {
    const all = await idsOf(list, `${args}, first: 100`);

    const pages = [0, 3, 6, 9, 12].map((offset) => idsOf(list, `${args}, first: 3, offset: ${offset}`));

    expect(all.length).toBeGreaterThan(3);
    expect((await Promise.all(pages)).flat()).toEqual(all);
  });

  it('leads to a page of the list under each of several parents', async () => {
    const under = async (args: string): Promise<string[][]> => {
      const { data } = await test.send<{
        actors: { nodes: readonly { quotations: Page['list'] }[] };
      }>(`{ actors { nodes { quotations(${args}) { nodes { id } } } } }`);
      return data!.actors.nodes.map(({ quotations }) => quotations.nodes.map(({ id }) => id));
    };
    const all = await under('first: 100');

    expect(await under('first: 2, offset: 1')).toEqual(all.map((ids) => ids.slice(1, 3)));
  });

  it('knows whether items come before and after, and counts all', async () => {
    const [first, second, last] = await Promise.all(
      [0, 4, 8].map((offset) => read('quotations', `first: 4, offset: ${offset}`)),
    );

    expect(first).toMatchObject({
      pageInfo: { hasPreviousPage: false, hasNextPage: true },
      totalCount: COUNT,
    });
    expect(second).toMatchObject({
      pageInfo: { hasPreviousPage: true, hasNextPage: true },
      totalCount: COUNT,
    });
    expect(last).toMatchObject({
      pageInfo: { hasPreviousPage: true, hasNextPage: false },
      totalCount: COUNT,
    });
  });

  it('gives cursors that lead on', async () => {
    const { data } = await test.send<{ quotations: { pageInfo: { endCursor: string } } }>(
      '{ quotations(first: 4, offset: 2) { pageInfo { endCursor } } }',
    );

    const next = await idsOf('quotations', `first: 4, after: "${data!.quotations.pageInfo.endCursor}"`);

    expect(next).toEqual((await idsOf('quotations', 'first: 100')).slice(6, 10));
  });

  it('beyond the end gives an empty page', async () => {
    expect(await idsOf('quotations', 'offset: 10000')).toEqual([]);
  });

  it.each([
    ['offset: 10001', /Skip 0 to 10000 items, not 10001; page on from there with after/],
    ['offset: -1', /Skip 0 to 10000 items, not -1/],
    ['first: 2, offset: 2, after: "x"', /offset with first alone, or a cursor without offset/],
    ['last: 2, offset: 2', /offset with first alone/],
    ['offset: 2, before: "x"', /offset with first alone/],
  ])('is refused as %s, with what to do', async (args, remedy) => {
    for (const list of ['quotations', 'claims', 'actors', 'articles', 'outlets'])
      expectRefusal(await ask(list, args), remedy);
  });

  it('costs as many records as it skips', async () => {
    const pages = (count: number): string =>
      Array.from(
        { length: count },
        (_, i) => `p${i}: quotations(first: 1, offset: 10000) { nodes { id } }`,
      ).join(' ');

    expect((await test.send(`{ ${pages(9)} }`)).errors).toEqual([]);
    expect((await test.send(`{ ${pages(10)} }`)).errors).toMatchObject([
      { extensions: { code: 'QUERY_TOO_COMPLEX', limit: 'nodes' } },
    ]);
  });
});

function ask(list: string, args: string): Promise<Answer<Page>> {
  return test.send<Page>(
    `{ list: ${list}(${args}) { nodes { id } pageInfo { hasNextPage hasPreviousPage } totalCount } }`,
  );
}

async function read(list: string, args: string): Promise<Page['list']> {
  const { data, errors } = await ask(list, args);
  expect(errors).toEqual([]);
  return data!.list;
}

async function idsOf(list: string, args: string): Promise<string[]> {
  return (await read(list, args)).nodes.map(({ id }) => id);
}

function seedOf(i: number): QuotationSeed {
  const country = COUNTRIES[i % 3];
  return {
    text: `Tide ${i}`,
    speaker: { name: `Speaker ${i % 4}`, kind: 'PERSON', country: 'NO' },
    speakerCountry: country,
    saidOn: i % 4 === 0 ? { earliest: '2024-01-10', precision: 'MONTH' } : { earliest: `2024-01-${10 + i}` },
    article: { url: `https://outlet${i}.example/1` },
    stances: [{ towards: { claim: `Claim ${i % 6}.` }, stance: 'SUPPORT' }],
  };
}
