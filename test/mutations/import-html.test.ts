import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';

const WORDS =
  'Nobody in the hall of Little Quay, young or old, spoke against it, and the meeting was over before the tide turned.';
const PAGE = `<!doctype html><html lang="en"><head><title>Ferry to run</title>
  <link rel="canonical" href="https://harbourpost.example/ferry?utm_source=x">
  <meta property="og:site_name" content="Harbour Post">
  <meta property="article:published_time" content="2024-03-06T08:00:00Z"></head><body>
  <nav><a href="/">Home</a></nav><article><h1>Ferry to run</h1>
  <p>“Nobody should <em>have</em> to row to church,” said Ottoline Brackenbury, the mayor, on Tuesday.</p>
  ${`<p>${WORDS}</p>`.repeat(5)}</article></body></html>`;

const IMPORT = `mutation ($input: ImportArticleInput!) { importArticle(input: $input) {
  createdCount
  article { url headline publishedOn language outlet { name domain } versions { body }
    quotations { nodes { text spans { start end } speaker { name } saidOn { latest } } } }
  userErrors { code message path }
} }`;

interface Answer {
  readonly createdCount: number;
  readonly article: {
    readonly versions: readonly { readonly body: string }[];
    readonly quotations: {
      readonly nodes: readonly { readonly text: string; readonly spans: { start: number; end: number }[] }[];
    };
  } | null;
  readonly userErrors: readonly {
    readonly code: string;
    readonly message: string;
    readonly path: string[];
  }[];
}

describe('importArticle with a web page', () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await createTestApp();
  });
  afterEach(() => test.stop());

  const send = async (input: object): Promise<Answer> => {
    const { data, errors } = await test.send<{ importArticle: Answer }>(IMPORT, { input });
    expect(errors).toEqual([]);
    return data!.importArticle;
  };

  it('stores its main text, what it says of itself, and the quotations in it', async () => {
    const { article, userErrors } = await send({ html: PAGE });

    expect(userErrors).toEqual([]);
    expect(article).toMatchObject({
      url: 'https://harbourpost.example/ferry?utm_source=x',
      headline: 'Ferry to run',
      publishedOn: '2024-03-06',
      language: 'en',
      outlet: { name: 'Harbour Post', domain: 'harbourpost.example' },
    });
    const [{ body } = { body: '' }] = article!.versions;
    expect(body).not.toContain('Home');
    const [found] = article!.quotations.nodes;
    expect(found).toMatchObject({
      text: 'Nobody should have to row to church,',
      speaker: { name: 'Ottoline Brackenbury' },
      saidOn: { latest: '2024-03-05' },
    });
    expect(found!.spans.map(({ start, end }) => body.slice(start, end)).join(' ')).toBe(found!.text);
  });

  it('believes the importer before the page', async () => {
    const input = {
      html: PAGE,
      headline: 'The ferry',
      outlet: { name: 'Quay Times', domain: 'quay.example' },
    };

    const { article } = await send(input);

    expect(article).toMatchObject({ headline: 'The ferry', outlet: { name: 'Quay Times' } });
  });

  it('changes nothing when the same page is sent again', async () => {
    await send({ html: PAGE });

    const { createdCount, article } = await send({ html: PAGE });

    expect(createdCount).toBe(0);
    expect(article!.versions).toHaveLength(1);
  });

  it.each([
    ['a page beside a body', { html: PAGE, body: 'Text' }, /Give either body or html/],
    [
      'a page without a text',
      { html: '<html><body></body></html>', url: 'https://a.example/b' },
      /The page has no article/,
    ],
  ])('refuses %s', async (_what, input, message) => {
    const { article, userErrors } = await send(input);

    expect(article).toBeNull();
    expect(userErrors).toMatchObject([{ path: ['input', 'html'] }]);
    expect(userErrors[0]?.message).toMatch(message);
  });

  it('refuses a page without end in depth before it is parsed', async () => {
    const { article, userErrors } = await send({ html: '<b>'.repeat(320_000) });

    expect(article).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'TOO_MANY', path: ['input', 'html'] }]);
    expect(userErrors[0]?.message).toMatch(
      /200 elements inside each other.*Give its main text instead, as body/,
    );
  });
});

describe('importArticle with more quotations than a call may have rows', () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await createTestApp({ environment: { ONRECORD_MAX_IMPORT_ROWS: '100' } });
  });
  afterEach(() => test.stop());

  const said = (count: number): string[] =>
    Array.from({ length: count }, (_, i) => `“Pier ${i} will hold,” said Sigrun Aldahl, the mayor.`);

  it.each([
    ['body', said(101).join('\n\n')],
    [
      'html',
      said(101)
        .map((line) => `<p>${line}</p>`)
        .join(''),
    ],
  ])('refuses the %s, and stores nothing', async (field, text) => {
    const { data } = await test.send<{ importArticle: Answer }>(IMPORT, { input: { [field]: text } });

    const { article, userErrors } = data!.importArticle;
    expect(article).toBeNull();
    expect(userErrors).toEqual([
      {
        code: 'TOO_MANY',
        path: ['input', field],
        message: expect.stringMatching(
          /holds 101 quotations, but at most 100 .* Send the text in parts/,
        ) as string,
      },
    ]);
  });

  it('takes as many as are allowed', async () => {
    const { data } = await test.send<{ importArticle: Answer }>(IMPORT, {
      input: { body: said(100).join('\n\n') },
    });

    expect(data!.importArticle).toMatchObject({ createdCount: 100, userErrors: [] });
  });
});
