import type { LaterRevision } from '../../../../src/imports/revert/revert-plan';
import { touchedRecords } from '../../../../src/imports/revert/revert-plan';
import type { FieldChange, Revision } from '../../../../src/revisions/revision.entity';

describe('touchedRecords', () => {
  it('tells what the import made from what it changed', () => {
    const made = revision('quo_1', 1, 'CREATED');
    const changed = revision('quo_2', 4, 'UPDATED', [change('venue', null, 'quay')]);

    expect(touchedRecords([made, changed], [])).toMatchObject([
      { id: 'quo_1', made: true, latest: 1, before: [] },
      { id: 'quo_2', made: false, latest: 4, before: [{ field: 'venue', before: null }] },
    ]);
  });

  it('counts a record as untouched while nothing was changed after the import', () => {
    expect(touchedRecords([revision('quo_1', 1, 'CREATED')], [])).toMatchObject([{ untouchedSince: true }]);
  });

  it.each([
    ['somebody', null],
    ['a later import', 'imp_2'],
  ])('sees that %s has changed a record since', (_who, importBatchId) => {
    const since = [later(2, 'UPDATED', importBatchId)];

    expect(touchedRecords([revision('quo_1', 1, 'CREATED')], since)).toMatchObject([
      { untouchedSince: false, latest: 2 },
    ]);
  });

  it('forgets a later import that was undone, and goes on counting from its traces', () => {
    const since = [
      later(2, 'UPDATED', 'imp_2', true),
      later(3, 'UPDATED', 'imp_2', true),
      later(4, 'REVERTED'),
    ];

    expect(touchedRecords([revision('quo_1', 1, 'CREATED')], since)).toMatchObject([
      { untouchedSince: true, latest: 4 },
    ]);
  });

  it('forgets several that were undone, latest first', () => {
    const since = [
      later(2, 'UPDATED', 'imp_2', true),
      later(3, 'UPDATED', 'imp_3', true),
      later(4, 'REVERTED'),
      later(5, 'REVERTED'),
    ];

    expect(touchedRecords([revision('quo_1', 1, 'CREATED')], since)).toMatchObject([
      { untouchedSince: true, latest: 5 },
    ]);
  });

  it('does not forget what somebody changed before a later import that was undone', () => {
    const since = [later(2, 'UPDATED'), later(3, 'UPDATED', 'imp_2', true), later(4, 'REVERTED')];

    expect(touchedRecords([revision('quo_1', 1, 'CREATED')], since)).toMatchObject([
      { untouchedSince: false },
    ]);
  });

  it('keeps the first "before" of a field that the import changed twice, in whatever order they come', () => {
    const second = revision('quo_1', 3, 'UPDATED', [change('venue', 'quay', 'hall')]);
    const first = revision('quo_1', 2, 'UPDATED', [
      change('venue', null, 'quay'),
      change('cue', 'said', 'cried'),
    ]);

    const [record] = touchedRecords([second, first], []);

    expect(record?.before.map(({ field, before }) => [field, before])).toEqual([
      ['venue', null],
      ['cue', 'said'],
    ]);
  });

  it('counts a record as made that the import made and then changed', () => {
    const changed = revision('art_1', 2, 'UPDATED', [change('byline', null, 'A.')]);

    expect(touchedRecords([revision('art_1', 1, 'CREATED'), changed], [])).toMatchObject([
      { made: true, untouchedSince: true },
    ]);
  });

  it('is empty for an import that changed nothing', () => {
    expect(touchedRecords([], [])).toEqual([]);
  });
});

function revision(
  entityId: string,
  number: number,
  action: string,
  changes: readonly FieldChange[] = [],
): Revision {
  const rest = {
    changes,
    madeBy: 'Ines',
    madeAt: '',
    reason: null,
    importBatchId: 'imp_1',
    transactionNumber: 1,
  };
  return { entityId, number, action: action as Revision['action'], ...rest };
}

/** A later revision of quo_1, made by hand unless an import is named. */
function later(
  number: number,
  action: string,
  importBatchId: string | null = null,
  undone = false,
): LaterRevision {
  return { entityId: 'quo_1', number, action: action as Revision['action'], importBatchId, undone };
}

function change(field: string, before: unknown, after: unknown): FieldChange {
  return { field, before, after };
}
