import fc from 'fast-check';
import type { StanceMatrixFilter } from '../generated/operations';
import { StanceMatrixDocument } from '../generated/operations';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { everyQuotation } from '../support/every-record';
import { statementsOf } from '../support/query-counter';
import type { QuotationRow } from '../support/question-model';
import { countingCodings, holdsQuotation, voicesMeeting } from '../support/question-model';
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

        const found = stanceMatrix.map((cell) => ({
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
        expect(stanceMatrix.map(({ quotations: { totalCount } }) => totalCount)).toEqual(
          found.map(({ count }) => count),
        );
      }),
      { numRuns: 40, seed: SEED, endOnFailure: true },
    );
  });

  it('costs the same number of statements for one cell as for twenty', async () => {
    const one = await statementsOf(test, StanceMatrixDocument, { first: 1 });
    const twenty = await statementsOf(test, StanceMatrixDocument, { first: 20 });

    expect(twenty.data.stanceMatrix).toHaveLength(20);
    expect(twenty.count).toBe(one.count);
  });

  it.each([0, 1001])('refuses to answer %i cells', async (first) => {
    const { errors } = await test.send(`{ stanceMatrix(first: ${first}) { count } }`);

    expect(errors).toMatchObject([{ message: 'Ask for 1 to 1000 cells. Use a filter to see other cells.' }]);
  });
});

/** The ids behind each cell. */
function expected({ towards, stance, ...said }: StanceMatrixFilter): Record<string, string[]> {
  const cells: Record<string, string[]> = {};
  for (const row of quotations.filter((one) => holdsQuotation(said, one))) {
    const speakers = new Set(voicesMeeting(said, row).flatMap(({ country }) => country ?? []));
    const taken = countingCodings(row).filter(
      (coding) =>
        coding.country !== null &&
        (!towards || towards.includes(coding.country.code)) &&
        (!stance || stance.includes(coding.stance)),
    );
    for (const speaker of speakers)
      for (const coding of taken) {
        const cell = (cells[`${speaker} ${coding.country!.code} ${coding.stance}`] ??= []);
        if (!cell.includes(row.id)) cell.push(row.id);
      }
  }
  for (const ids of Object.values(cells)) ids.sort();
  return cells;
}
