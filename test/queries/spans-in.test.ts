import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { givenArticle, givenQuotation } from '../support/factories';

const WORDS = 'We sail at dawn';
const URL = 'https://gazette.example/dawn';
const FIRST = `“${WORDS},” said the pilot.`;
const SECOND = `Harbour news. “${WORDS},” said the pilot.`;
const THIRD = 'Harbour news.';

let test: TestApp;
let id: string;

describe('Quotation.spansIn', () => {
  beforeAll(async () => {
    test = await createTestApp();
    ({ id } = await givenQuotation(test, { text: WORDS, article: { url: URL, body: FIRST } }));
    await givenArticle(test, { url: URL, body: SECOND });
  });
  afterAll(() => test.stop());

  it('are the place in the newest text, unless another is named', async () => {
    const [first, second] = await versions();

    expect(await wordsIn(SECOND)).toEqual([WORDS]);
    expect(await wordsIn(SECOND, second)).toEqual([WORDS]);
    expect(await wordsIn(FIRST, first)).toEqual([WORDS]);
  });

  it('are empty in a text of which the words are gone, and in a text that is not of the article', async () => {
    await givenArticle(test, { url: URL, body: THIRD });

    expect(await wordsIn(THIRD)).toEqual([]);
    expect(await wordsIn(SECOND, 'ver_01ARZ3NDEKTSV4RRFFQ69G5FAV')).toEqual([]);
  });
});

async function versions(): Promise<string[]> {
  const { data } = await test.send<{ article: { versions: { id: string }[] } }>(
    `{ article(url: "${URL}") { versions { id } } }`,
  );
  return data!.article.versions.map((version) => version.id);
}

async function wordsIn(body: string, versionId?: string): Promise<string[]> {
  const { data } = await test.send<{ quotation: { spansIn: { start: number; end: number }[] } }>(
    'query ($id: ID!, $versionId: ID) { quotation(id: $id) { spansIn(versionId: $versionId) { start end } } }',
    { id, versionId },
  );
  return data!.quotation.spansIn.map(({ start, end }) => body.slice(start, end));
}
