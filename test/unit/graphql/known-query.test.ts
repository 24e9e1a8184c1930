import type { OperationDefinitionNode } from 'graphql';
import { parse } from 'graphql';
import { KnownQueries, KnownQuery } from '../../../src/graphql/known-query';

// Characters that all texts may have together.
const ROOM = 500_000;

function known(text: string, operationName: string | null = null): KnownQuery {
  const document = parse('{ a }');
  return new KnownQuery(text, operationName, document, document.definitions[0] as OperationDefinitionNode);
}

describe('KnownQueries', () => {
  it('finds a query by its text and the name of its operation', () => {
    const queries = new KnownQueries();
    const [unnamed, named] = [known('{ a }'), known('{ a }', 'x')];
    queries.keep(unnamed);
    queries.keep(named);

    expect(queries.find('{ a }', null)).toBe(unnamed);
    expect(queries.find('{ a }', 'x')).toBe(named);
    expect(queries.find('{ b }', null)).toBeNull();
    expect(queries.find('{ a }', 'y')).toBeNull();
  });

  it('does not take a name for the beginning of a text', () => {
    const queries = new KnownQueries();
    queries.keep(known('b', 'a'));

    expect([queries.find('ab', null), queries.find('ab', ''), queries.find('', 'ab')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('lets those go that were asked for the longest ago, when there are too many', () => {
    const queries = new KnownQueries();
    const long = (name: string): KnownQuery => known(name.padEnd(ROOM / 4, ' '));
    const [first, second, third, fourth] = ['a', 'b', 'c', 'd'].map(long) as [
      KnownQuery,
      KnownQuery,
      KnownQuery,
      KnownQuery,
    ];
    for (const one of [first, second, third]) queries.keep(one);
    queries.find(first.text, null);

    queries.keep(fourth);

    const kept = [first, second, third, fourth].map(({ text }) => queries.find(text, null) !== null);
    expect(kept).toEqual([true, false, true, true]);
  });

  it('counts a query once more for each of its programs', () => {
    const queries = new KnownQueries();
    const [other, grown] = [known('o'.padEnd(ROOM / 4)), known('g'.padEnd(ROOM / 4))];
    queries.keep(other);
    queries.keep(grown);

    for (const choice of ['1', '2']) grown.programs.set(choice, null);
    queries.keep(grown);

    expect(queries.find(other.text, null)).toBeNull();
    expect(queries.find(grown.text, null)).toBe(grown);
  });
});
