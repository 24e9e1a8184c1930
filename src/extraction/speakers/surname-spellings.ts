import type { NamedActor } from './named-actor';

// Shorter names are one letter from too many others, and no surname is longer.
const SHORTEST = 6;
const LONGEST = 30;
// Of so many that begin or end alike no misspelling means one for sure.
const MOST_ALIKE = 50;

/**
 * The halves of a word, cut where a word of `length` letters is cut: two words that differ in one letter share their
 * first half or their second.
 */
function halvesOf(word: string, length: number): readonly [string, string] {
  const half = length >> 1;
  return [`${length}${word.slice(0, half)}`, `${length}-${word.slice(word.length - (length - half))}`];
}

/** Whether one letter was changed, left out or put in (Levenshtein distance 1). */
function isOneLetterOff(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (a === b || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short.charAt(at) === long.charAt(at)) at += 1;
  const rest = short.length === long.length ? short.slice(at + 1) : short.slice(at);
  return rest === long.slice(at + 1);
}

/** Finds whom a misspelt surname means, among people whom the text names in full. */
export class SurnameSpellings {
  private readonly byHalf = new Map<string, Set<NamedActor>>();

  /** Takes note of somebody's surname, if it is long enough to differ from others. */
  add(actor: NamedActor): void {
    const surname = actor.words.at(-1) ?? '';
    if (!actor.person || actor.words.length < 2 || !isLongEnough(surname)) return;
    for (const half of halvesOf(surname, surname.length)) {
      const known = this.byHalf.get(half) ?? new Set();
      if (known.size < MOST_ALIKE) this.byHalf.set(half, known.add(actor));
    }
  }

  /** The only one whose surname starts alike and is one letter off; null when nobody's is, or several people's. */
  near(word: string): NamedActor | null {
    if (!isLongEnough(word)) return null;
    const found = new Set<NamedActor>();
    const lengths = [word.length - 1, word.length, word.length + 1];
    const halves = lengths.flatMap((length) => halvesOf(word, length));
    for (const actor of halves.flatMap((half) => [...(this.byHalf.get(half) ?? [])])) {
      const surname = actor.words.at(-1) ?? '';
      if (surname.charAt(0) === word.charAt(0) && isOneLetterOff(surname, word)) found.add(actor);
    }
    const [only] = found;
    return found.size === 1 ? (only ?? null) : null;
  }
}

const isLongEnough = (word: string): boolean => word.length >= SHORTEST && word.length <= LONGEST;
