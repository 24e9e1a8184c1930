import { DomainError } from '../../../src/domain/errors/errors';
import { articleFromHtml } from '../../../src/markup/article-from-html';

const SENTENCE =
  'The ferry will run on Sundays again, the mayor said, and nobody in the hall, young or old, spoke against it.';

function page(main: string, head = ''): string {
  return `<!doctype html><html lang="en-GB"><head><title>Ferry to run | Harbour Post</title>${head}</head><body>
    <nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>Ferry to run</h1>${main}</article>
    <footer>All rights reserved</footer><script>document.write('never')</script></body></html>`;
}

const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, i) => `<p>${i}. ${SENTENCE}</p>`).join('');

const attributes = (count: number): string => Array.from({ length: count }, (_, i) => `a${i}=b`).join(' ');
const classes = (count: number): string => 'x '.repeat(count);

function refusalOf(html: string): DomainError {
  try {
    articleFromHtml(html);
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('The page was read.');
}

describe('articleFromHtml', () => {
  it('keeps paragraphs apart and leaves out what is not the article', () => {
    const { body } = articleFromHtml(page(paragraphs(6)));

    const blocks = body!.split('\n\n');
    expect(blocks.filter((block) => block.endsWith('spoke against it.'))).toHaveLength(6);
    expect(body).not.toMatch(/Home|All rights|never/);
  });

  it('joins what stands in one paragraph, whatever its tags', () => {
    const main = `<p>“Nobody <b>rows</b>\n to <a href="x">church</a>,” she said. ${SENTENCE}</p>${paragraphs(5)}`;

    expect(articleFromHtml(page(main)).body).toContain('“Nobody rows to church,” she said. The ferry');
  });

  it('takes two line breaks for a new paragraph, and one for a space', () => {
    const main = `<p>First line<br>goes on. ${SENTENCE}<br> <br>Second begins. ${SENTENCE}</p>${paragraphs(5)}`;

    expect(articleFromHtml(page(main)).body).toMatch(/^.*First line goes on\. [^\n]*\n\nSecond begins/s);
  });

  it('reads entities and keeps characters beyond the basic plane', () => {
    const main = `<p>&ldquo;We &amp; they&rdquo; &#128674; 🚢 ${SENTENCE}</p>${paragraphs(5)}`;

    expect(articleFromHtml(page(main)).body).toContain('“We & they” 🚢 🚢');
  });

  it('believes JSON-LD before anything else', () => {
    const linked = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'Other' },
        {
          '@type': ['NewsArticle'],
          headline: 'The ferry  returns',
          datePublished: '2024-03-06T23:30:00-05:00',
          author: [{ '@type': 'Person', name: 'Ann Ough' }, { name: 'Bo Lind' }],
          publisher: { '@type': 'Organization', name: 'Harbour Post' },
          inLanguage: 'en',
        },
      ],
    };
    const head = `<meta property="og:title" content="Not this"><script type="application/ld+json">{broken</script>
      <script type="application/ld+json">${JSON.stringify(linked)}</script>`;

    expect(articleFromHtml(page(paragraphs(5), head))).toMatchObject({
      headline: 'The ferry returns',
      byline: 'Ann Ough, Bo Lind',
      publishedOn: '2024-03-06',
      siteName: 'Harbour Post',
      language: 'en',
    });
  });

  it('falls back on Open Graph, links and the title', () => {
    const head = `<meta property="og:site_name" content="Harbour Post">
      <meta property="article:published_time" content="2024-03-06T08:00:00Z">
      <meta name="author" content="Ann Ough"><link rel="canonical" href="https://harbourpost.example/ferry">`;

    expect(articleFromHtml(page(paragraphs(5), head))).toMatchObject({
      headline: 'Ferry to run',
      byline: 'Ann Ough',
      publishedOn: '2024-03-06',
      siteName: 'Harbour Post',
      url: 'https://harbourpost.example/ferry',
      language: 'en-GB',
    });
  });

  it('takes no address that is none, and no day that is not plain', () => {
    const head = `<link rel="canonical" href="javascript:alert(1)"><meta name="date" content="6 March 2024">`;

    expect(articleFromHtml(page(paragraphs(5), head))).toMatchObject({ url: null, publishedOn: null });
  });

  it.each(['', '<p></p>', '<html><body><script>1</script></body></html>'])('finds no text in %j', (html) => {
    expect(articleFromHtml(html).body).toBeNull();
  });

  it.each([
    ['objects', `${'{"mainEntity":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
    ['lists', `${'['.repeat(50_000)}1${']'.repeat(50_000)}`],
  ])('reads a page whose JSON-LD nests %s without end as one that has none', (_what, nested) => {
    const head = `<script type="application/ld+json">${nested}</script>`;

    expect(articleFromHtml(page(paragraphs(5), head))).toMatchObject({
      headline: 'Ferry to run',
      publishedOn: null,
    });
  });

  it('reads a page whose tags are in capitals', () => {
    const html = `<!DOCTYPE html><HTML lang="en"><HEAD><TITLE>Ferry to run</TITLE></HEAD><BODY>${paragraphs(5)}</BODY></HTML>`;

    expect(articleFromHtml(html)).toMatchObject({ headline: 'Ferry to run', language: 'en' });
  });

  it('reads a page that nests as deep as articles do', () => {
    expect(articleFromHtml(`${'<div>'.repeat(100)}${SENTENCE.repeat(5)}`).body).toContain(SENTENCE);
  });

  it('takes the first of the things that a page says of itself under one name', () => {
    const head = `<meta name="author" content="Ann Ough"><meta property="author" content="Bo Lind">`;

    expect(articleFromHtml(page(paragraphs(5), head)).byline).toBe('Ann Ough');
  });

  it.each([
    ['is too long', ' '.repeat(5_000_001), 'TOO_LONG', /more than 5,000,000 characters/],
    ['has too many elements', '<p>x</p>'.repeat(60_000), 'TOO_MANY', /more than 50,000 elements\./],
    ['nests too deep', '<b>'.repeat(320_000), 'TOO_MANY', /more than 200 elements inside each other/],
    ['has too many texts', '<'.repeat(300_000), 'TOO_MANY', /more than 200,000 tags, attributes and texts/],
    ['has too many attributes', `<p ${attributes(300_000)}>`, 'TOO_MANY', /more than 200,000 tags, att/],
    ['has too many comments', '<!---->'.repeat(300_000), 'TOO_MANY', /more than 200,000 tags, att/],
    ['has too many texts in one place', '<'.repeat(190_000), 'INVALID', /cannot be read as an article/],
    ['has too many classes', `<p class="${classes(300_000)}">x`, 'INVALID', /cannot be read as an article/],
  ])('refuses a page that %s, before it takes long', (_what, html, code, message) => {
    const refusal = refusalOf(html);

    expect(refusal).toMatchObject({ code, path: ['html'] });
    expect(refusal.message).toMatch(message);
    expect(refusal.message).toMatch(/Give its main text instead, as body\.$/);
  });
});
