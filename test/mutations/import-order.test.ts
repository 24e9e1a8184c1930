import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { importRows, statuses } from './support/import-quotations';
import { mutate, refusal } from './support/mutate';
import { quotationRow } from './support/rows';
import { nothingWritten } from './support/tables';

describe('importQuotations with afterKey', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  const after = (key: string, row = quotationRow()): Promise<object> =>
    mutate(test, 'importQuotations', { rows: [row], afterKey: key });
  const outOfTurn = { rows: [], batch: null, userErrors: [refusal('OUT_OF_TURN', 'input', 'afterKey')] };

  it('stores nothing when the call before is not stored', async () => {
    expect(await nothingWritten(test, () => after('never sent'))).toMatchObject(outOfTurn);
  });

  it('stores nothing when a row of the call before was refused', async () => {
    const bad = quotationRow({ text: 'words that nobody printed' });
    await importRows(test, [quotationRow(), bad], { idempotencyKey: 'half', onError: 'SKIP_FAILED' });

    expect(await nothingWritten(test, () => after('half'))).toMatchObject(outOfTurn);
  });

  it('stores the call after one that is whole', async () => {
    await importRows(test, [quotationRow()], { idempotencyKey: 'whole' });

    expect(await after('whole')).toMatchObject({ createdCount: 1, userErrors: [] });
  });

  it('stores calls that are sent together in the order that they name, or not at all', async () => {
    const row = quotationRow();
    const venues = Array.from({ length: 5 }, (_, i) => `hall ${i}`);

    const answers = await Promise.all(
      venues.map((venue, i) =>
        mutate(test, 'importQuotations', {
          rows: [{ ...row, venue }],
          idempotencyKey: `${venue} of five`,
          ...(i > 0 && { afterKey: `${venues[i - 1] ?? ''} of five` }),
        }),
      ),
    );

    // Which of them come too early depends on the network; the one after such a one does as well.
    const stored = answers.filter(({ batch }) => batch !== null);
    expect(stored).toEqual(answers.slice(0, stored.length));
    const last = venues[stored.length - 1];
    expect(statuses(await importRows(test, [{ ...row, venue: last }]))).toEqual(['UNCHANGED']);
  });

  it('is no part of the input that a key stands for', async () => {
    const row = quotationRow();
    await importRows(test, [quotationRow()], { idempotencyKey: 'first' });
    const sent = await importRows(test, [row], { idempotencyKey: 'second', afterKey: 'first' });

    const again = await importRows(test, [row], { idempotencyKey: 'second' });

    expect(again.batch?.id).toBe(sent.batch?.id);
  });
});
