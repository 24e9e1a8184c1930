import fc from 'fast-check';
import type { SideTaken } from '../../../src/domain/reversals';
import { reversalsOf } from '../../../src/domain/reversals';
import { Stance } from '../../../src/domain/stance';

const { SUPPORT, OPPOSE, NEUTRAL } = Stance;
const side = (
  quotationId: string,
  stance: Stance,
  earliest: string | null,
  latest = earliest,
): SideTaken => ({
  quotationId,
  stance,
  earliest,
  latest: latest ?? '',
});
const ids = (taken: readonly SideTaken[]): string[] =>
  reversalsOf(taken).map(({ before, after }) => `${before.quotationId}>${after.quotationId}`);

describe('reversalsOf', () => {
  it('finds each change with the last time of the old side and the first of the new, whatever the order', () => {
    const taken = [
      side('d', OPPOSE, '2024-04-01'),
      side('a', SUPPORT, '2024-01-01'),
      side('e', SUPPORT, '2024-05-01'),
      side('b', SUPPORT, '2024-02-01'),
      side('c', OPPOSE, '2024-03-01'),
    ];

    expect(ids(taken)).toEqual(['b>c', 'd>e']);
  });

  it('finds none where a voice stays on its side, or takes none', () => {
    expect(ids([side('a', SUPPORT, '2024-01-01'), side('b', SUPPORT, '2024-02-01')])).toEqual([]);
    expect(ids([side('a', SUPPORT, '2024-01-01'), side('b', NEUTRAL, '2024-02-01')])).toEqual([]);
  });

  it('passes over what may have been said in the other order', () => {
    expect(ids([side('a', SUPPORT, '2024-01-01'), side('b', OPPOSE, '2024-01-01')])).toEqual([]);
    expect(ids([side('a', SUPPORT, '2024-01-15'), side('b', OPPOSE, '2024-01-01', '2024-01-31')])).toEqual(
      [],
    );
    expect(ids([side('a', SUPPORT, '2024-01-15'), side('b', OPPOSE, null, '2024-01-31')])).toEqual([]);
  });

  it('does not let a rough day hide a change', () => {
    const taken = [
      side('a', OPPOSE, '2024-01-05'),
      side('b', SUPPORT, '2024-01-03', '2024-01-06'),
      side('c', OPPOSE, '2024-01-07'),
    ];

    expect(ids(taken)).toEqual(['b>c']);
  });

  it('passes over a quotation that coders put on both sides', () => {
    const taken = [
      side('a', SUPPORT, '2024-01-01'),
      side('b', OPPOSE, '2024-02-01'),
      side('b', SUPPORT, '2024-02-01'),
    ];

    expect(ids(taken)).toEqual([]);
  });

  it('takes two coders who agree for one', () => {
    const taken = [side('a', SUPPORT, '2024-01-01'), side('b', OPPOSE, '2024-02-01')];

    expect(ids([...taken, ...taken])).toEqual(['a>b']);
  });

  it('finds a change exactly where two opposite sides were certainly taken one after the other', () => {
    const day = fc.integer({ min: 10, max: 28 });
    const sides = fc.array(
      fc.tuple(day, day, fc.constantFrom(SUPPORT, OPPOSE)).map(([a, b, stance]) => ({ a, b, stance })),
      { maxLength: 8 },
    );

    fc.assert(
      fc.property(sides, (drawn) => {
        const taken = drawn.map(({ a, b, stance }, i) =>
          side(String(i), stance, `2024-01-${Math.min(a, b)}`, `2024-01-${Math.max(a, b)}`),
        );
        const isCertain = (x: SideTaken, y: SideTaken) =>
          x.stance !== y.stance && x.latest < (y.earliest ?? '');

        const found = reversalsOf(taken);

        expect(found.every(({ before, after }) => isCertain(before, after))).toBe(true);
        expect(found.length > 0).toBe(taken.some((x) => taken.some((y) => isCertain(x, y))));
        for (const [i, { before }] of found.slice(1).entries()) {
          expect(before.stance).toBe(found[i]?.after.stance);
        }
      }),
      { seed: 7 },
    );
  });
});
