import { touchedRecords } from '../../../src/imports/revert-plan';
import type { FieldChange, Revision } from '../../../src/revisions/revision.entity';

describe('touchedRecords', () => {
  it('tells what the import made from what it changed', () => {
    const records = touched(
      [revision('quo_1', 1, 'CREATED'), revision('quo_2', 4, 'UPDATED', [change('venue', null, 'quay')])],
      { quo_1: [1, 'imp_1'], quo_2: [4, 'imp_1'] },
    );

    expect(records).toMatchObject([
      { id: 'quo_1', made: true, latest: 1, before: [] },
      { id: 'quo_2', made: false, latest: 4, before: [{ field: 'venue', before: null }] },
    ]);
  });

  it.each([
    ['nobody', 'imp_1', true],
    ['somebody', null, false],
    ['a later import', 'imp_2', false],
  ])('sees when %s has changed a record since', (_who, by, untouchedSince) => {
    expect(touched([revision('quo_1', 1, 'CREATED')], { quo_1: [2, by] })).toMatchObject([
      { untouchedSince, latest: 2 },
    ]);
  });

  it('keeps the first "before" of a field that the import changed twice, in whatever order they come', () => {
    const records = touched(
      [
        revision('quo_1', 3, 'UPDATED', [change('venue', 'quay', 'hall')]),
        revision('quo_1', 2, 'UPDATED', [change('venue', null, 'quay'), change('cue', 'said', 'cried')]),
      ],
      { quo_1: [3, 'imp_1'] },
    );

    expect(records[0]?.before.map(({ field, before }) => [field, before])).toEqual([
      ['venue', null],
      ['cue', 'said'],
    ]);
  });

  it('counts a record as made that the import made and then changed', () => {
    const records = touched(
      [revision('art_1', 1, 'CREATED'), revision('art_1', 2, 'UPDATED', [change('byline', null, 'A.')])],
      { art_1: [2, 'imp_1'] },
    );

    expect(records).toMatchObject([{ made: true, untouchedSince: true }]);
  });

  it('is empty for an import that changed nothing', () => {
    expect(touched([], {})).toEqual([]);
  });
});

type Latest = Readonly<Record<string, readonly [number: number, importBatchId: string | null]>>;

function touched(revisions: readonly Revision[], latest: Latest): ReturnType<typeof touchedRecords> {
  const newest = Object.entries(latest).map(
    ([id, [number, importBatchId]]) => [id, { number, importBatchId }] as const,
  );
  return touchedRecords(revisions, new Map(newest), 'imp_1');
}

function revision(
  entityId: string,
  number: number,
  action: string,
  changes: readonly FieldChange[] = [],
): Revision {
  return {
    entityId,
    number,
    action: action as Revision['action'],
    changes,
    madeBy: 'Ines',
    madeAt: '',
    reason: null,
    importBatchId: 'imp_1',
  };
}

function change(field: string, before: unknown, after: unknown): FieldChange {
  return { field, before, after };
}
