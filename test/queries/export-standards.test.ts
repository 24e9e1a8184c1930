import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { exported } from '../support/exported';
import { givenArticle, givenClaims, givenQuotation } from '../support/factories';

type Json = Readonly<Record<string, unknown>>;

/** What is used of a parsed document and of its elements. */
interface Parsed {
  readonly textContent: string | null;
  querySelector(selector: string): Parsed | null;
  querySelectorAll(selector: string): Iterable<Parsed>;
  getAttribute(name: string): string | null;
}
const { DOMParser } = jest.requireActual<{
  DOMParser: new () => { parseFromString(text: string, type: string): Parsed };
}>('linkedom');

const BODY = 'Word 🌊 came. “The tide 🌊 <is> late,” she said, “and & so are we.” That was all.';

// From https://schema.org: the properties of a type that may be met, and the types of their values. Text, URL, Date and
// Number are values; anything else is the name of a type.
const THING = { name: ['Text'], url: ['URL'], sameAs: ['URL'], description: ['Text'] };
const WORK = {
  ...THING,
  text: ['Text'],
  inLanguage: ['Text'],
  datePublished: ['Date'],
  dateCreated: ['Date'],
  headline: ['Text'],
  author: ['Person', 'Organization'],
  creator: ['Person', 'Organization'],
  publisher: ['Organization'],
  about: ['Thing'],
  citation: ['CreativeWork'],
  correction: ['CorrectionComment'],
  isPartOf: ['NewsArticle'],
};
const VOCABULARY: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  Thing: THING,
  CreativeWork: WORK,
  NewsArticle: WORK,
  Quotation: WORK,
  CorrectionComment: WORK,
  Claim: { ...WORK, appearance: ['Quotation'], firstAppearance: ['Quotation'] },
  ClaimReview: { ...WORK, claimReviewed: ['Text'], itemReviewed: ['Claim'], reviewRating: ['Rating'] },
  Rating: {
    ...THING,
    ratingValue: ['Number', 'Text'],
    bestRating: ['Number', 'Text'],
    worstRating: ['Number', 'Text'],
    alternateName: ['Text'],
    ratingExplanation: ['Text'],
  },
  Person: { ...THING, jobTitle: ['Text'] },
  Organization: THING,
  DataFeed: { ...WORK, dataFeedElement: ['ClaimReview'] },
};
const VALUES: Readonly<Record<string, (value: unknown) => boolean>> = {
  Text: (value) => typeof value === 'string',
  URL: (value) => typeof value === 'string' && URL.canParse(value),
  Date: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d(T.*Z)?$/.test(value),
  Number: (value) => typeof value === 'number',
};

/** What is wrong with a JSON-LD object by the vocabulary. */
function faultsOf(value: unknown, allowed: readonly string[], path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => faultsOf(item, allowed, `${path}[${i}]`));
  if (value === null || typeof value !== 'object')
    return allowed.some((name) => VALUES[name]?.(value)) ? [] : [`${path}: ${String(value)}`];
  const { '@type': type, '@id': id, '@context': _context, ...properties } = value as Json;
  if (!allowed.includes(String(type))) return [`${path} is a ${String(type)}`];
  const known = VOCABULARY[String(type)] ?? {};
  const idFaults = id === undefined || (typeof id === 'string' && URL.canParse(id)) ? [] : [`${path}: @id`];
  return [
    ...idFaults,
    ...Object.entries(properties).flatMap(([name, item]) => {
      const range = known[name];
      return range === undefined
        ? [`${path}.${name} is no property`]
        : faultsOf(item, range, `${path}.${name}`);
    }),
  ];
}

