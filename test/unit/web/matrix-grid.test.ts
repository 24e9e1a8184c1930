import { gridOf } from '../../../src/web/desk/pages/matrix/matrix-grid';

const country = (code: string) => ({ id: `cty_${code}`, code, name: code });
const cell = (speaker: string, stance: 'SUPPORT' | 'OPPOSE', target: string, count: number) => ({
  ...{ stance, count },
  ...{ speakerCountry: country(speaker), targetCountry: country(target) },
});
const sum = (code: string, count: number) => ({ country: country(code), count });

const grid = gridOf({
  cells: [cell('PT', 'SUPPORT', 'ES', 1), cell('PT', 'OPPOSE', 'ES', 5), cell('GH', 'OPPOSE', 'CA', 2)],
  speakers: [sum('PT', 6), sum('GH', 2), sum('IS', 1)],
  targets: [sum('ES', 6), sum('CA', 2), sum('NO', 1)],
});

describe('the matrix as a table', () => {
  it('keeps the order of the sums, and leaves out lines without a cell', () => {
    expect(grid.rows.map((row) => row.country.code)).toEqual(['PT', 'GH']);
    expect(grid.columns.map((column) => column.country.code)).toEqual(['ES', 'CA']);
  });

  it('shows those against before those for', () => {
    expect(grid.at('PT', 'ES')).toEqual([
      { stance: 'OPPOSE', count: 5 },
      { stance: 'SUPPORT', count: 1 },
    ]);
    expect(grid.at('GH', 'ES')).toEqual([]);
  });

  it('names every country of the other side, so that a sum is one list', () => {
    expect(grid.rows[0]).toMatchObject({ count: 6, others: ['ES', 'CA', 'NO'] });
    expect(grid.columns[1]).toMatchObject({ count: 2, others: ['PT', 'GH', 'IS'] });
  });
});
