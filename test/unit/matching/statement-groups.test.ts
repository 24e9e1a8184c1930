import { statementGroups } from '../../../src/matching/statement-groups';

const statement = (text: string, place: string, voice: string | null = null) => ({ text, place, voice });

describe('statementGroups', () => {
  const weather = [
    statement('The herring quota is a matter for scientists', 'c'),
    statement('Lorries queue for nine hours at the border', 'd'),
    statement('Nurses have waited three years for a contract', 'e'),
  ];

  it('puts statements of two articles together when one says what the other says', () => {
    const groups = statementGroups([
      statement('The island would lose its ferry licence over any smuggling', 'a', 'NO'),
      statement(
        'This is not how friends behave, and they will lose the ferry licence for smuggling',
        'b',
        'NO',
      ),
      ...weather,
    ]);

    expect(groups.map(({ members }) => members)).toEqual([[0, 1], [2], [3], [4]]);
    expect(groups[0]?.score).toBeGreaterThanOrEqual(0.6);
  });

  it('keeps statements apart that share a name and no more', () => {
    const groups = statementGroups([
      statement('Lindholm will rebuild its harbour by spring', 'a'),
      statement('Nobody in Lindholm has seen the accounts', 'b'),
      ...weather,
    ]);

    expect(groups).toHaveLength(5);
  });

  it('keeps a statement and the one that goes on about it in the same article apart', () => {
    const long =
      'The harbour of Lindholm will be rebuilt by spring, with two new cranes, a customs hall and a school for pilots';
    const groups = statementGroups([
      statement('The harbour of Lindholm is old', 'a'),
      statement(long, 'a'),
      ...weather,
    ]);

    expect(groups).toHaveLength(5);
  });

  it('makes no group of statements without telling words', () => {
    expect(
      statementGroups([statement('It is what it is', 'a'), statement('It is what it is', 'b')]),
    ).toHaveLength(2);
  });

  it('answers nothing for nothing', () => {
    expect(statementGroups([])).toEqual([]);
  });
});
