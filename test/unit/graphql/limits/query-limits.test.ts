import { buildSchema, parse, validate } from 'graphql';
import { queryLimits } from '../../../../src/graphql/limits/query-limits';

const schema = buildSchema(`
  type Query { actor: Actor }
  type Actor { name: String! friend: Actor }
  type Subscription { actor: Actor }
`);

describe('queryLimits', () => {
  it('counts nesting by fields, not by braces', () => {
    expect(refusals('{ actor { ... { ... on Actor { name } } } }', { depth: 2 })).toEqual([]);
    expect(refusals('{ actor { ... { ... on Actor { name } } } }', { depth: 1 })).toEqual([
      'The query exceeds the limit of 1 levels of nesting (it has 2). Ask for less at once, in several queries.',
    ]);
  });

  it('counts the deepest of several operations', () => {
    const document = 'query A { actor { name } } query B { actor { friend { friend { name } } } }';

    expect(refusals(document, { depth: 3 })).toEqual([expect.stringContaining('(it has 4)')]);
  });

  it('follows fragments, each as deep as where it is spread', () => {
    const document = '{ actor { ...F friend { friend { ...F } } } } fragment F on Actor { friend { name } }';

    expect(refusals(document, { depth: 5 })).toEqual([]);
    expect(refusals(document, { depth: 4 })).toEqual([expect.stringContaining('(it has 5)')]);
  });

  it('comes to an end with fragments that spread themselves', () => {
    const document =
      '{ actor { ...A } } fragment A on Actor { friend { ...B } } fragment B on Actor { friend { ...A } }';

    expect(refusals(document, { depth: 10 })).toEqual([]);
  });

  it('comes to an end soon with fragments that spread the next one twice', () => {
    const fragments = Array.from(
      { length: 200 },
      (_, i) => `fragment F${i} on Actor { ...F${i + 1} ...F${i + 1} }`,
    );
    const document = `{ actor { ...F0 } } ${fragments.join(' ')} fragment F200 on Actor { name }`;
    const began = performance.now();

    expect(refusals(document, { depth: 2 })).toEqual([]);
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  it('leaves introspection out of the nesting', () => {
    expect(refusals('{ __schema { types { fields { type { name } } } } }', { depth: 1 })).toEqual([]);
  });

  it('counts aliases everywhere, also in fragments and of __typename', () => {
    const document = '{ a: actor { b: name ...F } } fragment F on Actor { c: __typename }';

    expect(refusals(document, { aliases: 3 })).toEqual([]);
    expect(refusals(document, { aliases: 2 })).toEqual([
      'The query exceeds the limit of 2 aliases (it has 3). Ask for less at once, in several queries.',
    ]);
  });

  it('counts directives wherever they stand', () => {
    const document =
      'query ($v: Boolean = true) { actor @include(if: $v) { name ... @skip(if: $v) { name } } }';

    expect(refusals(document, { directives: 2 })).toEqual([]);
    expect(refusals(document, { directives: 1 })).toEqual([
      'The query exceeds the limit of 1 directives (it has 2). Leave some out.',
    ]);
  });
});

function refusals(document: string, limits: Partial<Parameters<typeof queryLimits>[0]>): string[] {
  const rule = queryLimits({ depth: 100, aliases: 100, directives: 100, ...limits });
  return validate(schema, parse(document), [rule]).map(({ message }) => message);
}
