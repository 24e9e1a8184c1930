import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { imported, statuses } from './support/import-quotations';
import { done, mutate, quotationIds, refusal, stored } from './support/mutate';
import { claimText, quotationRow } from './support/rows';
import { nothingWritten } from './support/tables';

describe('reviewQuotations', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  const quotation = async (row: Readonly<Record<string, unknown>> = {}): Promise<string> =>
    (await imported(test, quotationRow(row))).id;

  it('decides on each quotation, with its own finding and reason', async () => {
    const [right, wrong] = [await quotation(), await quotation()];

    const payload = await done(test, 'reviewQuotations', {
      items: [
        { id: right, status: 'CONFIRMED', reason: 'I heard the tape.' },
        { id: wrong, status: 'REJECTED', expectedRevision: 1 },
      ],
    });

    expect(payload).toMatchObject({ updatedCount: 2, failedCount: 0 });
    expect(payload.rows).toMatchObject([
      { index: 0, status: 'UPDATED', quotation: { id: right, reviewStatus: 'CONFIRMED', revision: 2 } },
      { index: 1, status: 'UPDATED', quotation: { id: wrong, reviewStatus: 'REJECTED', revision: 2 } },
    ]);
    expect((await stored(test, 'Quotation', right))?.revisions[1]).toMatchObject({
      action: 'REVIEWED',
      reason: 'I heard the tape.',
      changes: [{ field: 'reviewStatus', before: 'UNREVIEWED', after: 'CONFIRMED' }],
    });
    expect((await stored(test, 'Quotation', wrong))?.revisions[1]?.reason).toBeNull();
  });

  it('takes rejected quotations out of claims, like reviewQuotation', async () => {
    const stances = [{ towards: { claim: claimText() }, stance: 'SUPPORT' }];
    const { id, stances: codings } = await imported(test, quotationRow({ stances }));
    const claimId = codings[0]!.target.id!;

    await done(test, 'reviewQuotations', { items: [{ id, status: 'REJECTED' }] });

    expect(await quotationIds(test, { claimId: [claimId] })).toEqual([]);
    expect((await stored(test, 'Claim', claimId))?.firstSaidOn).toBeNull();
  });

  it('answers UNCHANGED and makes no revision where it is decided so already', async () => {
    const id = await quotation();
    const items = [{ id, status: 'CONFIRMED' }];
    await done(test, 'reviewQuotations', { items });

    const payload = await nothingWritten(test, () => done(test, 'reviewQuotations', { items }));

    expect(statuses(payload)).toEqual(['UNCHANGED']);
    expect(payload.rows[0]?.quotation?.revision).toBe(2);
  });

  it('writes nothing unless every item can be, and says which cannot', async () => {
    const id = await quotation();
    const items = [
      { id, status: 'CONFIRMED' },
      { id: 'quo_1', status: 'CONFIRMED' },
    ];

    const payload = await nothingWritten(test, () => mutate(test, 'reviewQuotations', { items }));

    expect(payload.userErrors).toEqual([]);
    expect(payload).toMatchObject({ updatedCount: 0, failedCount: 1 });
    expect(payload.rows).toMatchObject([
      { status: 'NOT_ATTEMPTED', quotation: null, userErrors: [] },
      { status: 'FAILED', quotation: null, userErrors: [refusal('NOT_FOUND', 'id')] },
    ]);
  });

  it('names every fault, and decides on the others where that is asked for', async () => {
    const [good, taken, stale, twice] = [
      await quotation(),
      await quotation(),
      await quotation(),
      await quotation(),
    ];
    await done(test, 'retractQuotation', { id: taken, reason: 'It was made up.' });

    const payload = await done(test, 'reviewQuotations', {
      onError: 'SKIP_FAILED',
      items: [
        { id: taken, status: 'CONFIRMED' },
        { id: stale, status: 'CONFIRMED', expectedRevision: 7 },
        { id: stale, status: 'DISPUTED' },
        { id: '\u0000', status: 'CONFIRMED' },
        { id: good, status: 'CONFIRMED', reason: 'x'.repeat(3000) },
        { id: twice, status: 'CONFIRMED' },
        { id: twice, status: 'REJECTED' },
        { id: good, status: 'DISPUTED' },
      ],
    });

    expect(payload.rows.map(({ status, userErrors }) => [status, userErrors[0]?.code])).toEqual([
      ['FAILED', 'CONFLICT'],
      ['FAILED', 'STALE_REVISION'],
      ['FAILED', 'DUPLICATE'],
      ['FAILED', 'INVALID'],
      ['FAILED', 'TOO_LONG'],
      ['UPDATED', undefined],
      ['FAILED', 'DUPLICATE'],
      ['UPDATED', undefined],
    ]);
    expect((await stored(test, 'Quotation', twice))?.reviewStatus).toBe('CONFIRMED');
  });

  it('refuses more than a hundred at once', async () => {
    const items = Array.from({ length: 101 }, (_, i) => ({ id: `quo_${i}`, status: 'CONFIRMED' }));

    const payload = await mutate(test, 'reviewQuotations', { items });

    expect(payload.userErrors).toEqual([refusal('TOO_MANY', 'input', 'items')]);
    expect(payload.rows).toEqual([]);
  });
});
