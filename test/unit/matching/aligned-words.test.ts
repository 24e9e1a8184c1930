import { Random } from '../../../bench/generator/random';
import { alignedWords } from '../../../src/matching/aligned-words';

const pairs = (here: string, there: string): readonly (readonly [string, number])[] => {
  const words = here.split(' ');
  return alignedWords(words, there.split(' ')).map(([i, j]) => [words[i] ?? '', j]);
};

describe('alignedWords', () => {
  it('pairs the words that stand together, not the first of their kind', () => {
    const here = 'we know that we will win';

    expect(alignedWords(here.split(' '), 'we will win'.split(' '))).toEqual([
      [3, 0],
      [4, 1],
      [5, 2],
    ]);
  });

  it('goes on behind a changed word', () => {
    expect(pairs('the old harbour is safe', 'the new harbour is safe').map(([word]) => word)).toEqual([
      'the',
      'harbour',
      'is',
      'safe',
    ]);
  });

  it('leaves out a lone word that stands far away', () => {
    const between = Array.from({ length: 30 }, (_, i) => `w${i}`).join(' ');

    expect(pairs(`the ${between} ships sail tonight`, 'the ships sail tonight').map(([, j]) => j)).toEqual([
      1, 2, 3,
    ]);
  });

  it('pairs nothing of texts without a common word', () => {
    expect(alignedWords(['a'], ['b'])).toEqual([]);
    expect(alignedWords([], ['b'])).toEqual([]);
  });

  it('pairs equal words in the order of both, whatever the texts are', () => {
    const random = new Random(7);
    for (let round = 0; round < 300; round++) {
      const [here, there] = [wordsFrom(random), wordsFrom(random)];
      const found = alignedWords(here, there);

      expect(found.every(([i, j]) => here[i] === there[j])).toBe(true);
      expect(found.every(([i, j], at) => at === 0 || (i > found[at - 1]![0] && j > found[at - 1]![1]))).toBe(
        true,
      );
    }
  });
});

function wordsFrom(random: Random): string[] {
  return Array.from({ length: random.between(0, 12) }, () => random.pick(['a', 'b', 'c', 'd']));
}
