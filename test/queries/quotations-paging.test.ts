import type { QuotationOrder } from '../generated/operations';
import {
  PageOfActorQuotationsDocument,
  PageOfArticleQuotationsDocument,
  PageOfClaimQuotationsDocument,
  PageOfCountryQuotationsDocument,
  PageOfQuotationsDocument,
  QuotationDetailsDocument,
} from '../generated/operations';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import type { Given, QuotationSeed } from '../support/factories';
import { givenArticle, givenQuotation } from '../support/factories';
import type { PageAnswer, PageRequest } from '../support/walk-pages';
import { idsOf, walkBackward, walkForward } from '../support/walk-pages';

const CLAIM = 'The tide table is wrong.';
const ANNA = { name: 'Anna', kind: 'PERSON', country: 'NO' } as const;
const BO = { name: 'Bo', kind: 'PERSON', country: 'NO' } as const;
const SIZE = 7;
const BODY = Array.from({ length: 9 }, (_, i) => `“Tide ${i} rises”, said one. `).join('');

type Asked = PageRequest & { readonly orderBy: QuotationOrder; readonly search: string };

let test: TestApp;
let ids: { readonly actor: string; readonly article: string; readonly claim: string };
let all: readonly Row[];

interface Row extends Given {
  readonly saidOn: string;
  readonly publishedOn: string;
  readonly start: number;
  readonly confidence: number | null;
}

// Anna said the first nine, all in one article; Bo the others, each in an article of its own.
const MEMBERS: Readonly<Record<string, number>> = { 'Actor.quotations': 9, 'Article.quotations': 9 };
const LISTS: Readonly<Record<string, (asked: Asked) => Promise<PageAnswer>>> = {
  quotations: async (asked) => (await test.run(PageOfQuotationsDocument, asked)).page,
  'Actor.quotations': async (asked) =>
    (await test.run(PageOfActorQuotationsDocument, { ...asked, id: ids.actor })).actor!.page,
  'Article.quotations': async (asked) =>
    (await test.run(PageOfArticleQuotationsDocument, { ...asked, id: ids.article })).article!.page,
  'Claim.quotations': async (asked) =>
    (await test.run(PageOfClaimQuotationsDocument, { ...asked, id: ids.claim })).claim!.page,
  'Country.quotations': async (asked) =>
    (await test.run(PageOfCountryQuotationsDocument, { ...asked, id: ids.actor })).actor!.country!.page,
};

// What each order goes by; the last to break ties is always the time of recording.
const KEYS: Readonly<Record<QuotationOrder, (row: Row) => string | number>> = {
  SAID_ON_ASC: (row) => row.saidOn,
  SAID_ON_DESC: (row) => row.saidOn,
  PUBLISHED_ON_ASC: (row) => row.publishedOn,
  PUBLISHED_ON_DESC: (row) => row.publishedOn,
  CREATED_AT_ASC: (row) => row.id,
  CREATED_AT_DESC: (row) => row.id,
  UPDATED_AT_ASC: (row) => all.indexOf(row),
  UPDATED_AT_DESC: (row) => all.indexOf(row),
  POSITION_ASC: (row) => row.start,
  CONFIDENCE_ASC: (row) => row.confidence ?? Infinity,
  RELEVANCE: (row) => row.text.length,
};
const ORDERS = Object.keys(KEYS) as QuotationOrder[];
// All texts hold it.
const search = 'tide';

describe('pages of', () => {
  beforeAll(async () => {
    test = await createTestApp();
    await givenWorld();
  });
  afterAll(() => test.stop());

  describe.each(Object.entries(LISTS))('%s', (name, read) => {
    it.each(ORDERS)('in the order %s give every item once, forward and backward', async (orderBy) => {
      const page = (request: PageRequest): Promise<PageAnswer> => read({ ...request, orderBy, search });
      const whole = sorted(orderBy, all.slice(0, MEMBERS[name]));

      expect(idsOf(await page({ first: 100 }))).toEqual(whole);
      expect(await walkForward(page, SIZE)).toEqual(whole);
      expect(await walkBackward(page, SIZE)).toEqual(whole);
    });
  });
});

function sorted(orderBy: QuotationOrder, members: readonly Row[]): string[] {
  const key = KEYS[orderBy];
  const rows = [...members].sort((a, b) => compare(key(a), key(b)) || compare(a.id, b.id));
  return (orderBy.endsWith('_DESC') ? rows.reverse() : rows).map(({ id }) => id);
}

function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : Number(a > b);
}

/** Rows with many ties and gaps in what they are ordered by; each is stored on its own, so each changed last at another instant. */
async function givenWorld(): Promise<void> {
  const rows: Row[] = [];
  const stances = [{ towards: { claim: CLAIM }, stance: 'SUPPORT' as const }];
  const article = await givenArticle(test, {
    url: 'https://tide.example/1',
    body: BODY,
    publishedOn: '2024-01-05',
  });
  for (const i of [3, 0, 7, 5, 8, 1, 6, 2, 4]) {
    const text = `Tide ${i} rises`;
    const saidOn = i % 3 === 0 ? '' : `2024-01-0${i % 3}`;
    const given = await givenQuotation(test, {
      text,
      articleId: article,
      speaker: ANNA,
      stances,
      confidence: confidenceOf(i),
      ...saidIf(saidOn),
    });
    const confidence = confidenceOf(i);
    rows.push({ ...given, saidOn, publishedOn: '2024-01-05', start: BODY.indexOf(text), confidence });
  }
  for (let i = 0; i < 9; i++) {
    const saidOn = i % 2 === 0 ? '' : '2024-01-02';
    const publishedOn = i % 3 === 0 ? null : `2024-01-0${i}`;
    const text = `Tide ${'again '.repeat(i % 3)}${i}`;
    const article = { publishedOn, body: `“${text}”` };
    const given = await givenQuotation(test, {
      text,
      article,
      speaker: BO,
      stances,
      confidence: confidenceOf(i),
      ...saidIf(saidOn),
    });
    rows.push({ ...given, saidOn, publishedOn: publishedOn ?? '', start: 1, confidence: confidenceOf(i) });
  }
  all = rows;
  const { quotation } = await test.run(QuotationDetailsDocument, { id: rows[0]!.id });
  ids = { actor: quotation!.speaker!.id, article, claim: quotation!.claims[0]!.id };
}

// Some without, some alike, some that no database writes with all their digits.
function confidenceOf(i: number): number | null {
  return i % 4 === 0 ? null : 1 / (1 + (i % 3));
}

function saidIf(day: string): QuotationSeed {
  return day === '' ? {} : { saidOn: { earliest: day } };
}
