import { dialectOf } from '../../../../src/database/dialect-of';

const index = (name: 'sqlite' | 'postgres') => dialectOf(name).fullText('quotation');
const TERMS = [
  { words: ['river', 'treaty'], prefix: false },
  { words: ['sign'], prefix: true },
  { words: ['old', 'mil'], prefix: true },
];

describe('FullTextIndex.matches', () => {
  it('asks SQLite for phrases and beginnings, all of them', () => {
    expect(index('sqlite').matches('q', TERMS).values).toEqual(['"river treaty" AND "sign"* AND "old mil"*']);
  });

  it('asks PostgreSQL for the same', () => {
    expect(index('postgres').matches('q', TERMS).values).toEqual([
      "('river' <-> 'treaty') & ('sign':*) & ('old' <-> 'mil':*)",
    ]);
  });

  it.each(['sqlite', 'postgres'] as const)('matches nothing on %s when there is no term', (name) => {
    expect(index(name).matches('q', []).sql).toBe('1 = 0');
  });
});
