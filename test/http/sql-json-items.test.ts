import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import type { TestDatabase } from '../support/test-database';
import { createTestDatabase } from '../support/test-database';
import { articleWith, givenClaim, givenQuotations } from '../support/factories';

const NEVER = Number.MAX_SAFE_INTEGER;
const HARD = 'She wrote "no\\yes", then\ttabbed,\nbroke the line, \u2028 and smiled 😀 … “so”.';

// More than SQLite would join, were each joined anew.
function manyArticles(): string {
  const outlets = Array.from({ length: 8 }, (_, i) => `o${i}: outlet { name }`).join(' ');
  return Array.from({ length: 9 }, (_, i) => `a${i}: article { ${outlets} }`).join(' ');
}

const WRITTEN = {
  'what is stored':
    '{ quotations { nodes { id text kind reviewStatus speakerMention createdAt revision } } }',
  'what is empty': '{ quotations(filter: { country: ["JP"] }) { pageInfo { endCursor } nodes { id } } }',
  'objects made of stored values':
    '{ quotations { nodes { saidOn { earliest latest precision certainty } speakerCountry { code } } } }',
  'records that are referred to':
    '{ quotations { nodes { speaker { id name country { code } } article { headline outlet { id name } } } } }',
  'names of types':
    '{ quotations { __typename nodes { __typename saidOn { __typename } speaker { __typename } } } }',
  'other names':
    '{ q: quotations { list: nodes { a: text b: text from: article { where: url } on: saidOn { day: earliest } } } }',
  fragments:
    '{ quotations { nodes { ...Q ... on Quotation { kind } ... { cue } } } } fragment Q on Quotation { id speaker { ...S } } fragment S on Actor { name }',
  'the same record under many names': `{ quotations { nodes { ${manyArticles()} } } }`,
  'two lists':
    '{ a: quotations(first: 1) { nodes { id } } b: quotations(last: 1) { nodes { text } } actors { nodes { name } } }',
  edges:
    '{ quotations(first: 2) { edges { cursor __typename item: node { id text } } pageInfo { endCursor } } }',
  'places in the list':
    '{ quotations(first: 1) { pageInfo { startCursor endCursor hasNextPage hasPreviousPage } nodes { id } } }',
  'the end of a list':
    '{ quotations(last: 2) { pageInfo { startCursor hasPreviousPage } nodes { id text } } }',
  'its count and facets': '{ quotations { totalCount facets { years { year count } } nodes { id } } }',
  'lists of texts': '{ claims { nodes { text topics verdict reviewCount } } }',
  'yes, no and not known': '{ outlets { nodes { name stateAffiliated } } }',
  'items behind a directive': 'query ($no: Boolean = false) { quotations { nodes @skip(if: $no) { id } } }',
  'a field behind a directive':
    'query ($no: Boolean = false) { quotations { nodes { id text @skip(if: $no) } } }',
  'several countries': '{ quotations(filter: { country: ["EE", "FI"] }) { nodes { id text } } }',
  'found words': '{ quotations(search: "quay") { nodes { id text } } }',
};

const NOT_WRITTEN = {
  'a field with a resolver': '{ quotations { nodes { id isAnchored } } }',
  'a part with a resolver': '{ quotations { nodes { saidOn { edtf } } } }',
  'a record that is loaded': '{ quotations { nodes { id hops { ordinal } } } }',
  'spans, which are objects': '{ quotations { nodes { spans { start end } } } }',
  'a number with a fraction': '{ quotations { nodes { confidence } } }',
  'the name of a country': '{ quotations { nodes { speakerCountry { code quotationCount } } } }',
  'the same field twice': '{ quotations { nodes { speaker { id } speaker { name } } } }',
  'another type': '{ quotations { nodes { ... on Node { id } text } } }',
  'nodes and edges': '{ quotations { nodes { id } edges { node { text } } } }',
  'a list under another': '{ actors { nodes { name quotations { nodes { id } } } } }',
  'more fields than SQLite takes': `{ quotations { nodes { ${Array.from({ length: 61 }, (_, i) => `f${i}: id`).join(' ')} } } }`,
  'a list in a fragment': '{ ...Page } fragment Page on Query { quotations { nodes { id } } }',
  'a list that is selected twice': '{ quotations { nodes { id } } quotations { nodes { text } } }',
  'a list whose places are selected apart':
    '{ quotations { nodes { text } } quotations { pageInfo { endCursor } } }',
  'a list that goes on in a fragment':
    '{ quotations { nodes { id } } ...More } fragment More on Query { quotations { nodes { text } } }',
  'a fragment that is left out once':
    'query ($no: Boolean = false) { a: quotations { ...F @include(if: $no) totalCount } b: quotations { ...F } } fragment F on QuotationConnection { nodes { id isAnchored } }',
  'items in a fragment': '{ quotations { ...Page } } fragment Page on QuotationConnection { nodes { id } }',
};

// One after the other on the same file, as one file has one server.
describe('a list whose items the database writes', () => {
  let database: TestDatabase;
  let app: TestApp;
  const all = { ...WRITTEN, ...NOT_WRITTEN };
  const plain = new Map<string, string>();
  const environment = { ONRECORD_MAX_ALIASES: '100' };

  beforeAll(async () => {
    database = await createTestDatabase();
    const unprepared = await createTestApp({ database, environment, compileFromUse: NEVER });
    await givenQuotations(unprepared, [
      { text: 'The quay is dry', speaker: { name: 'Tiina Rand', country: 'EE' } },
      { text: 'Nobody asked', speakerCountry: 'FI', saidOn: { earliest: '2025-02-03' } },
      { text: HARD, article: articleWith(HARD) },
    ]);
    await givenClaim(unprepared, `A claim that says: ${HARD}`, {
      topics: ['ports', 'a "quoted" \\ topic 😀'],
    });
    for (const [query] of Object.values(all).map((text) => [text]))
      plain.set(query!, await ask(unprepared, query!));
    await unprepared.stop();
    app = await createTestApp({ database, environment, compileFromUse: 1 });
  });
  afterAll(async () => {
    await app.stop();
    await database.drop();
  });

  async function ask({ url }: TestApp, query: string): Promise<string> {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return await response.text();
  }

  // The first answer prepares the query.
  async function askedAgain(query: string): Promise<string> {
    await ask(app, query);
    app.statements.length = 0;
    return await ask(app, query);
  }

  const isWritten = (): boolean => app.statements.some((text) => text.includes('group_concat(json_object('));

  it.each(Object.entries(WRITTEN))('is answered as if records were read: %s', async (_name, query) => {
    expect(await askedAgain(query)).toBe(plain.get(query));
    expect(isWritten()).toBe(true);
  });

  it.each(Object.entries(NOT_WRITTEN))('is read as records for %s', async (_name, query) => {
    expect(await askedAgain(query)).toBe(plain.get(query));
    expect(isWritten()).toBe(false);
  });

  it('is read with one statement', async () => {
    await askedAgain(WRITTEN['records that are referred to']);

    expect(app.statements).toHaveLength(1);
  });

  it('keeps the fields for it from clients', async () => {
    expect(await ask(app, '{ quotations { nodesText } }')).toContain('Cannot query field');
  });
});
