import { wordList } from '../lexicon/word-lists';
import { tokenAt } from './tokens';
import type { Token } from './tokens';

const PARTICLES = wordList(
  'de da van von der den bin bint ibn al el la las los di du del della dos y zu zur af ter ten ul ur',
);
const LEADING = wordList('de da van von bin ibn al el di du del della dos zu ter ten');
const MOST_IN_A_ROW = 3;

const isParticle = ({ capital, lower }: Token): boolean => !capital && PARTICLES.has(lower);

/** Whether a small word can stand within a name: "van den", "bin". */
export function isNameParticle(lower: string): boolean {
  return PARTICLES.has(lower);
}

/**
 * Whether the small word at a token belongs to a name: between its words, "Luis de la Torre", or before a surname
 * alone, "von der Mark said".
 */
export function isParticleOfName(tokens: readonly Token[], i: number): boolean {
  if (!isParticle(tokenAt(tokens, i))) return false;
  let [first, last] = [i, i + 1];
  while (isParticle(tokenAt(tokens, first - 1))) first -= 1;
  while (isParticle(tokenAt(tokens, last))) last += 1;
  const [before, after] = [tokenAt(tokens, first - 1), tokenAt(tokens, last)];
  if (!after.capital || after.line !== tokenAt(tokens, i).line || last - first > MOST_IN_A_ROW) return false;
  if (before.capital && before.line === after.line) return before.part === 'PROPN';
  return LEADING.has(tokenAt(tokens, first).lower) && after.part === 'PROPN';
}
