import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';

const GERMAN =
  'Die Fähre fährt im Winter nicht, sagte die Ministerin am Montag. „Niemand ist mit der Quote zufrieden gewesen“, sagte sie.';
const QUERY = `mutation ($input: ImportArticleInput!) { importArticle(input: $input) {
  article { id latestVersion { body } } rows { index } language languageBasis notRead userErrors { code } } }`;

interface Imported {
  readonly importArticle: {
    readonly article: { readonly latestVersion: { readonly body: string } } | null;
    readonly rows: readonly object[];
    readonly language: string | null;
    readonly languageBasis: string | null;
    readonly notRead: string | null;
  };
}

describe('importArticle in another language', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  const importing = async (input: object): Promise<Imported['importArticle']> => {
    const { data, errors } = await test.send<Imported>(QUERY, { input });
    expect(errors).toEqual([]);
    return data!.importArticle;
  };

  it('stores the article and nothing else, and names the language', async () => {
    const answer = await importing({ url: 'https://kurier.example/1', body: GERMAN });

    expect(answer).toMatchObject({ language: 'de', languageBasis: 'GUESSED', rows: [] });
    expect(answer.article?.latestVersion.body).toBe(GERMAN);
    expect(answer.notRead).toContain('German');
  });

  it('believes who says which language it is', async () => {
    const answer = await importing({
      url: 'https://kurier.example/2',
      language: 'fr',
      body: 'The ferry stops, the minister said on Monday in the parliament of the island.',
    });

    expect(answer).toMatchObject({ language: 'fr', languageBasis: 'GIVEN', rows: [] });
    expect(answer.notRead).toContain('French');
  });

  it('reads English, and says that it did', async () => {
    const body =
      '“The ferry stops in winter and nobody is happy about it,” Minister Ilka Marrow said on Monday.';
    const answer = await importing({ url: 'https://kurier.example/3', body });

    expect(answer).toMatchObject({ language: 'en', languageBasis: 'GUESSED', notRead: null, rows: [{}] });
  });
});
