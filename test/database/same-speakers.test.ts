import sql from 'sql-template-tag';
import { uncountQuotations } from '../../src/actors/quotation-counts';
import { importRows } from '../mutations/support/import-quotations';
import { bodylessRow, personName } from '../mutations/support/rows';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';

type Row = Record<string, unknown>;

const CALLS = 6;
const PEOPLE = Array.from({ length: 30 }, personName);

describe('imports at the same time that quote the same people', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  /** For each call, its own quotations, two of each person, in an order of its own. */
  const calls: Row[][] = Array.from({ length: CALLS }, (_, call) =>
    Array.from({ length: 2 * PEOPLE.length }, (_, i) => bodylessRow({ speaker: nthOf(call, i) })),
  );
  const swapped = calls.map((rows, call) =>
    rows.map((row, i) => ({ ...row, speaker: nthOf(call + 1, i + 5) })),
  );

  const together = (rows: readonly Row[][]) => Promise.all(rows.map((call) => importRows(test, call)));

  async function counts(): Promise<Set<number>> {
    const rows = await test.app.database.write((tx) =>
      tx.all<{ count: number }>(sql`SELECT quotation_count AS "count" FROM actor`),
    );
    return new Set(rows.map(({ count }) => count));
  }

  it('all succeed, and so do those that change who said it', async () => {
    await importRows(test, calls[0]!.slice(0, PEOPLE.length));

    const stored = await together(calls);
    expect(stored.flatMap(({ rows }) => rows).filter(({ status }) => status === 'FAILED')).toEqual([]);
    expect(await counts()).toEqual(new Set([2 * CALLS]));

    const changed = await together(swapped);
    expect(changed.map(({ updatedCount }) => updatedCount)).toEqual(calls.map((rows) => rows.length));
    expect(await counts()).toEqual(new Set([2 * CALLS]));
  });

  it('need not begin again when they meet the same two in another order', async () => {
    const pair = await importRows(test, calls[0]!.slice(0, 2));
    const ids = pair.rows.map((row) => row.quotation!.id);
    let arrived = 0;
    let attempts = 0;
    let meet = (): void => undefined;
    const met = new Promise<void>((resolve) => (meet = resolve));

    const recount = (inOrder: readonly string[]) =>
      test.app.database.write(async (tx) => {
        attempts += 1;
        for (const id of inOrder) {
          uncountQuotations(tx, [id]);
          await tx.settled();
          if (++arrived === 2 || tx.dialect.writesOneAtATime) meet();
          await met;
        }
      });
    await Promise.all([recount(ids), recount([...ids].reverse())]);

    expect(attempts).toBe(2);
  });
});

// Steps that have no factor in common with the number of people reach each of them.
function nthOf(call: number, i: number): object {
  const step = [1, 7, 11, 13, 17, 19, 23][call]!;
  return { name: PEOPLE[(i * step) % PEOPLE.length] };
}