describe('exports in the formats of others', () => {
  let test: TestApp;
  let articleId: string;
  beforeAll(async () => {
    test = await createTestApp();
    await givenClaims(test, [
      {
        text: 'The tide is <late> & 🌊.',
        topics: ['tides'],
        reviews: [
          {
            url: 'https://check.example/tide?a=1&b=2',
            publisher: { name: 'Check & Co', domain: 'check.example' },
            verdict: 'MOSTLY_FALSE',
            label: 'Rather "not"',
            ratingValue: 4,
            bestRating: 1,
            worstRating: 5,
            publishedOn: '2024-05-01',
            evidence: [{ url: 'https://tables.example/', title: 'Tables</script>' }],
          },
          { url: 'https://second.example/tide', verdict: 'UNPROVEN' },
        ],
      },
    ]);
    articleId = await givenArticle(test, {
      url: 'https://harbour.example/late',
      headline: 'Late',
      publishedOn: '2024-04-02',
      body: BODY,
      quotations: [
        {
          parts: ['The tide 🌊 <is> late', 'and & so are we'],
          speaker: { name: 'Anna Bergström', kind: 'PERSON', role: 'pilot', wikidataId: 'Q77' },
          saidOn: { earliest: '2024-04-01' },
          stances: [{ towards: { claim: 'The tide is <late> & 🌊.' }, stance: 'SUPPORT' }],
        },
      ],
    });
    await givenQuotation(test, {
      text: 'A machine guesses',
      anchored: false,
      stances: [{ towards: { claim: 'The tide is <late> & 🌊.' }, stance: 'SUPPORT', status: 'SUGGESTED' }],
    });
    const { data } = await test.send<{ claims: { nodes: { reviews: { id: string; url: string }[] }[] } }>(
      '{ claims { nodes { reviews { id url } } } }',
    );
    const review = data!.claims.nodes[0]!.reviews.find(({ url }) => url.startsWith('https://second'))!;
    await test.send(
      'mutation ($input: CorrectClaimReviewInput!) { correctClaimReview(input: $input) { userErrors { message } } }',
      {
        input: {
          id: review.id,
          expectedRevision: 1,
          verdict: 'TRUE',
          note: 'It was late <after> all & so on.',
        },
      },
    );
  });
  afterAll(() => test.stop());

  it('may stand in the script of a page: no text of theirs ends it', async () => {
    const feed = await exported(test, '/export/claimreviews.jsonld');
    const annotations = await exported(test, `/articles/${articleId}/annotations.jsonld`);

    expect(feed.text).toContain('Tables\\u003c/script>');
    expect(annotations.text).toContain('\\u003cis>');
    expect(feed.text + annotations.text).not.toContain('<');
  });

  describe('claimreviews.jsonld', () => {
    const feed = async (filter: object = {}): Promise<{ dataFeedElement: Json[] }> => {
      const { text } = await exported(test, '/export/claimreviews.jsonld', { filter });
      return JSON.parse(text) as { dataFeedElement: Json[] };
    };

    it('has the types and properties of schema.org, and no others', async () => {
      const json = await feed();

      expect((json as unknown as Json)['@context']).toBe('https://schema.org');
      expect(json.dataFeedElement).toHaveLength(2);
      expect(faultsOf(json, ['DataFeed'], '$')).toEqual([]);
    });

    it('has what Google asks of a ClaimReview, the rating as the publisher gave it', async () => {
      const reviews = (await feed()).dataFeedElement;

      for (const review of reviews) {
        expect(review).toMatchObject({
          claimReviewed: expect.any(String) as string,
          url: expect.stringMatching(/^https:/) as string,
          author: { '@type': 'Organization', name: expect.any(String) as string },
          reviewRating: { alternateName: expect.stringMatching(/./) as string },
        });
      }
      expect(reviews.find((review) => review['datePublished'])?.['reviewRating']).toEqual({
        '@type': 'Rating',
        ratingValue: 4,
        bestRating: 1,
        worstRating: 5,
        alternateName: 'Rather "not"',
      });
    });

    it('shows beside a review the quotations that assert its claim, and no guesses', async () => {
      const [review] = (await feed()).dataFeedElement;
      const item = review?.['itemReviewed'] as { appearance: Json[]; firstAppearance: Json; author: Json };

      expect(item.appearance).toHaveLength(1);
      expect(item.firstAppearance).toMatchObject({
        '@type': 'Quotation',
        text: 'The tide 🌊 <is> late and & so are we',
        creator: { '@type': 'Person', name: 'Anna Bergström', sameAs: 'https://www.wikidata.org/wiki/Q77' },
        dateCreated: '2024-04-01',
        isPartOf: { '@type': 'NewsArticle', url: 'https://harbour.example/late', headline: 'Late' },
      });
      expect(item.author).toMatchObject({ name: 'Anna Bergström', jobTitle: 'pilot' });
    });

    it('takes the filter of claims', async () => {
      expect((await feed({ topic: ['bread'] })).dataFeedElement).toEqual([]);
    });
  });

  describe('annotations.jsonld', () => {
    it('meets the musts of the Web Annotation model', async () => {
      const { text, headers } = await exported(test, `/articles/${articleId}/annotations.jsonld`);
      const collection = JSON.parse(text) as Json & { first: { items: Json[] } & Json };

      expect(headers.get('content-type')).toContain('profile="http://www.w3.org/ns/anno.jsonld"');
      // §5.1, §5.2: one context, one id, the types, the total, the first page with its items.
      expect(collection).toMatchObject({
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        id: `urn:onrecord:${articleId}:annotations`,
        type: 'AnnotationCollection',
        total: 1,
        first: {
          id: expect.stringMatching(/^urn:/) as string,
          type: 'AnnotationPage',
          partOf: collection['id'],
        },
      });
      // §3.1: an id, a type, one or more targets; §3.2.4: textual bodies have a value.
      for (const item of collection.first.items) {
        expect(item).toMatchObject({
          id: expect.stringMatching(/^urn:onrecord:quo_/) as string,
          type: 'Annotation',
          target: expect.arrayContaining([
            expect.objectContaining({ source: 'https://harbour.example/late' }),
          ]) as [],
        });
        for (const body of item['body'] as Json[])
          expect(typeof (body['value'] ?? body['source'])).toBe('string');
      }
    });

    it('counts positions in code points, the end excluded, and quotes the text there', async () => {
      const { text } = await exported(test, `/articles/${articleId}/annotations.jsonld`);
      const [item] = (JSON.parse(text) as { first: { items: Json[] } }).first.items;
      const points = [...BODY];

      const targets = item?.['target'] as { selector: Json[] }[];

      expect(targets).toHaveLength(2);
      for (const { selector } of targets) {
        const [quote, position] = selector as [
          Json & { exact: string; prefix: string },
          { start: number; end: number },
        ];
        expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
        expect(points.slice(0, position.start).join('').endsWith(quote.prefix)).toBe(true);
        expect(position).toMatchObject({ type: 'TextPositionSelector' });
      }
      expect((targets[0]?.selector[1] as { start: number }).start).toBe(BODY.indexOf('The tide') - 1);
    });

    it('of an article that there is not is not found', async () => {
      expect((await exported(test, '/articles/art_1/annotations.jsonld')).status).toBe(404);
    });
  });

  describe.each([
    ['reviews', 2],
    ['corrections', 1],
  ])('%s.atom', (name, count) => {
    const feed = async (parameters = {}): Promise<{ xml: Parsed; text: string; tag: string }> => {
      const { text, headers } = await exported(test, `/feeds/${name}.atom`, parameters);
      const xml = new DOMParser().parseFromString(text, 'text/xml');
      return { xml, text, tag: headers.get('etag') ?? '' };
    };
    const texts = (root: Parsed, tag: string): (string | null)[] =>
      [...root.querySelectorAll(tag)].map((found) => found.textContent);

    it('has what RFC 4287 requires of a feed and its entries', async () => {
      const { xml, text } = await feed();
      const entries = [...xml.querySelectorAll('entry')];

      expect(text).toMatch(
        /^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom">/,
      );
      expect(texts(xml, 'feed > id')).toEqual([`urn:onrecord:feed:${name}`]);
      expect(texts(xml, 'feed > updated')[0]).toMatch(/^\d{4}-.*Z$/);
      expect(xml.querySelector('feed > link[rel="self"]')?.getAttribute('href')).toBe(
        `${test.url}/feeds/${name}.atom`,
      );
      expect(entries).toHaveLength(count);
      for (const entry of entries) {
        expect(texts(entry, 'id')[0]).toMatch(/^urn:onrecord:crv_/);
        expect(texts(entry, 'title')[0]).not.toBe('');
        expect(texts(entry, 'updated')[0]).toMatch(/^\d{4}-.*Z$/);
        expect(texts(entry, 'author name')).toHaveLength(1);
        expect(entry.querySelector('link[rel="alternate"]')?.getAttribute('href')).toMatch(/^https:/);
      }
      // Nothing unescaped.
      expect(text).not.toMatch(/<late>|<after>|& /);
    });

    it('is not sent again to who has it', async () => {
      const { tag } = await feed();

      const again = await exported(test, `/feeds/${name}.atom`, {}, { headers: { 'if-none-match': tag } });

      expect([again.status, again.text]).toEqual([304, '']);
    });

    it('goes on where a page ends, and refuses a limit that is none', async () => {
      const { xml } = await feed({ limit: '1' });
      const next =
        xml.querySelector('feed > link[rel="next"]')?.getAttribute('href')?.replaceAll('&amp;', '&') ?? null;
      const older = next === null ? '' : await (await fetch(next)).text();

      expect(next === null).toBe(count === 1);
      expect(older.match(/<entry>/g) ?? []).toHaveLength(count - 1);
      expect((await exported(test, `/feeds/${name}.atom`, { limit: '0' })).status).toBe(400);
      expect((await exported(test, `/feeds/${name}.atom`, { after: 'x' })).status).toBe(400);
    });
  });
});
