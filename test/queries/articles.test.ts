import type { ArticleFilter } from '../generated/operations';
import { ArticleDetailsDocument, FindArticlesDocument } from '../generated/operations';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { givenArticle, givenQuotations } from '../support/factories';

const TIDE = {
  url: 'https://harbour.example/tide?utm_source=mail#top',
  headline: 'Tide late again',
  language: 'en',
  publishedOn: '2024-01-11',
  outlet: { domain: 'harbour.example', country: 'NO' },
  body: 'The tide was late. “Wait,” said the pilot. “And wait,” said the mate.',
};
const BROD = {
  url: 'https://ledger.example/brod',
  headline: 'Dyrare bröd',
  language: 'sv',
  publishedOn: '2024-03-01',
  body: 'Brödet blir dyrare.',
};
const LOOSE = { headline: 'A leaflet without an address', body: 'Nobody knows who printed this.' };
const ALL = [TIDE.headline, BROD.headline, LOOSE.headline];

type Ids = Readonly<Record<string, string>>;
type Case = readonly [finds: string, filter: (ids: Ids) => ArticleFilter, headlines: readonly string[]];

// One entry for each field of the filter: a field without a case does not compile.
const CASES: Readonly<Record<keyof ArticleFilter, readonly Case[]>> = {
  ids: [['only these', (ids) => ({ ids: [ids['Dyrare bröd']!] }), [BROD.headline]]],
  outletDomain: [
    ['what these outlets printed', () => ({ outletDomain: ['Harbour.Example'] }), [TIDE.headline]],
  ],
  outletCountry: [
    ['what outlets of these countries printed', () => ({ outletCountry: ['NO', 'DK'] }), [TIDE.headline]],
  ],
  language: [['only these languages', () => ({ language: ['sv'] }), [BROD.headline]]],
  publishedOn: [
    ['what was published from a day on', () => ({ publishedOn: { from: '2024-03-01' } }), [BROD.headline]],
    ['what was published until a day', () => ({ publishedOn: { to: '2024-02-29' } }), [TIDE.headline]],
  ],
  isEdited: [
    ['what was edited since', () => ({ isEdited: true }), [TIDE.headline]],
    ['what was left as it was', () => ({ isEdited: false }), [BROD.headline, LOOSE.headline]],
  ],
  updatedSince: [['none after the last change', () => ({ updatedSince: '2100-01-01T00:00:00.000Z' }), []]],
};

let test: TestApp;
let ids: Ids;

describe('articles', () => {
  beforeAll(async () => {
    test = await createTestApp();
    const made = [
      await givenArticle(test, TIDE),
      await givenArticle(test, BROD),
      await givenArticle(test, LOOSE),
    ];
    ids = Object.fromEntries(made.map((id, i) => [ALL[i]!, id]));
    await givenQuotations(test, [
      { text: 'And wait', articleId: made[0]! },
      { text: 'Wait', articleId: made[0]! },
    ]);
    await givenArticle(test, { url: TIDE.url, body: `${TIDE.body} Corrected.` });
  });
  afterAll(() => test.stop());

  describe.each(Object.entries(CASES))('filtered by %s', (_field, cases) => {
    it.each(cases)('finds %s', async (_finds, filter, expected) => {
      const { articles } = await test.run(FindArticlesDocument, { filter: filter(ids) });

      expect(articles.nodes.map(({ headline }) => headline)).toEqual(expected);
      expect(articles.totalCount).toBe(expected.length);
    });
  });

  it('finds those that changed at an instant or later', async () => {
    const { article } = await test.run(ArticleDetailsDocument, { url: TIDE.url });
    const filter = { updatedSince: article!.updatedAt };

    const { articles } = await test.run(FindArticlesDocument, { filter });

    expect(articles.nodes).toEqual([{ id: article!.id, headline: TIDE.headline }]);
  });

  it.each(['ids', 'outletDomain', 'outletCountry', 'language'])(
    'matches nothing when %s is an empty list',
    async (field) => {
      const { articles } = await test.run(FindArticlesDocument, { filter: { [field]: [] } });

      expect(articles.totalCount).toBe(0);
    },
  );
});

describe('article', () => {
  beforeAll(async () => {
    test = await createTestApp();
    const articleId = await givenArticle(test, TIDE);
    ids = { tide: articleId };
    await givenQuotations(test, [
      { text: 'And wait', articleId },
      { text: 'Wait', articleId },
    ]);
  });
  afterAll(() => test.stop());

  it.each(['https://harbour.example/tide', 'https://HARBOUR.example/tide?utm_campaign=x', TIDE.url])(
    'is found by %s, whatever advertisers add',
    async (url) => {
      const { article } = await test.run(ArticleDetailsDocument, { url });

      expect(article).toMatchObject({ id: ids['tide'], headline: TIDE.headline });
    },
  );

  it('gives its quotations in the order of the text', async () => {
    const { article } = await test.run(ArticleDetailsDocument, { id: ids['tide']! });

    expect(article?.quotations.nodes.map(({ text }) => text)).toEqual(['Wait', 'And wait']);
  });

  it('keeps every text', async () => {
    await givenArticle(test, { url: TIDE.url, body: 'Rewritten.' });
    const { article } = await test.run(ArticleDetailsDocument, { id: ids['tide']! });

    expect(article).toMatchObject({
      versions: [
        { ordinal: 1, body: TIDE.body },
        { ordinal: 2, body: 'Rewritten.' },
      ],
      latestVersion: { ordinal: 2 },
    });
  });

  it.each([
    { id: 'art_01ARZ3NDEKTSV4RRFFQ69G5FAV' },
    { id: 'nonsense' },
    { url: 'https://elsewhere.example/' },
  ])('is null for %j', async (asked) => {
    expect((await test.run(ArticleDetailsDocument, asked)).article).toBeNull();
  });

  it.each(['{ article { id } }', '{ article(id: "art_1", url: "https://a.example/") { id } }'])(
    'refuses %s and asks for either',
    async (query) => {
      const { errors } = await test.send(query);

      expect(errors[0]).toMatchObject({
        message: 'Give either the article’s id or its url.',
        extensions: { code: 'BAD_USER_INPUT' },
      });
    },
  );
});
