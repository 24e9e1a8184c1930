import type { NamedActor } from './named-actor';

// Shorter names are one letter from too many others, and no surname is longer.
const SHORTEST = 6;
const LONGEST = 30;

/** The word and what is left of it without one of its letters: two words that differ in one letter share one of these. */
function keysOf(word: string): readonly string[] {
  return [word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))];
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
  private readonly byKey = new Map<string, Set<NamedActor>>();

  /** Takes note of somebody's surname, if it is long enough to be told from others. */
  add(actor: NamedActor): void {
    const surname = actor.words.at(-1) ?? '';
    if (!actor.person || actor.words.length < 2 || !isLongEnough(surname)) return;
    for (const key of keysOf(surname)) {
      const known = this.byKey.get(key) ?? new Set();
      this.byKey.set(key, known.add(actor));
    }
  }

  /** The only one whose surname starts alike and is one letter off; null when nobody's is, or several people's. */
  near(word: string): NamedActor | null {
    if (!isLongEnough(word)) return null;
    const found = new Set<NamedActor>();
    for (const key of keysOf(word)) {
      for (const actor of this.byKey.get(key) ?? []) {
        const surname = actor.words.at(-1) ?? '';
        if (surname.charAt(0) === word.charAt(0) && isOneLetterOff(surname, word)) found.add(actor);
      }
    }
    const [only] = found;
    return found.size === 1 ? (only ?? null) : null;
  }
}

const isLongEnough = (word: string): boolean => word.length >= SHORTEST && word.length <= LONGEST;
