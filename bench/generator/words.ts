import type { Random } from './random';

const STARTS = 'b br c ch d dr f fl g gr h j k kl l m n p pr r s st t tr v w z'.split(' ');
const VOWELS = 'a e i o u ai ea ou'.split(' ');
const ENDS = 'l n r s t m nd rk st x'.split(' ');

/** An invented word, the same for the same number. */
export function invented(n: number, syllables = 2): string {
  let word = '';
  let rest = n;
  for (let i = 0; i < syllables; i++) {
    word += STARTS[rest % STARTS.length];
    rest = Math.floor(rest / STARTS.length) + n;
    word += VOWELS[rest % VOWELS.length];
    rest = Math.floor(rest / VOWELS.length) + 7;
  }
  return word + ENDS[n % ENDS.length];
}

export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The vocabulary of the invented texts, commonest word first. */
export const VOCABULARY = [...new Set(Array.from({ length: 6000 }, (_, i) => invented(i)))];

/** Makes sentences in which few words are common and many are rare, as in a real text. */
export function sentences(random: Random): (least: number, most: number) => string {
  const word = random.zipf(VOCABULARY);
  return (least, most) => {
    const words = Array.from({ length: random.between(least, most) }, word);
    return `${capitalised(words.join(' '))}.`;
  };
}
