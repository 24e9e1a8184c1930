import { DomainError, ErrorCode } from '../../../../src/domain/errors/errors';
import { inDryRun, outcomeOf, rejected } from '../../../../src/imports/batches/batch-outcome';
import type { RowOutcome } from '../../../../src/domain/row-outcome';
import { ImportRowStatus } from '../../../../src/domain/row-outcome';

const ROWS: readonly RowOutcome[] = [
  { index: 0, status: ImportRowStatus.CREATED, id: 'quo_1', faults: [] },
  { index: 1, status: ImportRowStatus.UNCHANGED, id: 'quo_2', faults: [] },
  {
    index: 2,
    status: ImportRowStatus.FAILED,
    id: null,
    faults: [new DomainError(ErrorCode.INVALID, 'Give one.', ['stances', 0])],
  },
];

describe('outcomeOf', () => {
  it('keeps every row with its refusals, their places as text', () => {
    expect(outcomeOf(ROWS, 'art_1', []).stored).toMatchObject({
      articleId: 'art_1',
      rows: [
        { index: 0, status: 'CREATED', id: 'quo_1', userErrors: [] },
        { index: 1, status: 'UNCHANGED', id: 'quo_2', userErrors: [] },
        {
          index: 2,
          status: 'FAILED',
          id: null,
          userErrors: [{ code: 'INVALID', message: 'Give one.', path: ['stances', '0'] }],
        },
      ],
    });
  });
});

describe('inDryRun', () => {
  it('has no id for what would be created, and that of what is stored', () => {
    expect(inDryRun(ROWS).stored.rows.map((row) => row.id)).toEqual([null, 'quo_2', null]);
  });

  it('is no batch', () => {
    expect(inDryRun(ROWS)).toMatchObject({ dryRun: true, batch: null, stored: { articleId: null } });
  });
});

describe('rejected', () => {
  it.each([true, false])('says whether it was a dry run: %s', (dryRun) => {
    expect(rejected(ROWS, dryRun)).toMatchObject({ dryRun, batch: null });
  });
});
