import type { Span } from './text-search';

/** Shorter agreements mean nothing: any two texts share a few words. In UTF-16 code units. */
export const TELLING_AGREEMENT = 12;

const HASH_FACTOR = 0x01000193;

/** Finds where a text agrees with the beginnings of others. */
export interface Beginnings {
  /** Where the text agrees longest with the beginning of the pattern; null when the agreement is shorter than TELLING_AGREEMENT. */
  longest(pattern: string): Span | null;
}

/**
 * Indexes a text by the places of all its runs of `TELLING_AGREEMENT` characters. Made once in the time that reading the
 * text takes; a look-up takes the time that reading the pattern takes, whatever the length of the text. Where a text
 * repeats itself so often that this does not hold, a look-up stops after the text's length and answers the best so far.
 */
export function beginningsOf(text: string): Beginnings {
  const size = 2 ** Math.max(4, Math.ceil(Math.log2(text.length + 1)));
  // The first place of each hash, and for each place the next one with its hash; both from 1, as 0 means none.
  const first = new Int32Array(size);
  const next = new Int32Array(text.length + 1);
  for (let at = text.length - TELLING_AGREEMENT; at >= 0; at -= 1) {
    const slot = hashAt(text, at) & (size - 1);
    next[at + 1] = first[slot] ?? 0;
    first[slot] = at + 1;
  }
  return {
    longest(pattern) {
      if (pattern.length < TELLING_AGREEMENT) return null;
      let [start, length, left] = [0, TELLING_AGREEMENT - 1, text.length];
      let place = first[hashAt(pattern, 0) & (size - 1)] ?? 0;
      for (; place > 0 && left > 0; place = next[place] ?? 0) {
        const agreed = agreement(text, place - 1, pattern);
        left -= agreed + 1;
        if (agreed > length) [start, length] = [place - 1, agreed];
      }
      return length < TELLING_AGREEMENT ? null : { start, end: start + length };
    },
  };
}

function hashAt(text: string, at: number): number {
  let hash = 0;
  for (let i = at; i < at + TELLING_AGREEMENT; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), HASH_FACTOR);
  }
  // The factor moves differences upward only: the low bits that name a slot must see the high ones.
  return hash ^ (hash >>> 15);
}

function agreement(text: string, at: number, pattern: string): number {
  const most = Math.min(pattern.length, text.length - at);
  let length = 0;
  while (length < most && text.charCodeAt(at + length) === pattern.charCodeAt(length)) length += 1;
  return length;
}
