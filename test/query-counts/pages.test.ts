import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import {
  ActorsFollowedDocument,
  ClaimsFollowedDocument,
  ClaimsInFullDocument,
  ListsUnderActorsDocument,
  ListsUnderArticlesDocument,
  ListsUnderClaimsDocument,
  ListsUnderCountriesDocument,
  ListsUnderOutletsDocument,
  QuotationsInFullDocument,
} from '../generated/operations';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import type { QuotationSeed } from '../support/factories';
import { givenClaims, givenQuotations } from '../support/factories';
import { statementsOf } from '../support/query-counter';

type ListsUnderParents = TypedDocumentNode<
  Readonly<Record<string, { readonly nodes: readonly unknown[] }>>,
  { readonly first?: number | null | undefined }
>;

const COUNTRIES = ['AR', 'BE', 'CA', 'DK', 'EE', 'FI', 'GR', 'HU', 'IS', 'JP'];
let test: TestApp;

describe('the number of SQL statements', () => {
  beforeAll(async () => {
    test = await createTestApp();
    await givenRichRecords(20);
  });
  afterAll(() => test.stop());

  it('is the same for a page of twenty quotations as for a page of one, with all that belongs to them', async () => {
    const one = await statementsOf(test, QuotationsInFullDocument, { first: 1 });
    const twenty = await statementsOf(test, QuotationsInFullDocument, { first: 20 });

    expect(twenty.data.quotations.nodes).toHaveLength(20);
    expect(one.data.quotations.nodes[0]).toMatchObject({
      hops: [{ actor: {} }, { actor: {} }, { outlet: {} }],
      stances: [{}, {}, {}, {}],
      claims: [{}, {}],
    });
    expect(twenty.count).toBe(one.count);
  });

  it('is the same for a page of twenty claims as for a page of one, with all that belongs to them', async () => {
    const one = await statementsOf(test, ClaimsInFullDocument, { first: 1 });
    const twenty = await statementsOf(test, ClaimsInFullDocument, { first: 20 });

    expect(twenty.data.claims.nodes).toHaveLength(20);
    expect(one.data.claims.nodes[0]).toMatchObject({
      actors: [{}, {}],
      countries: [{}, {}],
      reviews: [{}],
      quotations: { nodes: [{}, {}, {}] },
    });
    expect(twenty.count).toBe(one.count);
  });

  it.each<[parents: string, document: ListsUnderParents]>([
    ['actors', ListsUnderActorsDocument],
    ['claims', ListsUnderClaimsDocument],
    ['articles', ListsUnderArticlesDocument],
    ['outlets', ListsUnderOutletsDocument],
  ])('is the same for the lists under ten %s as for those under one', async (_parents, document) => {
    const one = await statementsOf(test, document, { first: 1 });
    const ten = await statementsOf(test, document, { first: 10 });

    expect(Object.values(ten.data).map(({ nodes }) => nodes.length)).toEqual([10]);
    expect(ten.count).toBe(one.count);
  });

  it('is the same for following ten claims as for following one', async () => {
    const one = await statementsOf(test, ClaimsFollowedDocument, { first: 1 });
    const ten = await statementsOf(test, ClaimsFollowedDocument, { first: 10 });

    expect(ten.data.claims.nodes).toHaveLength(10);
    expect(one.data.claims.nodes[0]).toMatchObject({
      firstQuotation: { speaker: {} },
      repetitionsSinceReview: { count: 1, review: { publisher: {} } },
      reversals: [{ actor: {}, before: { article: {} }, after: { article: {} } }],
    });
    expect(ten.count).toBe(one.count);
  });

  it('is the same for following ten actors as for following one', async () => {
    const one = await statementsOf(test, ActorsFollowedDocument, { first: 1 });
    const ten = await statementsOf(test, ActorsFollowedDocument, { first: 10 });

    expect(ten.data.actors.nodes).toHaveLength(10);
    expect(one.data.actors.nodes[0]).toMatchObject({
      stanceHistory: { totalCount: 1, nodes: [{ quotation: { article: {} } }] },
      reversals: [{ claim: {}, before: {}, after: {} }],
    });
    expect(ten.count).toBe(one.count);
  });

  it('is the same for the lists under every country, however many there are', async () => {
    const few = await createTestApp();
    await givenQuotations(few, [seedOf(1)]);
    const one = await statementsOf(few, ListsUnderCountriesDocument, {});
    await few.stop();

    const many = await statementsOf(test, ListsUnderCountriesDocument, {});

    expect(one.data.countries).toHaveLength(1);
    expect(many.data.countries).toHaveLength(COUNTRIES.length);
    expect(many.count).toBe(one.count);
  });
});

async function givenRichRecords(count: number): Promise<void> {
  await givenClaims(
    test,
    Array.from({ length: count }, (_, i) => ({
      text: claim(i),
      reviews: [
        {
          url: `https://check${i}.example/1`,
          verdict: 'TRUE' as const,
          publishedOn: '2023-12-01',
          publisher: { domain: `check${i}.example` },
        },
      ],
    })),
  );
  await givenQuotations(test, Array.from({ length: count }, (_, i) => [seedOf(i), earlierOf(i)]).flat());
}

/** What a speaker said on the other side of a claim, the year before. */
function earlierOf(i: number): QuotationSeed {
  return {
    speaker: person(`Speaker ${i}`, i),
    saidOn: { earliest: '2023-01-01' },
    stances: [
      { towards: { claim: claim(i) }, stance: 'OPPOSE' },
      { towards: { country: 'IS' }, stance: 'SUPPORT' },
    ],
  };
}

const claim = (i: number): string => `Claim number ${i % 20}.`;
const person = (name: string, i: number) => ({
  name,
  kind: 'PERSON' as const,
  country: COUNTRIES[i % COUNTRIES.length],
});

/** A quotation with a speaker, article, outlet and intermediaries of its own, and two claims shared with its neighbours. */
function seedOf(i: number): QuotationSeed {
  return {
    speaker: person(`Speaker ${i}`, i),
    saidOn: { earliest: '2024-01-01' },
    article: { outlet: { domain: `outlet${i}.example` } },
    hops: [
      { relation: 'TOLD', actor: person(`Spokesman ${i}`, i) },
      { relation: 'REPORTED', outlet: { name: `Wire ${i}` } },
    ],
    stances: [
      { towards: { claim: claim(i) }, stance: 'SUPPORT' },
      { towards: { claim: claim(i + 1) }, stance: 'OPPOSE' },
      { towards: { country: COUNTRIES[i % COUNTRIES.length] }, stance: 'NEUTRAL' },
      { towards: { actor: person(`Target ${i}`, i) }, stance: 'OPPOSE' },
    ],
  };
}
