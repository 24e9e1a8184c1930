import fc from 'fast-check';
import type { StanceMatrixFilter, StanceMatrixQuery } from '../generated/operations';
import { StanceMatrixDocument } from '../generated/operations';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { everyQuotation } from '../support/every-record';
import { statementsOf } from '../support/query-counter';
import type { QuotationRow } from '../support/question-model';
import { countingCodings, targetOf, holdsQuotation, voicesMeeting } from '../support/question-model';
import { matrixFilters } from '../support/random-questions';
import { givenRandomRecords } from '../support/random-records';

const SEED = 20_240_313;

let test: TestApp;
let quotations: readonly QuotationRow[];

describe('stanceMatrix', () => {
  beforeAll(async () => {
    test = await createTestApp();
    await givenRandomRecords(test, 300, SEED);
    quotations = await everyQuotation(test);
  });
  afterAll(() => test.stop());

  it('counts what a loop over all quotations counts, and each cell lists what it counts', async () => {
    await fc.assert(
      fc.asyncProperty(matrixFilters(quotations), async (filter) => {
        const { stanceMatrix } = await test.run(StanceMatrixDocument, { filter, first: 100, page: 50 });

        const found = stanceMatrix.cells.map((cell) => ({
          cell: `${cell.speakerCountry.code} ${cell.targetCountry.code} ${cell.stance}`,
          count: cell.count,
          ids: cell.quotations.nodes.map(({ id }) => id).sort(),
        }));
        const model = expected(filter);
        expect(Object.fromEntries(found.map(({ cell, ids }) => [cell, ids]))).toEqual(model);
        expect(found.map(({ count }) => count)).toEqual(found.map(({ ids }) => ids.length));
        expect(found.map(({ count }) => count)).toEqual(
          found.map(({ count }) => count).sort((a, b) => b - a),
        );
        expect(stanceMatrix.cells.map(({ quotations: { totalCount } }) => totalCount)).toEqual(
          found.map(({ count }) => count),
        );
        expect(stanceMatrix).toMatchObject({ cellCount: found.length, isCut: false });
        expect(totals(stanceMatrix.speakers)).toEqual(expectedTotals(model, 0));
        expect(totals(stanceMatrix.targets)).toEqual(expectedTotals(model, 1));
      }),
      { numRuns: 40, seed: SEED, endOnFailure: true },
    );
  });

  it('costs the same number of statements for one cell as for twenty', async () => {
    const one = await statementsOf(test, StanceMatrixDocument, { first: 1 });
    const twenty = await statementsOf(test, StanceMatrixDocument, { first: 20 });

    expect(twenty.data.stanceMatrix.cells).toHaveLength(20);
    expect(twenty.count).toBe(one.count);
  });

  it('says that it was cut, with the sums of all cells', async () => {
    const { stanceMatrix: whole } = await test.run(StanceMatrixDocument, { first: 500, page: 1 });
    const { stanceMatrix } = await test.run(StanceMatrixDocument, { first: 2, page: 1 });

    expect(stanceMatrix.cells).toEqual(whole.cells.slice(0, 2));
    expect(stanceMatrix).toMatchObject({ isCut: true, cellCount: whole.cellCount, speakers: whole.speakers });
  });

  it.each([0, 1001])('refuses to answer %i cells', async (first) => {
    const { errors } = await test.send(`{ stanceMatrix(first: ${first}) { cellCount } }`);

    expect(errors).toMatchObject([{ message: 'Ask for 1 to 1000 cells. Use a filter to see other cells.' }]);
  });
});

type Total = StanceMatrixQuery['stanceMatrix']['speakers'][number];

function totals(found: readonly Total[]): Record<string, number> {
  const counts = found.flatMap(({ country: { code }, count, stances }) => [
    [code, count],
    ...stances.map(({ stance, count: each }) => [`${code} ${stance}`, each]),
  ]);
  return Object.fromEntries(counts) as Record<string, number>;
}

/** What the rows (place 0) or the columns (place 1) of these cells hold together. */
function expectedTotals(cells: Record<string, string[]>, place: 0 | 1): Record<string, number> {
  const sums: Record<string, Set<string>> = {};
  for (const [cell, ids] of Object.entries(cells)) {
    const [speaker, target, stance] = cell.split(' ') as [string, string, string];
    const country = [speaker, target][place]!;
    for (const key of [country, `${country} ${stance}`])
      ids.forEach((id) => (sums[key] ??= new Set()).add(id));
  }
  return Object.fromEntries(Object.entries(sums).map(([key, ids]) => [key, ids.size]));
}

/** The ids behind each cell. */
function expected({ towards, stance, ...said }: StanceMatrixFilter): Record<string, string[]> {
  const cells: Record<string, string[]> = {};
  for (const row of quotations.filter((one) => holdsQuotation(said, one))) {
    const speakers = new Set(voicesMeeting(said, row).flatMap(({ country }) => country ?? []));
    const taken = countingCodings(row)
      .map((coding) => ({ stance: coding.stance, country: targetOf(coding).country }))
      .filter(
        ({ country, stance: one }) =>
          country !== undefined &&
          (!towards || towards.includes(country)) &&
          (!stance || stance.includes(one)),
      );
    for (const speaker of speakers)
      for (const coding of taken) {
        const cell = (cells[`${speaker} ${coding.country} ${coding.stance}`] ??= []);
        if (!cell.includes(row.id)) cell.push(row.id);
      }
  }
  for (const ids of Object.values(cells)) ids.sort();
  return cells;
}
