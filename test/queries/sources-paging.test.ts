import type { ActorOrder, ArticleOrder, OutletOrder } from '../generated/operations';
import {
  FindActorsDocument,
  FindArticlesDocument,
  FindOutletsDocument,
  PageOfActorsDocument,
  PageOfArticlesDocument,
  PageOfOutletsDocument,
} from '../generated/operations';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { givenArticle, givenQuotation } from '../support/factories';
import type { PageAnswer, PageRequest } from '../support/walk-pages';
import { idsOf, walkBackward, walkForward } from '../support/walk-pages';

const SIZE = 3;
// Names of actors that fold alike, or differ only in what a locale would reorder; country tells the twins apart.
const ACTORS = [
  ['Ödön', 'HU'],
  ['odon', 'SK'],
  ['Zoe', 'NL'],
  ['zoë', 'BE'],
  ['ab', 'NO'],
  ['ab c', 'NO'],
  ['Abba', 'SE'],
  ['Аня', 'UA'],
] as const;
const DAYS = ['2024-01-02', null, '2024-01-01', '2024-01-02', null, '2024-01-03', '2024-01-01'];
const OUTLETS = ['Echo', 'Écho', 'Ab', 'A c', 'Abba', 'Zeit', 'die zeit'];

let test: TestApp;

beforeAll(async () => {
  test = await createTestApp();
  for (const [name, country] of ACTORS) {
    await givenQuotation(test, {
      speaker: { name, country, kind: 'PERSON' },
      article: { url: 'https://a.example/0' },
    });
  }
  for (const [i, publishedOn] of DAYS.entries()) {
    await givenArticle(test, {
      url: `https://outlet${i}.example/1`,
      headline: String(i),
      publishedOn,
      outlet: { name: OUTLETS[i]! },
    });
  }
});
afterAll(() => test.stop());

describe('pages of actors', () => {
  it.each<ActorOrder>([
    'NAME_ASC',
    'NAME_DESC',
    'CREATED_AT_ASC',
    'CREATED_AT_DESC',
    'UPDATED_AT_ASC',
    'UPDATED_AT_DESC',
  ])('in the order %s give every item once, forward and backward', async (orderBy) => {
    const whole = (await test.run(FindActorsDocument, { orderBy })).actors.nodes;

    expect(whole).toHaveLength(ACTORS.length);
    await expectPages(
      async (page) => (await test.run(PageOfActorsDocument, { ...page, orderBy })).page,
      whole,
    );
  });

  it('stand by name as every database sorts them alike', async () => {
    const { actors } = await test.run(FindActorsDocument, { orderBy: 'NAME_ASC' });

    expect(actors.nodes.map(({ name }) => name)).toEqual([
      'ab',
      'ab c',
      'Abba',
      'Ödön',
      'odon',
      'Zoe',
      'zoë',
      'Аня',
    ]);
  });
});

describe('pages of articles', () => {
  it.each<ArticleOrder>([
    'PUBLISHED_ON_ASC',
    'PUBLISHED_ON_DESC',
    'CREATED_AT_ASC',
    'CREATED_AT_DESC',
    'UPDATED_AT_ASC',
    'UPDATED_AT_DESC',
  ])('in the order %s give every item once, forward and backward', async (orderBy) => {
    const whole = (await test.run(FindArticlesDocument, { orderBy })).articles.nodes;

    expect(whole).toHaveLength(DAYS.length + 1);
    await expectPages(
      async (page) => (await test.run(PageOfArticlesDocument, { ...page, orderBy })).page,
      whole,
    );
  });

  it('put those without a known day last when the latest comes first', async () => {
    const { articles } = await test.run(FindArticlesDocument, { orderBy: 'PUBLISHED_ON_DESC' });

    expect(articles.nodes.map(({ headline }) => headline)).toEqual(['5', '3', '0', '6', '2', '4', '1', null]);
  });
});

describe('pages of outlets', () => {
  it.each<OutletOrder>(['NAME_ASC', 'NAME_DESC', 'UPDATED_AT_ASC', 'UPDATED_AT_DESC'])(
    'in the order %s give every item once, forward and backward',
    async (orderBy) => {
      const whole = (await test.run(FindOutletsDocument, { orderBy })).outlets.nodes;

      expect(whole).toHaveLength(OUTLETS.length + 1);
      await expectPages(
        async (page) => (await test.run(PageOfOutletsDocument, { ...page, orderBy })).page,
        whole,
      );
    },
  );
});

describe('the order of changes', () => {
  it.each(['actors', 'articles', 'outlets'])('of %s goes by the instant of the last change', async (list) => {
    const { data } = await test.send<Record<string, { nodes: { id: string; updatedAt: string }[] }>>(
      `{ ${list}(orderBy: UPDATED_AT_ASC, first: 100) { nodes { id updatedAt } } }`,
    );
    const nodes = data![list]!.nodes;

    const keys = nodes.map(({ id, updatedAt }) => `${updatedAt} ${id}`);

    expect(keys.length).toBeGreaterThan(SIZE);
    expect(keys).toEqual([...keys].sort());
  });
});

async function expectPages(
  read: (page: PageRequest) => Promise<PageAnswer>,
  whole: readonly { readonly id: string }[],
): Promise<void> {
  const ids = whole.map(({ id }) => id);
  expect(idsOf(await read({ first: 100 }))).toEqual(ids);
  expect(await walkForward(read, SIZE)).toEqual(ids);
  expect(await walkBackward(read, SIZE)).toEqual(ids);
}
