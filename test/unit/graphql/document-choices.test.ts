import type { DocumentNode } from 'graphql';
import { buildSchema, getOperationAST, parse, print } from 'graphql';
import { isCompilable } from '../../../src/graphql/compilable-document';
import { DocumentChoices } from '../../../src/graphql/document-choices';

function choicesOf(query: string): DocumentChoices {
  const document = parse(query);
  const operation = getOperationAST(document, 'Q');
  if (!operation) throw new Error('There is no operation Q.');
  return new DocumentChoices(document, operation);
}

const flat = (document: DocumentNode): string => print(document).replace(/\s+/g, ' ');

describe('the choices of a document', () => {
  it.each([
    ['a condition that holds', { a: true }, '{ x y }'],
    ['a condition that does not hold', { a: false }, '{ y z }'],
  ])('are settled for %s', (_what, variables, left) => {
    const choices = choicesOf('query Q($a: Boolean!) { x @include(if: $a) y z @skip(if: $a) }');

    expect(flat(choices.settled(variables))).toBe(`query Q($a: Boolean!) ${left}`);
  });

  it('are settled for a default, and within fragments', () => {
    const choices = choicesOf(
      'query Q($a: Boolean = false) { ...F ...F @skip(if: true) } fragment F on T { ... @include(if: $a) { x } y }',
    );

    expect(flat(choices.settled({}))).toBe('query Q($a: Boolean = false) { ...F } fragment F on T { y }');
    expect(choices.made({})).toBe(choices.made({ a: false }));
    expect(choices.made({})).not.toBe(choices.made({ a: true }));
  });

  it('are whether a value of an input is sent, and whether it is null', () => {
    const choices = choicesOf(
      'query Q($a: Int, $b: Int = 1) { x(in: { a: $a, b: $b, c: [$a, 2] }) y(a: $a) }',
    );

    const settled = [{}, { a: null }, { a: 3, b: null }].map((variables) => flat(choices.settled(variables)));

    const head = 'query Q($a: Int, $b: Int = 1)';
    expect(settled).toEqual([
      `${head} { x(in: {b: $b, c: [null, 2]}) y(a: $a) }`,
      `${head} { x(in: {a: null, b: $b, c: [null, 2]}) y(a: $a) }`,
      `${head} { x(in: {a: $a, b: null, c: [$a, 2]}) y(a: $a) }`,
    ]);
    expect(new Set([{}, { a: null }, { a: 3 }, { a: 4 }].map((sent) => choices.made(sent))).size).toBe(3);
  });

  it.each([{ a: null }, { a: 'yes' }, { b: true }])(
    'are graphql-js’s to refuse when they do not fit: %j',
    (sent) => {
      const preset = 'a' in sent ? ' = true' : '!';
      expect(choicesOf(`query Q($a: Boolean${preset}) { x @skip(if: $a) }`).made(sent)).toBeNull();
    },
  );

  it('leave the document as it was, and other operations out', () => {
    const document = parse('query Q($a: Boolean!) { x @skip(if: $a) } query R { y }');
    const before = print(document);

    const settled = new DocumentChoices(document, getOperationAST(document, 'Q')!).settled({ a: false });

    expect(flat(settled)).toBe('query Q($a: Boolean!) { x }');
    expect(print(document)).toBe(before);
  });
});

describe('a document', () => {
  const schema = buildSchema('type Query { x: Claim } type Claim { y: Int }');
  const chain = Array.from({ length: 12 }, (_, i) => `fragment F${i} on T { ...F${i + 1} ...F${i + 1} }`);

  it.each([
    ['names of its own', '{ a: x { y } b_c: x { d: y } }', true],
    ['a key that begins with another one', '{ a: x { b: y } a_b: x { y } }', false],
    ['a key that begins with a type', '{ Claim_y: x { y } }', false],
    ['a key that begins like an index', '{ idx0_a: x { y } }', false],
    ['the prototype', '{ __proto__: x { y } }', false],
    ['fragments that double each other', `{ x { ...F0 } } ${chain.join(' ')} fragment F12 on T { y }`, false],
  ])('with %s', (_what, query, isFit) => {
    expect(isCompilable(parse(query), schema)).toBe(isFit);
  });
});
