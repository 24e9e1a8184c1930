import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { imported, importRows, statuses } from './support/import-quotations';
import { done, mutate, quotationIds, refusal, stored } from './support/mutate';
import { articleRow, articleUrl, quotationRow } from './support/rows';

const CLAIM = 'The night ferry between Kirkwall and Bergen carried 4,200 passengers in March.';
const REPEATED = 'In March our night ferry from Kirkwall to Bergen carried 4,200 passengers';

describe('suggested claims', () => {
  let test: TestApp;
  let claimId: string;
  beforeAll(async () => {
    test = await createTestApp();
    const rows = Array.from({ length: 30 }, (_, i) => ({
      text: `Village ${i + 100} of Orkney has a school.`,
    }));
    const payload = await done(test, 'importClaims', { rows: [{ text: CLAIM }, ...rows] });
    claimId = payload.rows[0]!.claim!.id;
  });
  afterAll(() => test.stop());

  const repeating = (fields: object = {}): Record<string, unknown> => {
    const body = `“${REPEATED},” the harbour master said. Page ${articleUrl()}.`;
    return quotationRow({ article: articleRow({ body }), text: REPEATED, ...fields });
  };

  it('come with a new quotation that repeats a stored claim', async () => {
    const quotation = await imported(test, repeating());

    expect(quotation.stances).toMatchObject([
      {
        target: { id: claimId },
        stance: 'UNCLEAR',
        status: 'SUGGESTED',
        coder: 'matcher 1',
      },
    ]);
    const coding = await stored(test, 'StanceCoding', quotation.stances[0]!.id);
    expect(coding?.confidence).toBeGreaterThanOrEqual(0.55);
    expect(await quotationIds(test, { needsReview: true })).toContain(quotation.id);
    expect(await quotationIds(test, { needsReview: false })).not.toContain(quotation.id);
  });

  it('come neither with other words, nor when the row names a claim, nor when the batch says so', async () => {
    const other = await imported(test, quotationRow());
    const named = await imported(
      test,
      repeating({ stances: [{ towards: { claim: claimId }, stance: 'SUPPORT' }] }),
    );
    const { rows } = await importRows(test, [repeating()], { suggestClaims: false });

    expect(other.stances).toEqual([]);
    expect(named.stances).toMatchObject([{ stance: 'SUPPORT', status: 'CONFIRMED' }]);
    expect(rows[0]?.quotation?.stances).toEqual([]);
  });

  it('are confirmed with the stance that the quotation takes', async () => {
    const [coding] = (await imported(test, repeating())).stances;

    const { stanceCoding } = await done(test, 'decideStance', {
      id: coding!.id,
      status: 'CONFIRMED',
      stance: 'SUPPORT',
    });

    expect(stanceCoding).toMatchObject({ status: 'CONFIRMED', stance: 'SUPPORT' });
  });

  it('do not come back when they were rejected', async () => {
    const row = repeating();
    const quotation = await imported(test, row);
    await done(test, 'decideStance', { id: quotation.stances[0]!.id, status: 'REJECTED' });

    const again = await importRows(test, [row]);

    expect(statuses(again)).toEqual(['UNCHANGED']);
    const now = await stored(test, 'Quotation', quotation.id);
    expect(now?.stances.map((coding) => coding.status)).toEqual(['REJECTED']);
    expect(await quotationIds(test, { needsReview: true })).not.toContain(quotation.id);
  });

  it('are not rejected with a stance', async () => {
    const [coding] = (await imported(test, repeating())).stances;

    const payload = await mutate(test, 'decideStance', {
      id: coding!.id,
      status: 'REJECTED',
      stance: 'OPPOSE',
    });

    expect(payload.userErrors).toEqual([refusal('INVALID', 'input', 'stance')]);
  });
});

describe('createClaim', () => {
  it('names stored claims that may say the same', async () => {
    const test = await createTestApp();
    const first = await done(test, 'createClaim', { text: CLAIM });
    const { data } = await test.send<{
      createClaim: { claim: { id: string }; likelyDuplicates: { claim: { id: string } }[] };
    }>(
      `mutation ($input: CreateClaimInput!) { createClaim(input: $input) { claim { id } likelyDuplicates { score claim { id } } } }`,
      { input: { text: 'In March the Kirkwall–Bergen night ferry carried 4,200 passengers.' } },
    );

    expect(data?.createClaim.likelyDuplicates.map((hit) => hit.claim.id)).toEqual([first.claim?.id]);
    await test.stop();
  });
});
