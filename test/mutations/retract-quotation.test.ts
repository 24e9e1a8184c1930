import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { imported } from './support/import-quotations';
import { claimIds, done, mutate, quotationIds, refusal, stored } from './support/mutate';
import { claimText, quotationRow } from './support/rows';
import { nothingWritten } from './support/tables';

describe('retractQuotation', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  it('takes a quotation back and keeps its record and the reason', async () => {
    const { id, text } = await imported(test, quotationRow());

    const { quotation } = await done(test, 'retractQuotation', {
      id,
      reason: 'The paper withdrew the interview.',
    });

    expect(quotation).toMatchObject({ id, text, reviewStatus: 'RETRACTED', revision: 2 });
    expect(quotation?.revisions[1]).toMatchObject({
      action: 'RETRACTED',
      reason: 'The paper withdrew the interview.',
    });
    expect(await stored(test, 'Quotation', id)).toMatchObject({ text, reviewStatus: 'RETRACTED' });
  });

  it('takes it out of lists, and its stances out of what claims count', async () => {
    const { id, stances } = await imported(
      test,
      quotationRow({
        speakerCountry: 'AX',
        stances: [{ towards: { claim: claimText() }, stance: 'SUPPORT' }],
      }),
    );

    await done(test, 'retractQuotation', { id, reason: 'It was made up.' });

    expect(await quotationIds(test, { country: ['AX'] })).toEqual([]);
    expect(await claimIds(test, { country: ['AX'] })).toEqual([]);
    expect(await stored(test, 'Claim', stances[0]!.target.id!)).toMatchObject({
      firstSaidOn: null,
      lastSaidOn: null,
    });
    expect(await quotationIds(test, { ids: [id], reviewStatus: ['RETRACTED'] })).toEqual([id]);
  });

  it('takes back what was confirmed before', async () => {
    const { id } = await imported(test, quotationRow());
    await done(test, 'reviewQuotation', { id, status: 'CONFIRMED' });

    const { quotation } = await done(test, 'retractQuotation', { id, reason: 'It was made up.' });

    expect(quotation?.reviewStatus).toBe('RETRACTED');
  });

  it('changes nothing the second time: it answers the quotation, whose first reason stays', async () => {
    const { id } = await imported(test, quotationRow());
    await done(test, 'retractQuotation', { id, reason: 'It was made up.' });

    const { quotation } = await nothingWritten(test, () =>
      done(test, 'retractQuotation', { id, reason: 'The paper withdrew it.' }),
    );

    expect(quotation).toMatchObject({ id, reviewStatus: 'RETRACTED', revision: 2 });
    expect(quotation?.revisions[1]?.reason).toBe('It was made up.');
  });

  it.each([
    ['a blank reason', { reason: '  ' }, 'REQUIRED', ['reason']],
    ['an overlong reason', { reason: 'x'.repeat(100_000) }, 'TOO_LONG', ['reason']],
    ['a reason with a NUL', { reason: 'a\u0000' }, 'INVALID', ['reason']],
    ['an id that nobody has', { id: 'quo_1', reason: 'So.' }, 'NOT_FOUND', ['id']],
    ['the id of a claim', { id: 'clm_00000000000000000000000000', reason: 'So.' }, 'NOT_FOUND', ['id']],
  ])('refuses %s', async (_fault, input, code, path) => {
    const { id } = await imported(test, quotationRow());

    const payload = await nothingWritten(test, () => mutate(test, 'retractQuotation', { id, ...input }));

    expect(payload).toEqual({ quotation: null, userErrors: [refusal(code, 'input', ...path)] });
  });
});
