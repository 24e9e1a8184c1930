import sql, { raw } from 'sql-template-tag';
import { dialectOf } from '../../../src/database/dialect-of';

const [sqlite, postgres] = [dialectOf('sqlite'), dialectOf('postgres')];
const column = raw('q.id');

describe('inList', () => {
  it('compares a single value plainly, so that an index is walked in order', () => {
    for (const dialect of [sqlite, postgres]) {
      const condition = dialect.inList(column, ['a']);

      expect(dialect.textOf(condition)).toMatch(/^q\.id = (\?|\$1)$/);
      expect(condition.values).toEqual(['a']);
    }
  });

  it.each([2, 50])('has one parameter for %d values, so that the statement stays the same', (count) => {
    const values = Array.from({ length: count }, (_, i) => `v${i}`);

    expect(sqlite.inList(column, values).sql).toBe('q.id IN (SELECT value FROM json_each(?))');
    expect(sqlite.inList(column, values).values).toEqual([JSON.stringify(values)]);
    expect(postgres.textOf(postgres.inList(column, values))).toBe('q.id = ANY($1)');
    expect(postgres.inList(column, values).values).toEqual([values]);
  });

  it('matches nothing for no values', () => {
    expect(sqlite.inList(column, []).values).toEqual(['[]']);
    expect(postgres.inList(column, []).values).toEqual([[]]);
  });
});

describe('textOf', () => {
  it('numbers the placeholders where the engine wants it', () => {
    const statement = sql`SELECT ${1}, ${'a'}`;

    expect(sqlite.textOf(statement)).toBe('SELECT ?, ?');
    expect(postgres.textOf(statement)).toBe('SELECT $1, $2');
  });
});

describe('bytewise', () => {
  it('asks PostgreSQL to compare as SQLite does', () => {
    expect(sqlite.bytewise(column).sql).toBe('q.id');
    expect(postgres.bytewise(column).sql).toBe('q.id COLLATE "C"');
  });
});
