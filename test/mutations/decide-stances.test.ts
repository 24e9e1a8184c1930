import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { imported, statuses } from './support/import-quotations';
import { claimIds, done, mutate, refusal } from './support/mutate';
import { claimText, quotationRow } from './support/rows';
import { nothingWritten } from './support/tables';

describe('decideStances', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  /** The id of a suggested stance of a quotation of its own. */
  async function suggested(row: object = {}): Promise<string> {
    const towards = { claim: claimText() };
    const stances = [{ towards, stance: 'UNCLEAR', status: 'SUGGESTED', confidence: 0.5 }];
    const quotation = await imported(test, quotationRow({ stances, ...row }));
    return quotation.stances[0]!.id;
  }

  it('confirms and rejects suggestions, each with its own stance and reason', async () => {
    const [right, wrong] = [await suggested(), await suggested({ speakerCountry: 'AQ' })];

    const payload = await done(test, 'decideStances', {
      items: [
        { id: right, status: 'CONFIRMED', stance: 'SUPPORT', reason: 'Plain enough.' },
        { id: wrong, status: 'REJECTED', expectedRevision: 1 },
      ],
    });

    expect(payload.rows).toMatchObject([
      {
        status: 'UPDATED',
        stanceCoding: {
          status: 'CONFIRMED',
          stance: 'SUPPORT',
          revisions: [{}, { action: 'REVIEWED', reason: 'Plain enough.' }],
        },
      },
      { status: 'UPDATED', stanceCoding: { status: 'REJECTED', revisions: [{}, { reason: null }] } },
    ]);
    expect(await claimIds(test, { country: ['AQ'] })).toEqual([]);
  });

  it('answers UNCHANGED where it is decided so already', async () => {
    const items = [{ id: await suggested(), status: 'REJECTED' }];
    await done(test, 'decideStances', { items });

    const payload = await nothingWritten(test, () => done(test, 'decideStances', { items }));

    expect(statuses(payload)).toEqual(['UNCHANGED']);
  });

  it('refuses items one by one, and writes nothing unless that is asked for', async () => {
    const id = await suggested();
    const items = [
      { id, status: 'CONFIRMED' },
      { id, status: 'REJECTED' },
      { id: 'cod_1', status: 'REJECTED' },
      { id: 'cod_3', status: 'REJECTED', stance: 'SUPPORT' },
      { id: await suggested(), status: 'CONFIRMED', expectedRevision: 9 },
    ];

    const rejected = await nothingWritten(test, () => mutate(test, 'decideStances', { items }));
    const skipped = await done(test, 'decideStances', { items, onError: 'SKIP_FAILED' });

    expect(statuses(rejected)).toEqual(['NOT_ATTEMPTED', ...Array<string>(4).fill('FAILED')]);
    expect(statuses(skipped)).toEqual(['UPDATED', ...Array<string>(4).fill('FAILED')]);
    expect(skipped.rows.slice(1).map(({ userErrors }) => userErrors)).toEqual([
      [refusal('DUPLICATE', 'id')],
      [refusal('NOT_FOUND', 'id')],
      [refusal('INVALID', 'stance')],
      [refusal('STALE_REVISION', 'expectedRevision')],
    ]);
  });
});
