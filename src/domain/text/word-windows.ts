import type { Span } from './text-search';

/** A word of a text in lower case, and where it stands. */
export interface PlacedWord extends Span {
  readonly word: string;
}

/** A stretch of a text that resembles the wanted words: `likeness` is 1 for the same words, 0 for none of them. */
export interface Resemblance {
  readonly span: Span;
  readonly likeness: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** The words of a text, in order. */
export function placedWords(text: string): readonly PlacedWord[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

/** Counts how many of the wanted words a window holds (each as often as it is wanted), as the window moves. */
class Overlap {
  common = 0;
  private readonly missing = new Map<string, number>();

  constructor(wanted: readonly PlacedWord[]) {
    for (const { word } of wanted) this.missing.set(word, (this.missing.get(word) ?? 0) + 1);
  }

  add(placed: PlacedWord | undefined): void {
    const missing = placed === undefined ? undefined : this.missing.get(placed.word);
    if (placed === undefined || missing === undefined) return;
    if (missing > 0) this.common += 1;
    this.missing.set(placed.word, missing - 1);
  }

  remove(placed: PlacedWord | undefined): void {
    const missing = placed === undefined ? undefined : this.missing.get(placed.word);
    if (placed === undefined || missing === undefined) return;
    if (missing >= 0) this.common -= 1;
    this.missing.set(placed.word, missing + 1);
  }

  /** Whether the window loses nothing without the word. */
  canSpare(placed: PlacedWord): boolean {
    return (this.missing.get(placed.word) ?? -1) < 0;
  }
}

const dice = (common: number, a: number, b: number): number => (a + b === 0 ? 0 : (2 * common) / (a + b));

/** How alike two lists of words are, order aside (Dice's coefficient of the multisets). */
export function likeness(words: readonly PlacedWord[], wanted: readonly PlacedWord[]): number {
  const overlap = new Overlap(wanted);
  for (const word of words) overlap.add(word);
  return dice(overlap.common, words.length, wanted.length);
}

/** The window without the words at its edges that have nothing to do with the wanted ones. */
function trimmed(window: readonly PlacedWord[], wanted: readonly PlacedWord[]): Resemblance | null {
  const overlap = new Overlap(wanted);
  for (const word of window) overlap.add(word);
  let [from, to] = [0, window.length];
  for (
    let word = window[from];
    word !== undefined && from < to && overlap.canSpare(word);
    word = window[from]
  ) {
    overlap.remove(word);
    from += 1;
  }
  for (
    let word = window[to - 1];
    word !== undefined && to > from && overlap.canSpare(word);
    word = window[to - 1]
  ) {
    overlap.remove(word);
    to -= 1;
  }
  const [first, last] = [window[from], window[to - 1]];
  if (first === undefined || last === undefined || from >= to) return null;
  const span = { start: first.start, end: last.end };
  return { span, likeness: dice(overlap.common, to - from, wanted.length) };
}

/** Where the window of `size` words lies that holds most of the wanted ones; of equals, the nearest to `near`. */
function fullestWindow(
  words: readonly PlacedWord[],
  wanted: readonly PlacedWord[],
  size: number,
  near: number,
): number {
  const overlap = new Overlap(wanted);
  let [best, bestCommon, bestDistance] = [0, 0, Infinity];
  for (const [index, word] of words.entries()) {
    overlap.add(word);
    if (index >= size) overlap.remove(words[index - size]);
    const from = Math.max(0, index - size + 1);
    const distance = Math.abs((words[from]?.start ?? 0) - near);
    if (overlap.common < bestCommon || (overlap.common === bestCommon && distance >= bestDistance)) continue;
    [best, bestCommon, bestDistance] = [from, overlap.common, distance];
  }
  return best;
}

/**
 * The stretch of a text most like the wanted words, or null when it has none of them. A few window sizes, each
 * moved over the text once: linear.
 */
export function bestWindow(
  words: readonly PlacedWord[],
  wanted: readonly PlacedWord[],
  near: number,
): Resemblance | null {
  const n = wanted.length;
  const sizes = new Set([Math.ceil(n * 0.75), n, n + 2, Math.ceil(n * 1.3)]);
  let best: Resemblance | null = null;
  for (const size of sizes) {
    const from = fullestWindow(words, wanted, size, near);
    const found = trimmed(words.slice(from, from + size), wanted);
    if (found !== null && found.likeness > (best?.likeness ?? 0)) best = found;
  }
  return best;
}
