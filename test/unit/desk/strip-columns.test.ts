import { stripColumns } from '../../../src/web/desk/charts/strip-columns';
import { yearsIn } from '../../../src/web/desk/charts/time-axis';

type Buckets = Parameters<typeof stripColumns>[0];

const month = (name: string, asserted: number, denied = 0): Buckets[number] => ({
  from: `${name}-01`,
  to: `${name}-28`,
  stances: [
    { stance: 'SUPPORT', count: asserted },
    { stance: 'OPPOSE', count: denied },
  ],
});

describe('the columns of a strip', () => {
  it('has one for each month in which somebody asserted or denied the claim', () => {
    const span = { from: '2026-01-01', to: '2026-12-31' };
    const columns = stripColumns([month('2026-01', 2), month('2026-02', 0), month('2026-07', 1, 3)], span);
    expect(columns).toMatchObject([
      { share: 0, support: 2, oppose: 0 },
      { support: 1, oppose: 3 },
    ]);
  });

  it('puts months together that would stand in each other’s way', () => {
    const span = { from: '1950-01-01', to: '2026-12-31' };
    const columns = stripColumns([month('1950-01', 2), month('1950-02', 1, 1), month('2026-07', 1)], span);
    expect(columns).toMatchObject([
      { from: '1950-01-01', to: '1950-02-28', support: 3, oppose: 1 },
      { support: 1, oppose: 0 },
    ]);
  });

  it('names at most six years', () => {
    expect(yearsIn({ from: '1950-01-01', to: '2026-12-31' })).toEqual([
      ...['1950-01-01', '1963-01-01', '1976-01-01', '1989-01-01', '2002-01-01', '2015-01-01'],
    ]);
    expect(yearsIn({ from: '2024-06-01', to: '2026-12-31' })).toEqual(['2025-01-01', '2026-01-01']);
  });
});
