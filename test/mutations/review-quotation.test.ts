import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { Role } from '../../src/domain/role';
import { imported } from './support/import-quotations';
import { claimIds, done, mutate, quotationIds, refusal, stored } from './support/mutate';
import { claimText, quotationRow } from './support/rows';
import { nothingWritten } from './support/tables';

describe('reviewQuotation', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  it.each(['CONFIRMED', 'DISPUTED', 'REJECTED'])(
    'marks a quotation %s and keeps who found so, and why',
    async (status) => {
      const { id } = await imported(test, quotationRow());
      const name = `Tove, who says ${status}`;
      const token = await test.token(Role.REVIEWER, name);

      const { quotation } = await done(
        test,
        'reviewQuotation',
        { id, status, reason: 'I heard the tape.', expectedRevision: 1 },
        { token },
      );

      expect(quotation).toMatchObject({ reviewStatus: status, revision: 2 });
      expect(quotation?.revisions[1]).toMatchObject({
        action: 'REVIEWED',
        madeBy: name,
        reason: 'I heard the tape.',
        changes: [{ field: 'reviewStatus', before: 'UNREVIEWED', after: status }],
      });
    },
  );

  it('hides a rejected quotation from lists and claims, until the decision is taken back', async () => {
    const quotation = await imported(
      test,
      quotationRow({
        stances: [{ towards: { claim: claimText() }, stance: 'SUPPORT' }],
        speakerCountry: 'GL',
      }),
    );
    const claimId = quotation.stances[0]!.target.id!;
    const { id } = quotation;

    await done(test, 'reviewQuotation', { id, status: 'REJECTED' });
    const rejected = [
      await quotationIds(test, { country: ['GL'] }),
      await claimIds(test, { country: ['GL'] }),
      (await stored(test, 'Claim', claimId))?.firstSaidOn,
    ];
    await done(test, 'reviewQuotation', { id, status: 'UNREVIEWED' });
    const back = [
      await quotationIds(test, { country: ['GL'] }),
      await claimIds(test, { country: ['GL'] }),
      (await stored(test, 'Claim', claimId))?.firstSaidOn,
    ];

    expect(rejected).toEqual([[], [], null]);
    expect(back).toEqual([[id], [claimId], '2024-04-30']);
  });

  it('keeps a rejected quotation readable by its id and by the filter', async () => {
    const { id } = await imported(test, quotationRow());

    await done(test, 'reviewQuotation', { id, status: 'REJECTED' });

    expect((await stored(test, 'Quotation', id))?.reviewStatus).toBe('REJECTED');
    expect(await quotationIds(test, { ids: [id], reviewStatus: ['REJECTED'] })).toEqual([id]);
  });

  it('makes no revision when the status is the same', async () => {
    const { id } = await imported(test, quotationRow());
    await done(test, 'reviewQuotation', { id, status: 'CONFIRMED' });

    const { quotation } = await nothingWritten(test, () =>
      done(test, 'reviewQuotation', { id, status: 'CONFIRMED' }),
    );

    expect(quotation?.revision).toBe(2);
  });

  it.each([
    [
      'a review of an older state',
      { status: 'CONFIRMED', expectedRevision: 7 },
      'STALE_REVISION',
      ['expectedRevision'],
    ],
    ['an id that nobody has', { id: 'quo_1', status: 'CONFIRMED' }, 'NOT_FOUND', ['id']],
    ['an id with a NUL', { id: '\u0000', status: 'CONFIRMED' }, 'INVALID', ['id']],
    ['a reason with half a character', { status: 'CONFIRMED', reason: '\udc00' }, 'INVALID', ['reason']],
    ['an overlong reason', { status: 'CONFIRMED', reason: 'x'.repeat(100_000) }, 'TOO_LONG', ['reason']],
  ])('refuses %s', async (_fault, input, code, path) => {
    const { id } = await imported(test, quotationRow());

    const payload = await nothingWritten(test, () => mutate(test, 'reviewQuotation', { id, ...input }));

    expect(payload).toEqual({ quotation: null, userErrors: [refusal(code, 'input', ...path)] });
  });

  it('refuses to review a retracted quotation', async () => {
    const { id } = await imported(test, quotationRow());
    await done(test, 'retractQuotation', { id, reason: 'It was made up.' });

    const payload = await mutate(test, 'reviewQuotation', { id, status: 'CONFIRMED' });

    expect(payload.userErrors).toEqual([refusal('CONFLICT', 'input', 'id')]);
  });
});
