import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { Role } from '../../src/domain/role';
import { imported, importRows, statuses } from './support/import-quotations';
import { claimIds, done, mutate, quotationIds, refusal, stored } from './support/mutate';
import { claimText, quotationRow } from './support/rows';
import { nothingWritten } from './support/tables';

describe('decideStance', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  /** A quotation with one suggested stance. */
  async function suggested(
    row: object = {},
  ): Promise<{ id: string; claimId: string; quotationId: string; row: Record<string, unknown> }> {
    const stances = [
      { towards: { claim: claimText() }, stance: 'SUPPORT', status: 'SUGGESTED', confidence: 0.5 },
    ];
    const whole = quotationRow({ stances, ...row });
    const quotation = await imported(test, whole);
    const [coding] = quotation.stances;
    return { id: coding!.id, claimId: coding!.target.id!, quotationId: quotation.id, row: whole };
  }

  it('confirms a suggestion, whoever made it, and keeps who decided', async () => {
    const { id } = await suggested();
    const token = await test.token(Role.REVIEWER, 'Tove');

    const { stanceCoding } = await done(
      test,
      'decideStance',
      { id, status: 'CONFIRMED', reason: 'Plain enough.', expectedRevision: 1 },
      { token },
    );

    expect(stanceCoding).toMatchObject({ id, status: 'CONFIRMED', coder: 'admin', revision: 2 });
    expect(stanceCoding?.revisions[1]).toMatchObject({
      action: 'REVIEWED',
      madeBy: 'Tove',
      reason: 'Plain enough.',
      changes: [{ field: 'status', before: 'SUGGESTED', after: 'CONFIRMED' }],
    });
  });

  it('takes a rejected stance out of what counts, and back in when it is confirmed after all', async () => {
    const { id, claimId, quotationId } = await suggested({ speakerCountry: 'AQ' });

    await done(test, 'decideStance', { id, status: 'REJECTED' });
    const rejected = [
      await claimIds(test, { country: ['AQ'] }),
      await quotationIds(test, { claimId: [claimId] }),
      (await stored(test, 'Claim', claimId))?.lastSaidOn,
    ];
    await done(test, 'decideStance', { id, status: 'CONFIRMED' });
    const confirmed = [
      await claimIds(test, { country: ['AQ'] }),
      await quotationIds(test, { claimId: [claimId] }),
      (await stored(test, 'Claim', claimId))?.lastSaidOn,
    ];

    expect(rejected).toEqual([[], [], null]);
    expect(confirmed).toEqual([[claimId], [quotationId], '2024-04-30']);
  });

  it('stands against the importer who sends the stance again', async () => {
    const { id, row } = await suggested();
    await done(test, 'decideStance', { id, status: 'REJECTED' });

    const payload = await importRows(test, [row]);

    expect(statuses(payload)).toEqual(['UNCHANGED']);
    expect((await stored(test, 'StanceCoding', id))?.status).toBe('REJECTED');
  });

  it('stands against the importer who sends another stance', async () => {
    const { id, row } = await suggested();
    await done(test, 'decideStance', { id, status: 'CONFIRMED' });
    const [stance] = row['stances'] as object[];

    await importRows(test, [{ ...row, stances: [{ ...stance, stance: 'OPPOSE' }] }]);

    expect(await stored(test, 'StanceCoding', id)).toMatchObject({ status: 'CONFIRMED', stance: 'SUPPORT' });
  });

  it('makes no revision when it is decided so already', async () => {
    const { id } = await suggested();
    await done(test, 'decideStance', { id, status: 'CONFIRMED' });

    await nothingWritten(test, () => done(test, 'decideStance', { id, status: 'CONFIRMED' }));

    expect((await stored(test, 'StanceCoding', id))?.revision).toBe(2);
  });

  it.each([
    [
      'a decision on an older state',
      { status: 'CONFIRMED', expectedRevision: 3 },
      'STALE_REVISION',
      ['expectedRevision'],
    ],
    ['a coding that nobody knows', { id: 'cod_1', status: 'CONFIRMED' }, 'NOT_FOUND', ['id']],
    ['an overlong reason', { status: 'CONFIRMED', reason: 'x'.repeat(100_000) }, 'TOO_LONG', ['reason']],
    ['a reason with a NUL', { status: 'CONFIRMED', reason: 'a\u0000' }, 'INVALID', ['reason']],
  ])('refuses %s', async (_fault, input, code, path) => {
    const { id } = await suggested();

    const payload = await nothingWritten(test, () => mutate(test, 'decideStance', { id, ...input }));

    expect(payload).toEqual({ stanceCoding: null, userErrors: [refusal(code, 'input', ...path)] });
  });
});
