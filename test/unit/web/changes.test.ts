import type { ShownChangeFragment } from '../../../src/web/desk/generated/operations';
import { changedFields } from '../../../src/web/desk/pages/changes/changed-fields';
import { changesPath, readChanges } from '../../../src/web/desk/pages/changes/changes-state';
import { daysOfChanges } from '../../../src/web/desk/pages/changes/days-of-changes';

const at = (path: string): URL => new URL(path, 'https://record.example');

describe('the address of the changes', () => {
  it('says kinds of record, makers and the first day', () => {
    const state = readChanges(at('/changes?type=claim&type=OUTLET&by=rita&since=2026-03-01'));

    expect(state).toEqual({
      types: ['CLAIM', 'OUTLET'],
      by: ['rita'],
      since: '2026-03-01',
      before: null,
      notUnderstood: [],
    });
    expect(changesPath(state)).toBe('/changes?type=CLAIM&type=OUTLET&by=rita&since=2026-03-01');
  });

  it('narrows nothing by empty fields of the form', () => {
    expect(changesPath(readChanges(at('/changes?type=&by=+&since=')))).toBe('/changes');
  });

  it.each([
    ['type=BOOK', 'type'],
    ['since=yesterday', 'since'],
    ['since=2026-02-99', 'since'],
  ])('names what it does not understand: %s', (query, name) => {
    expect(readChanges(at(`/changes?${query}`))).toMatchObject({
      notUnderstood: [name],
      types: [],
      since: null,
    });
  });
});

describe('the list of changes', () => {
  const change = (madeAt: string, more: Partial<ShownChangeFragment> = {}): ShownChangeFragment => ({
    action: 'CREATED',
    number: 1,
    kind: 'QUOTATION',
    recordId: 'quo_1',
    isRemoval: false,
    mergedIntoId: null,
    madeBy: 'rita',
    madeAt,
    reason: null,
    importBatchId: null,
    changes: [],
    record: null,
    ...more,
  });
  const shape = (changes: readonly ShownChangeFragment[]): unknown =>
    daysOfChanges(changes).map(({ day, runs }) => [day, runs.map((run) => run.length)]);

  it('has a heading for each day', () => {
    const days = [
      change('2026-03-02T09:00:00Z'),
      change('2026-03-02T08:00:00Z'),
      change('2026-03-01T23:59:00Z'),
    ];

    expect(shape(days)).toEqual([
      ['2026-03-02', [1, 1]],
      ['2026-03-01', [1]],
    ]);
  });

  it('puts together what one import did in a row to records of one kind', () => {
    const importBatchId = 'imp_1';
    const day = '2026-03-02T09:00:00Z';

    expect(
      shape([
        change(day, { importBatchId }),
        change(day, { importBatchId }),
        change(day, { importBatchId, kind: 'CLAIM' }),
        change(day, { importBatchId: 'imp_2', kind: 'CLAIM' }),
        change(day),
      ]),
    ).toEqual([['2026-03-02', [2, 1, 1, 1]]]);
  });

  it('shows values that readers can read, and only names the fields of others', () => {
    expect(
      changedFields([
        { field: 'reviewStatus', before: 'UNREVIEWED', after: 'CONFIRMED' },
        { field: 'speakerCountry', before: 'NZ', after: null },
        { field: 'speakerId', before: null, after: 'act_01M8QRQH0WXJSYCSHN6D8TSM3M' },
        { field: 'hops', before: '[]', after: '[{"relation":"SAID"}]' },
        { field: 'text', before: 'Long '.repeat(20), after: 'Short' },
        { field: 'saidSort', before: '', after: '2026-03-31' },
      ]),
    ).toEqual([
      { name: 'review status', values: { before: 'unreviewed', after: 'confirmed' } },
      { name: 'speaker country', values: { before: 'NZ', after: null } },
      { name: 'speaker id', values: null },
      { name: 'hops', values: null },
      { name: 'text', values: null },
    ]);
  });
});
