import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { done, quotationIds, stored } from './support/mutate';
import { articleRow, quotationRow, reviewRow } from './support/rows';

const CLAIM = 'Finland will block the merger if tolls rise on the Vaasa bridge';
const DIRECT = {
  url: 'https://coast-courier.example/tolls',
  outlet: { name: 'Coast Courier', domain: 'coast-courier.example' },
  body: `“Raising tolls on a bridge that nurses and pupils cross every day is not what we signed — if tolls rise on the Vaasa bridge, Finland will block this merger,” Minister Oona Lahtivirta said at a briefing in Vaasa on May 3.`,
};
const INDIRECT = {
  url: 'https://northern-ledger.example/merger',
  outlet: { name: 'Northern Ledger', domain: 'northern-ledger.example' },
  body: `The two ferry companies meet again next week. Finland has said it would block the merger if tolls rise.`,
};

describe('a claim that two outlets print, one directly and one in its own words', () => {
  const articles = [DIRECT, INDIRECT].map((article) => ({
    headline: 'Tolls',
    publishedOn: '2024-05-04',
    ...article,
  }));
  const createClaim = async (test: TestApp): Promise<void> => {
    await done(test, 'createClaim', { text: CLAIM });
  };
  const importArticles = async (test: TestApp): Promise<void> => {
    for (const article of articles) await done(test, 'importArticle', article);
  };

  it.each([
    ['before', [createClaim, importArticles]],
    ['after', [importArticles, createClaim]],
  ])('is suggested for both when it is created %s the articles are imported', async (_, steps) => {
    const test = await createTestApp();
    for (const step of steps) await step(test);

    const { data } = await test.send<{ claims: { nodes: { quotations: { nodes: object[] } }[] } }>(
      '{ claims { nodes { quotations { nodes { kind article { outlet { name } } stances { status stance } } } } } }',
    );
    await test.stop();

    const stances = [{ status: 'SUGGESTED', stance: 'UNCLEAR' }];
    expect(data?.claims.nodes).toHaveLength(1);
    expect(new Set(data?.claims.nodes[0]?.quotations.nodes)).toEqual(
      new Set([
        { kind: 'DIRECT', article: { outlet: { name: 'Coast Courier' } }, stances },
        { kind: 'INDIRECT', article: { outlet: { name: 'Northern Ledger' } }, stances },
      ]),
    );
  });
});

describe('a new claim', () => {
  const said = 'The lighthouse at Skarvoy used 900 litres of oil every night of that winter';
  const claim = 'The lighthouse at Skarvoy used 900 litres of oil a night.';
  let test: TestApp;
  beforeEach(async () => {
    test = await createTestApp();
  });
  afterEach(() => test.stop());

  const quoted = async (fields: object = {}): Promise<string> => {
    const row = quotationRow({
      article: articleRow({ body: `“${said},” the keeper said.` }),
      text: said,
      ...fields,
    });
    return (await done(test, 'importQuotations', { rows: [row] })).rows[0]!.quotation!.id;
  };
  const suggested = (): Promise<readonly string[]> => quotationIds(test, { needsReview: true });

  it('is suggested for stored quotations when it is imported, unless the batch says otherwise', async () => {
    const id = await quoted();

    const rows = [{ text: `At night, ${claim}` }];
    await done(test, 'importClaims', { rows, suggestClaims: false });
    const none = await suggested();
    await done(test, 'importClaims', { rows: [{ text: claim, reviews: [reviewRow()] }] });
    await done(test, 'importClaims', { rows: [{ text: claim }] });

    expect(none).toEqual([]);
    expect(await suggested()).toEqual([id]);
    expect((await stored(test, 'Quotation', id))?.stances).toHaveLength(1);
  });

  it('is suggested when it comes with another quotation', async () => {
    const id = await quoted();
    await quoted({ stances: [{ towards: { claim }, stance: 'SUPPORT' }] });

    expect(await suggested()).toEqual([id]);
  });

  it('is suggested neither for what stands under a claim already nor for rejected words', async () => {
    await quoted({ stances: [{ towards: { claim: 'Lighthouses are lit.' }, stance: 'SUPPORT' }] });
    const rejected = await quoted();
    await done(test, 'reviewQuotation', { id: rejected, status: 'REJECTED', expectedRevision: 1 });

    await done(test, 'createClaim', { text: claim });

    expect(await suggested()).toEqual([]);
  });

  it('shows the days of the quotations that it was suggested for', async () => {
    await quoted({ saidOn: { earliest: '2024-01-09' } });

    const { data } = await test.send<{ createClaim: { claim: object } }>(
      'mutation ($text: String!) { createClaim(input: { text: $text }) { claim { firstSaidOn } } }',
      { text: claim },
    );

    expect(data?.createClaim.claim).toEqual({ firstSaidOn: '2024-01-09' });
  });
});
