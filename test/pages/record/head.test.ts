import type { TestApp } from '../../support/create-test-app';
import { createTestApp } from '../../support/create-test-app';
import type { HtmlDocument } from './open-record';
import { htmlOf } from './open-record';
import type { View } from './views';
import { viewsOf } from './views';

const CREATE = `mutation($input: QuotationRowInput!) {
  recordQuotation(input: $input) { quotation { id } userErrors { message } }
}`;

describe('the head of a page', () => {
  let test: TestApp;
  let views: readonly View[];
  beforeAll(async () => {
    test = await createTestApp({ sampleData: true });
    views = await viewsOf(test);
  });
  afterAll(() => test.stop());

  const documentOf = async (name: string): Promise<HtmlDocument> => {
    const { path } = views.find((view) => view.name === name)!;
    return (await htmlOf(test.url + path)).document;
  };
  const meta = (document: HtmlDocument, name: string): string | null =>
    document.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content') ?? null;
  const linked = (document: HtmlDocument): Record<string, unknown> =>
    JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? 'null') as never;

  async function record(text: string, reviewStatus = 'UNREVIEWED', method = 'HUMAN'): Promise<string> {
    const { data } = await test.send<{ recordQuotation: { quotation: { id: string } } }>(CREATE, {
      input: {
        ...{ text, reviewStatus, method },
        speaker: { name: 'Ilda Remoinho', kind: 'PERSON' },
        article: {
          url: `https://example.test/${encodeURIComponent(text).slice(0, 40)}`,
          headline: 'A day in Foz',
        },
      },
    });
    return data!.recordQuotation.quotation.id;
  }

  it('says who said what', async () => {
    const document = await documentOf('quotation');

    expect(document.title).toMatch(/^“.+” — .+, .+ — On Record$/);
    expect(meta(document, 'og:title')).toMatch(/^“/);
    expect(meta(document, 'og:type')).toBe('article');
    expect(meta(document, 'twitter:card')).toBe('summary');
  });

  it('has a quotation as linked data, with its speaker and its article', async () => {
    expect(linked(await documentOf('quotation'))).toMatchObject({
      '@type': 'Quotation',
      text: expect.any(String),
      creator: { '@type': 'Person', name: expect.any(String) },
      isPartOf: { '@type': 'NewsArticle', headline: expect.any(String) },
    });
  });

  it('has the fact-checks of a claim as linked data', async () => {
    const { '@graph': reviews } = linked(await documentOf('claim')) as { '@graph': unknown[] };

    expect(reviews[0]).toMatchObject({
      '@type': 'ClaimReview',
      claimReviewed: expect.any(String),
      author: { name: expect.any(String) },
    });
  });

  it('names the address that stands for it, without order and place in the list', async () => {
    const { document } = await htmlOf(`${test.url}/quotations?order=SAID_ON_ASC&country=PT`);

    expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      `${test.url}/quotations?country=PT`,
    );
  });

  it('keeps search engines from what nobody has reviewed', async () => {
    const found = await htmlOf(
      `${test.url}/quotations/${await record('The bridge is open', 'UNREVIEWED', 'EXTRACTOR')}`,
    );
    const confirmed = await htmlOf(`${test.url}/quotations/${await record('The road is open', 'CONFIRMED')}`);

    expect(meta(found.document, 'robots')).toBe('noindex');
    expect(meta(confirmed.document, 'robots')).toBeNull();
    expect(meta(await documentOf('sign-in'), 'robots')).toBe('noindex');
  });

  it('holds words that look like markup as words', async () => {
    const words = 'We close </script><script>hit()</script> the <!-- bridge';
    const { document } = await htmlOf(`${test.url}/quotations/${await record(words)}`);

    expect(linked(document)).toMatchObject({ text: words });
    expect(
      [...document.querySelectorAll('script')].filter((script) => script.textContent.startsWith('hit')),
    ).toEqual([]);
  });
});

describe('the address of a page', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp({ sampleData: true });
  });
  afterAll(() => test.stop());

  it('is answered 304 when the reader has this version already', async () => {
    const first = await fetch(`${test.url}/quotations`);
    const etag = first.headers.get('etag') ?? '';
    const again = await fetch(`${test.url}/quotations`, { headers: { 'if-none-match': etag } });

    expect(first.headers.get('cache-control')).toBe('no-cache');
    expect(again.status).toBe(304);
  });

  it('is answered 410 with the reason once the quotation was taken back', async () => {
    const { data } = await test.send<{ quotations: { nodes: { id: string }[] } }>(
      '{ quotations(first: 1) { nodes { id } } }',
    );
    const [{ id }] = data!.quotations.nodes as [{ id: string }];
    await test.send(
      'mutation($id: ID!) { retractQuotation(input: { id: $id, reason: "The outlet asked for it." }) { userErrors { message } } }',
      { id },
    );
    const { status, document } = await htmlOf(`${test.url}/quotations/${id}`);

    expect(status).toBe(410);
    expect(document.querySelector('main')?.textContent).toContain('The outlet asked for it.');
  });

  it('leads from a merged claim to the one that took it in', async () => {
    const { data } = await test.send<{ claims: { nodes: { id: string }[] } }>(
      '{ claims(first: 2) { nodes { id } } }',
    );
    const [survivor, merged] = data!.claims.nodes.map(({ id }) => id);
    await test.send(
      'mutation($into: ID!, $from: ID!) { mergeClaims(input: { intoId: $into, id: $from }) { userErrors { message } } }',
      { into: survivor, from: merged },
    );
    const response = await fetch(`${test.url}/claims/${merged}`, { redirect: 'manual' });

    expect(response.status).toBe(308);
    expect(response.headers.get('location')).toBe(`/claims/${survivor}`);
  });

  it('is not there with ONRECORD_PAGES=off', async () => {
    const off = await createTestApp({ environment: { ONRECORD_PAGES: 'off' } });
    const home = await fetch(off.url, { headers: { accept: 'text/html' }, redirect: 'manual' });
    const search = await fetch(`${off.url}/quotations`);
    await off.stop();

    expect(home.headers.get('location')).toBe('/graphiql');
    expect(search.status).toBe(404);
  });

  it('shows the sign-in page with 401 where reading needs a token', async () => {
    const closed = await createTestApp({ environment: { ONRECORD_READ_ACCESS: 'token' } });
    const { status, document } = await htmlOf(`${closed.url}/claims?verdict=FALSE`);
    await closed.stop();

    expect(status).toBe(401);
    expect(document.querySelector('form[action="/session"]')).not.toBeNull();
  });
});
