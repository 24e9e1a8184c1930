import { done, mutate } from '../mutations/support/mutate';
import { claimRow, claimText, reviewRow } from '../mutations/support/rows';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { articleWith, givenClaim, givenQuotations } from '../support/factories';
import type { Subscriber, Told } from '../support/subscriber';
import { subscriber, WatchedEvents } from '../support/subscriber';

const QUOTATIONS = `subscription ($filter: QuotationFilter) {
  quotationRecorded(filter: $filter) { text article { headline } speaker { name } }
}`;
const REVIEWS =
  'subscription ($id: ID!) { claimReviewed(claimId: $id) { verdict correctionNote claim { verdict } } }';

let test: TestApp;
let client: Subscriber;
const events = new WatchedEvents();

async function listening(query: string, variables: Record<string, unknown> = {}) {
  const told = client.listen(query, variables);
  await events.until(events.listening + 1);
  return told;
}

async function texts(told: AsyncGenerator<Told>, count: number): Promise<unknown[]> {
  const found: unknown[] = [];
  for (let i = 0; i < count; i++) {
    const { value } = (await told.next()) as { value: Told };
    found.push((value.data?.['quotationRecorded'] as { text: string } | undefined)?.text ?? value.errors);
  }
  return found;
}

describe('subscriptions', () => {
  beforeAll(async () => {
    test = await createTestApp({ events });
  });
  afterAll(() => test.stop());
  beforeEach(() => (client = subscriber(test, { token: null })));
  afterEach(async () => {
    await client.stop();
    await events.until(0);
  });

  it('tell of each quotation of an import, one by one, in the order of the rows', async () => {
    const told = await listening(QUOTATIONS);

    await givenQuotations(test, [{ text: 'The ice is thin' }, { text: 'The ice will hold' }]);
    await givenQuotations(test, [{ text: 'The ice has gone' }]);

    expect(await texts(told, 3)).toEqual(['The ice is thin', 'The ice will hold', 'The ice has gone']);
  });

  it('tell of what the filter lets pass, and of nothing else', async () => {
    const told = await listening(QUOTATIONS, { filter: { country: ['NO'], kind: ['DIRECT'] } });

    await givenQuotations(test, [
      { text: 'Said for Iceland', speakerCountry: 'IS', kind: 'DIRECT' },
      { text: 'Said for Norway', speakerCountry: 'NO', kind: 'DIRECT' },
      { text: 'Reported for Norway', speakerCountry: 'NO', kind: 'INDIRECT' },
      { text: 'Said for Norway again', speakerCountry: 'NO', kind: 'DIRECT' },
    ]);

    expect(await texts(told, 2)).toEqual(['Said for Norway', 'Said for Norway again']);
  });

  it('do not tell of what was not stored: dry runs, refused batches, and what was there before', async () => {
    const row = { text: 'Stored before', article: articleWith('Stored before') };
    await done(test, 'importQuotations', { rows: [row] });
    const told = await listening(QUOTATIONS);

    const dry = { text: 'Dry', article: articleWith('Dry') };
    await done(test, 'importQuotations', { rows: [dry], dryRun: true });
    const bad = { text: 'Not in the text', article: articleWith('Something else') };
    await mutate(test, 'importQuotations', { rows: [dry, bad], onError: 'REJECT_ALL' });
    await done(test, 'importQuotations', { rows: [row] });
    await givenQuotations(test, [{ text: 'Stored' }]);

    expect(await texts(told, 1)).toEqual(['Stored']);
  });

  it('tell of fact-checks that are published, imported and corrected, with what the claim has become', async () => {
    const { id, text } = await givenClaim(test, claimText());
    const other = await givenClaim(test, claimText());
    const told = await listening(REVIEWS, { id });

    await done(test, 'publishClaimReview', { claimId: other.id, ...reviewRow() });
    const published = await done(test, 'publishClaimReview', {
      claimId: id,
      ...reviewRow({ verdict: 'FALSE' }),
    });
    const first = (await told.next()).value as Told;
    const correction = {
      id: published.claimReview!.id,
      expectedRevision: 1,
      note: 'A sum.',
      verdict: 'TRUE',
    };
    await done(test, 'correctClaimReview', correction);
    const second = (await told.next()).value as Told;
    const publisher = { domain: 'tern.example' };
    await done(test, 'importClaims', {
      rows: [claimRow({ text, reviews: [reviewRow({ verdict: 'TRUE', publisher })] })],
    });
    const third = (await told.next()).value as Told;

    expect([first, second, third].map(({ data }) => data?.['claimReviewed'])).toEqual([
      { verdict: 'FALSE', correctionNote: null, claim: { verdict: 'FALSE' } },
      { verdict: 'TRUE', correctionNote: 'A sum.', claim: { verdict: 'TRUE' } },
      { verdict: 'TRUE', correctionNote: null, claim: { verdict: 'TRUE' } },
    ]);
  });

  it('end when the client wants no more, also while nothing happens', async () => {
    const told = await listening(QUOTATIONS);

    await told.return();
    await events.until(0);

    expect(events.listening).toBe(0);
  });

  it.each([
    ['a claim that nobody knows', REVIEWS, { id: 'clm_1' }, 'NOT_FOUND'],
    [
      'days the wrong way round',
      QUOTATIONS,
      { filter: { saidOn: { from: '2024-02-01', to: '2024-01-01' } } },
      'INVALID',
    ],
    ['too many ids', QUOTATIONS, { filter: { ids: Array.from({ length: 101 }, () => 'quo_1') } }, 'TOO_MANY'],
  ])('are refused for %s', async (_fault, query, variables, reason) => {
    const { value } = await client.listen(query, variables).next();

    expect((value as Told).errors).toEqual([
      expect.objectContaining({
        extensions: expect.objectContaining({ code: 'BAD_USER_INPUT', reason }) as unknown,
      }),
    ]);
  });
});
