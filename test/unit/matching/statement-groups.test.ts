import type { GroupedStatement, StatementGroup } from '../../../src/matching/statement-groups';
import { statementGroups } from '../../../src/matching/statement-groups';

const statement = (text: string, place: string, voice: string | null = null) => ({ text, place, voice });

function groupsOf(statements: readonly GroupedStatement[]): readonly StatementGroup[] {
  const grouping = statementGroups(statements);
  for (;;) {
    const { done, value } = grouping.next();
    if (done === true) return value;
  }
}

describe('statementGroups', () => {
  const weather = [
    statement('The herring quota is a matter for scientists', 'c'),
    statement('Lorries queue for nine hours at the border', 'd'),
    statement('Nurses have waited three years for a contract', 'e'),
  ];

  it('puts statements of two articles together when one says what the other says', () => {
    const groups = groupsOf([
      statement('The island would lose its ferry licence over any smuggling', 'a', 'NO'),
      statement(
        'This is not how friends behave, and they will lose the ferry licence for smuggling',
        'b',
        'NO',
      ),
      ...weather,
    ]);

    expect(groups.map(({ members }) => members)).toEqual([[0, 1], [2], [3], [4]]);
    expect(groups[0]?.score).toBeGreaterThanOrEqual(0.55);
  });

  it('keeps statements apart that share a name and no more', () => {
    const groups = groupsOf([
      statement('Lindholm will rebuild its harbour by spring', 'a'),
      statement('Nobody in Lindholm has seen the accounts', 'b'),
      ...weather,
    ]);

    expect(groups).toHaveLength(5);
  });

  it('keeps a statement and the one that goes on about it in the same article apart', () => {
    const long =
      'The harbour of Lindholm will be rebuilt by spring, with two new cranes, a customs hall and a school for pilots';
    const groups = groupsOf([
      statement('The harbour of Lindholm is old', 'a'),
      statement(long, 'a'),
      ...weather,
    ]);

    expect(groups).toHaveLength(5);
  });

  it('keeps statements apart that share a name of several words and its title', () => {
    const groups = groupsOf([
      statement('Voters want Harbour Senator Ilka Marrow to lower the fees this winter', 'a'),
      statement('The pilots will never support Harbour Senator Ilka Marrow over wages', 'b'),
      ...weather,
    ]);

    expect(groups).toHaveLength(5);
  });

  it('keeps a phrase apart from a statement that has it', () => {
    const groups = groupsOf([
      statement('a special partnership', 'a'),
      statement('The special partnership has lasted for sixty winters and will last for more', 'b'),
      ...weather,
    ]);

    expect(groups).toHaveLength(5);
  });

  it('puts a phrase together with the same phrase', () => {
    const groups = groupsOf([
      statement('a special partnership', 'a'),
      statement('The special partnership', 'b'),
      ...weather,
    ]);

    expect(groups[0]?.members).toEqual([0, 1]);
  });

  it('keeps statements apart that share a name and what all talk about', () => {
    const talk = ['fees', 'lamps', 'cranes', 'ropes', 'pumps', 'tides'].map((thing) =>
      statement(`The harbour senator spoke about ${thing}`, thing),
    );
    const groups = groupsOf([
      statement('Applause for harbour senator Ilka Marrow', 'a'),
      statement('Nurses wait in the rain for harbour senator Ilka Marrow, and nobody knows why', 'b'),
      ...talk,
    ]);

    expect(groups.slice(0, 2).map(({ members }) => members)).toEqual([[0], [1]]);
  });

  it('finds what every outlet prints, however many do', () => {
    const copies = Array.from({ length: 30 }, (_, i) => statement('We will not sell the ferry', `copy-${i}`));

    expect(groupsOf([...copies, ...weather])[0]?.members).toHaveLength(30);
  });

  it('makes no group of statements without telling words', () => {
    expect(groupsOf([statement('It is what it is', 'a'), statement('It is what it is', 'b')])).toHaveLength(
      2,
    );
  });

  it('answers nothing for nothing', () => {
    expect(groupsOf([])).toEqual([]);
  });
});
