import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';

const GERMAN =
  'Die Fähre fährt im Winter nicht, sagte die Ministerin am Montag. „Niemand ist mit der Quote zufrieden gewesen“, sagte sie.';
const QUERY = `mutation ($input: ImportArticleInput!) { importArticle(input: $input) {
  article { id language languageBasis revision latestVersion { body } quotations(first: 5) { nodes { language } } }
  rows { index } leftOut { reason count } language languageBasis notRead userErrors { code } } }`;

interface Imported {
  readonly importArticle: {
    readonly article: {
      readonly language: string | null;
      readonly languageBasis: string | null;
      readonly latestVersion: { readonly body: string };
    } | null;
    readonly leftOut: readonly object[];
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

  it('keeps the language of the article, and how it is known', async () => {
    const english =
      '“The ferry stops in winter and nobody is happy about it,” Minister Ilka Marrow said on Monday.';
    const page = `<html lang="fr"><body><article><h1>Le bac</h1><p>${'Le bac ne part plus en hiver. '.repeat(20)}</p></article></body></html>`;

    const guessed = await importing({ url: 'https://kurier.example/4', body: english });
    const given = await importing({ url: 'https://kurier.example/5', body: english, language: 'en-GB' });
    const ofPage = await importing({ url: 'https://kurier.example/6', html: page });
    const unread = await importing({ url: 'https://kurier.example/7', body: GERMAN, extract: false });

    expect(guessed.article).toMatchObject({ language: 'en', languageBasis: 'GUESSED' });
    expect(given.article).toMatchObject({ language: 'en-GB', languageBasis: 'GIVEN' });
    expect(ofPage.article).toMatchObject({ language: 'fr', languageBasis: 'PAGE' });
    expect(unread.article).toMatchObject({ language: null, languageBasis: null });
  });

  it('lets a guess give way to what is said, and what is said not to a guess', async () => {
    const url = 'https://kurier.example/8';
    const again = (fields: object): Promise<Imported['importArticle']> =>
      importing({ url, body: GERMAN, ...fields });

    const { article } = await again({});
    const repeated = await again({});
    const said = await again({ language: 'de-AT' });
    const later = await again({});

    expect(repeated.article).toEqual(article);
    expect(said.article).toMatchObject({ language: 'de-AT', languageBasis: 'GIVEN' });
    expect(later.article).toMatchObject({ language: 'de-AT', languageBasis: 'GIVEN' });
  });

  it('keeps a guess away from the quotations, whose language would look known', async () => {
    const body =
      '“The ferry stops in winter,” Minister Ilka Marrow said on Monday to the island’s reporters.';

    const guessed = await importing({ url: 'https://kurier.example/9', body });
    const given = await importing({ url: 'https://kurier.example/10', body, language: 'en' });

    expect(guessed.article).toMatchObject({ quotations: { nodes: [{ language: null }] } });
    expect(given.article).toMatchObject({ quotations: { nodes: [{ language: 'en' }] } });
  });

  it('counts what looks like a statement and was not kept, also when the call is repeated', async () => {
    const body =
      'Minister Ilka Marrow never said that the ferry would stop. “It will sail,” she said on Monday.';
    const input = { url: 'https://kurier.example/11', body, idempotencyKey: 'left-out' };

    const answer = await importing(input);

    expect(answer.leftOut).toEqual([{ reason: 'NEGATED', count: 1 }]);
    expect((await importing(input)).leftOut).toEqual(answer.leftOut);
    expect((await importing({ url: 'https://kurier.example/12', body, extract: false })).leftOut).toEqual([]);
  });
});
