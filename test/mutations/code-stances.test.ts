import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { imported, statuses } from './support/import-quotations';
import { done, mutate, refusal, stored } from './support/mutate';
import { claimText, quotationRow } from './support/rows';
import { nothingWritten } from './support/tables';

describe('codeStances', () => {
  let test: TestApp;
  let quotationId: string;
  beforeAll(async () => {
    test = await createTestApp();
    quotationId = (await imported(test, quotationRow())).id;
  });
  afterAll(() => test.stop());

  const claim = async (): Promise<string> =>
    (await done(test, 'createClaim', { text: claimText() })).claim!.id;

  it('codes new stances and changes those that the coder has coded before', async () => {
    const claimId = await claim();
    await done(test, 'codeStance', { quotationId, towards: { claimId }, stance: 'SUPPORT' });

    const payload = await done(test, 'codeStances', {
      items: [
        { quotationId, towards: { claimId }, stance: 'OPPOSE' },
        { quotationId, towards: { country: 'NO' }, stance: 'SUPPORT', confidence: 0.5, note: 'Warm words.' },
        { quotationId, towards: { topic: 'Fish' }, stance: 'NEUTRAL' },
      ],
    });

    expect(payload).toMatchObject({ createdCount: 2, updatedCount: 1, unchangedCount: 0, failedCount: 0 });
    expect(payload.rows).toMatchObject([
      { status: 'UPDATED', stanceCoding: { stance: 'OPPOSE', revision: 2, status: 'CONFIRMED' } },
      { status: 'CREATED', stanceCoding: { target: { code: 'NO' }, confidence: 0.5, note: 'Warm words.' } },
      { status: 'CREATED', stanceCoding: { target: { name: 'Fish' }, method: 'HUMAN', coder: 'admin' } },
    ]);
  });

  it('answers UNCHANGED where the same is coded already', async () => {
    const items = [{ quotationId, towards: { country: 'SE' }, stance: 'SUPPORT' }];
    await done(test, 'codeStances', { items });

    const payload = await nothingWritten(test, () => done(test, 'codeStances', { items }));

    expect(statuses(payload)).toEqual(['UNCHANGED']);
  });

  it('refuses items one by one, and writes nothing unless that is asked for', async () => {
    const items = [
      { quotationId, towards: { country: 'FI' }, stance: 'SUPPORT' },
      { quotationId, towards: { country: 'FI' }, stance: 'OPPOSE' },
      { quotationId: 'quo_1', towards: { country: 'FI' }, stance: 'OPPOSE' },
      { quotationId, towards: { claimId: 'clm_1' }, stance: 'OPPOSE' },
      { quotationId, towards: { actorId: 'act_1' }, stance: 'OPPOSE' },
      { quotationId, towards: { topic: '\udc00' }, stance: 'OPPOSE' },
      { quotationId, towards: { country: 'DK' }, stance: 'OPPOSE', confidence: 2 },
    ];

    const rejected = await nothingWritten(test, () => mutate(test, 'codeStances', { items }));
    const skipped = await done(test, 'codeStances', { items, onError: 'SKIP_FAILED' });

    expect(statuses(rejected)).toEqual(['NOT_ATTEMPTED', ...Array<string>(6).fill('FAILED')]);
    expect(statuses(skipped)).toEqual(['CREATED', ...Array<string>(6).fill('FAILED')]);
    expect(skipped.rows.slice(1).map(({ userErrors }) => userErrors)).toEqual([
      [refusal('DUPLICATE', 'towards')],
      [refusal('NOT_FOUND', 'quotationId')],
      [refusal('NOT_FOUND', 'towards', 'claimId')],
      [refusal('NOT_FOUND', 'towards', 'actorId')],
      [refusal('INVALID', 'towards', 'topic')],
      [refusal('INVALID', 'confidence')],
    ]);
  });

  describe('settles what a machine has suggested for the same quotation and target', () => {
    const machine = { method: 'EXTRACTOR', coder: 'reader 1', status: 'SUGGESTED', confidence: 0.7 };
    const suggested = async (...stances: object[]): Promise<Record<string, string>> => {
      const row = quotationRow({ stances: stances.map((stance) => ({ ...machine, ...stance })) });
      const { id, stances: codings } = await imported(test, row);
      return { quotationId: id, first: codings[0]!.id, second: codings[1]?.id ?? '' };
    };

    it.each([
      ['the same stance', 'OPPOSE', 'CONFIRMED', 'OPPOSE'],
      ['another stance', 'SUPPORT', 'REJECTED', 'OPPOSE'],
    ])('by %s', async (_what, stance, status, kept) => {
      const towards = { country: 'IS' };
      const suggestion = await suggested({ towards, stance: 'OPPOSE' });

      await done(test, 'codeStances', {
        items: [{ quotationId: suggestion['quotationId'], towards, stance }],
      });

      const settled = await stored(test, 'StanceCoding', suggestion['first']!);
      expect(settled).toMatchObject({ status, stance: kept, coder: 'reader 1' });
      expect(settled?.revisions[1]).toMatchObject({ action: 'REVIEWED', madeBy: 'admin' });
    });

    it('where it leaves the stance open, with the stance coded', async () => {
      const text = claimText();
      const suggestion = await suggested({ towards: { claim: text }, stance: 'UNCLEAR' });
      const claimId = (await stored(test, 'StanceCoding', suggestion['first']!))!.target.id!;

      await done(test, 'codeStance', {
        quotationId: suggestion['quotationId'],
        towards: { claimId },
        stance: 'OPPOSE',
      });

      expect(await stored(test, 'StanceCoding', suggestion['first']!)).toMatchObject({
        status: 'CONFIRMED',
        stance: 'OPPOSE',
      });
    });

    it('and leaves open what it suggests towards others', async () => {
      const suggestion = await suggested(
        { towards: { country: 'IS' }, stance: 'OPPOSE' },
        { towards: { country: 'IE' }, stance: 'OPPOSE' },
      );

      await done(test, 'codeStance', {
        quotationId: suggestion['quotationId'],
        towards: { country: 'IS' },
        stance: 'OPPOSE',
      });

      expect((await stored(test, 'StanceCoding', suggestion['second']!))?.status).toBe('SUGGESTED');
    });
  });
});
