import type { TestApp } from '../../support/create-test-app';
import { createTestApp } from '../../support/create-test-app';
import { htmlOf } from './open-record';

interface Article {
  readonly id: string;
  readonly versions: readonly { readonly id: string; readonly ordinal: number; readonly body: string }[];
}

interface Placed {
  readonly id: string;
  readonly spansIn: readonly { readonly start: number; readonly end: number }[];
}

describe('the reader of articles', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp({ sampleData: true });
  });
  afterAll(() => test.stop());

  async function quotationsOf(id: string, versionId: string): Promise<readonly Placed[]> {
    const { data } = await test.send<{ article: { quotations: { nodes: readonly Placed[] } } }>(
      'query($id: ID!, $v: ID) { article(id: $id) { quotations(first: 100) { nodes { id spansIn(versionId: $v) { start end } } } } }',
      { id, v: versionId },
    );
    return data!.article.quotations.nodes;
  }

  it('marks every quotation of every version of every article, word for word', async () => {
    const { data } = await test.send<{ articles: { nodes: readonly Article[] } }>(
      '{ articles(first: 60) { nodes { id versions { id ordinal body } } } }',
    );
    const wrong: unknown[] = [];
    let marked = 0;
    for (const { id, versions } of data!.articles.nodes)
      for (const { id: versionId, ordinal, body } of versions) {
        const { document } = await htmlOf(`${test.url}/articles/${id}?version=${ordinal}`);
        for (const { id: quotation, spansIn } of await quotationsOf(id, versionId)) {
          const words = spansIn.map(({ start, end }) => body.slice(start, end)).join('');
          const marks = [...document.querySelectorAll(`mark[data-quotations~="${quotation}"]`)];
          const shown = marks.map((mark) => mark.textContent).join('');
          if (withoutLines(shown) !== withoutLines(words))
            wrong.push({ id, ordinal, quotation, words, shown });
          marked += marks.length;
        }
      }

    expect(wrong).toEqual([]);
    expect(marked).toBeGreaterThan(80);
  }, 60_000);
});

// Empty lines are the borders of paragraphs.
const withoutLines = (text: string): string => text.replace(/\n\s*\n/g, '');
