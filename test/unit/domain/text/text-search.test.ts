import fc from 'fast-check';
import { chains, occurrences, splitsSurrogatePair } from '../../../../src/domain/text/text-search';

const fewLetters = fc.string({ unit: fc.constantFrom('a', 'b', '😀'), maxLength: 20 });

function everyIndexOf(text: string, pattern: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) found.push(at);
  return found;
}

describe('occurrences', () => {
  it('finds overlapping places', () => {
    expect(occurrences('aaaa', 'aa')).toEqual([0, 1, 2]);
  });

  it('finds what indexOf finds', () => {
    fc.assert(
      fc.property(fewLetters, fewLetters, (text, pattern) => {
        expect(occurrences(text, pattern)).toEqual(pattern === '' ? [] : everyIndexOf(text, pattern));
      }),
    );
  });

  it('finds no half characters', () => {
    expect(occurrences('😀', '\ud83d')).toEqual([]);
  });
});

describe('chains', () => {
  it('puts each part after the one before', () => {
    expect([...chains('b a b', ['a', 'b'])]).toEqual([
      [
        { start: 2, end: 3 },
        { start: 4, end: 5 },
      ],
    ]);
  });

  it('counts only the tightest of those that end alike', () => {
    expect([...chains('a a b', ['a', 'b'])]).toEqual([
      [
        { start: 2, end: 3 },
        { start: 4, end: 5 },
      ],
    ]);
  });

  it('has none where a part is missing', () => {
    expect([...chains('a b', ['b', 'a'])]).toEqual([]);
  });
});

describe('splitsSurrogatePair', () => {
  it('is true only inside a character', () => {
    expect([0, 1, 2].map((at) => splitsSurrogatePair('😀', at))).toEqual([false, true, false]);
  });
});
