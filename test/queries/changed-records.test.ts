import { done } from '../mutations/support/mutate';
import { claimText, reviewRow } from '../mutations/support/rows';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { givenClaim, givenQuotations } from '../support/factories';
import type { Subscriber, Told } from '../support/subscriber';
import { subscriber, WatchedEvents } from '../support/subscriber';

const QUOTATIONS = `subscription ($filter: QuotationFilter) {
  quotationChanged(filter: $filter) { id revision reviewStatus }
}`;
const CLAIMS = `subscription ($id: ID, $filter: ClaimFilter) {
  claimChanged(claimId: $id, filter: $filter) { id text verdict mergedInto { id } }
}`;

let test: TestApp;
let client: Subscriber;
const events = new WatchedEvents();

async function listening(query: string, variables: Record<string, unknown> = {}) {
  const told = client.listen(query, variables);
  await events.until(events.listening + 1);
  return told;
}

async function next(told: AsyncGenerator<Told>): Promise<unknown> {
  const { value } = (await told.next()) as { value: Told };
  return Object.values(value.data ?? { errors: value.errors })[0];
}

async function newestQuotation(text: string): Promise<string> {
  await givenQuotations(test, [{ text }]);
  const { data } = await test.send<{ quotations: { nodes: { id: string }[] } }>(
    '{ quotations(first: 1, orderBy: CREATED_AT_DESC) { nodes { id } } }',
  );
  return data!.quotations.nodes[0]!.id;
}

describe('changes of records', () => {
  beforeAll(async () => {
    test = await createTestApp({ events });
  });
  afterAll(() => test.stop());
  beforeEach(() => (client = subscriber(test, { token: null })));
  afterEach(async () => {
    await client.stop();
    await events.until(0);
  });

  it('are sent of a quotation that is reviewed, coded and retracted, and not of one that is new', async () => {
    const told = await listening(QUOTATIONS);
    const id = await newestQuotation('The ice is thin');

    await done(test, 'reviewQuotation', { id, status: 'CONFIRMED' });
    const reviewed = await next(told);
    await done(test, 'codeStance', { quotationId: id, towards: { country: 'NO' }, stance: 'OPPOSE' });
    const coded = await next(told);
    await done(test, 'retractQuotation', { id, reason: 'It was never said.' });
    const retracted = await next(told);

    expect([reviewed, coded, retracted]).toEqual([
      { id, revision: 2, reviewStatus: 'CONFIRMED' },
      { id, revision: 2, reviewStatus: 'CONFIRMED' },
      { id, revision: 3, reviewStatus: 'RETRACTED' },
    ]);
  });

  it('are sent of quotations that the filter lets pass', async () => {
    const [one, other] = [await newestQuotation('The ice holds'), await newestQuotation('The ice melts')];
    const told = await listening(QUOTATIONS, { filter: { ids: [other] } });

    await done(test, 'reviewQuotation', { id: one, status: 'CONFIRMED' });
    await done(test, 'reviewQuotation', { id: other, status: 'DISPUTED' });

    expect(await next(told)).toMatchObject({ id: other, reviewStatus: 'DISPUTED' });
  });

  it('are sent of one claim: edited, fact-checked and merged', async () => {
    const { id } = await givenClaim(test, claimText());
    const survivor = await givenClaim(test, claimText());
    const told = await listening(CLAIMS, { id });

    await done(test, 'updateClaim', { id, expectedRevision: 1, text: 'The harbour is closed' });
    const edited = await next(told);
    await done(test, 'publishClaimReview', { claimId: id, ...reviewRow({ verdict: 'FALSE' }) });
    const reviewed = await next(told);
    await done(test, 'mergeClaims', { id, intoId: survivor.id });
    const merged = await next(told);

    expect([edited, reviewed, merged]).toMatchObject([
      { id, text: 'The harbour is closed', mergedInto: null },
      { id, verdict: 'FALSE' },
      { id, mergedInto: { id: survivor.id } },
    ]);
  });

  it('are sent of each claim that the filter lets pass, new ones too', async () => {
    const told = await listening(CLAIMS, { filter: { verdict: ['FALSE'] } });
    const { id } = await givenClaim(test, claimText());

    await done(test, 'publishClaimReview', { claimId: id, ...reviewRow({ verdict: 'FALSE' }) });

    expect(await next(told)).toMatchObject({ id, verdict: 'FALSE' });
  });

  it('are refused for a claim that nobody knows', async () => {
    const { value } = await client.listen(CLAIMS, { id: 'clm_1' }).next();

    expect((value as Told).errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      reason: 'NOT_FOUND',
    });
  });
});
