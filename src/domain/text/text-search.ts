/** A stretch of a text: UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether an offset lies between the two halves of a surrogate pair, where no text may be cut. */
export function splitsSurrogatePair(text: string, offset: number): boolean {
  const isHigh = (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800;
  return isHigh && (text.charCodeAt(offset) & 0xfc00) === 0xdc00;
}

/** For each beginning of the pattern, the length of its longest proper start that is also its end. */
function borders(pattern: string): Int32Array {
  const table = new Int32Array(pattern.length);
  let matched = 0;
  for (let i = 1; i < pattern.length; i += 1) {
    const unit = pattern.charCodeAt(i);
    while (matched > 0 && pattern.charCodeAt(matched) !== unit) matched = table[matched - 1] ?? 0;
    if (pattern.charCodeAt(matched) === unit) matched += 1;
    table[i] = matched;
  }
  return table;
}

/**
 * Knuth, Morris and Pratt's search: finds at every offset how much of the pattern ends there. Linear for every
 * text, where `indexOf` can be made to take the product of both lengths.
 */
function scan(text: string, pattern: string, visit: (end: number, matched: number) => void): void {
  const table = borders(pattern);
  let matched = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    while (matched > 0 && (matched === pattern.length || pattern.charCodeAt(matched) !== unit)) {
      matched = table[matched - 1] ?? 0;
    }
    if (pattern.charCodeAt(matched) === unit) matched += 1;
    visit(i + 1, matched);
  }
}

/** Every offset at which the pattern stands, overlapping ones included, ascending. None for an empty pattern. */
export function occurrences(text: string, pattern: string): readonly number[] {
  if (pattern === '') return [];
  const found = quickOccurrences(text, pattern) ?? everyOccurrence(text, pattern);
  return found.filter(
    (start) => !splitsSurrogatePair(text, start) && !splitsSurrogatePair(text, start + pattern.length),
  );
}

// How often the quick search may read the text before it gives up, and how much of the pattern it looks for first.
const QUICK_READINGS = 8;
const HEAD = 64;

// The engine's own search is a hundred times as fast, but takes the product of both lengths where a text repeats
// itself: it looks for a short head, and null says that too many places would have to be compared in full.
function quickOccurrences(text: string, pattern: string): readonly number[] | null {
  const head = pattern.slice(0, HEAD);
  const found: number[] = [];
  let left = QUICK_READINGS * text.length;
  for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) {
    left -= pattern.length;
    if (left < 0) return null;
    if (text.startsWith(pattern, at)) found.push(at);
  }
  return found;
}

function everyOccurrence(text: string, pattern: string): readonly number[] {
  const found: number[] = [];
  scan(text, pattern, (end, matched) => {
    if (matched === pattern.length) found.push(end - pattern.length);
  });
  return found;
}

/**
 * Every way in which the parts of a split quotation stand in the text, each part as near as possible after the
 * one before, ascending. Of ways that share all but the first part, only the tightest counts.
 */
export function* chains(text: string, parts: readonly string[]): Generator<readonly Span[]> {
  const places = new Map<string, readonly number[]>();
  for (const part of parts) if (!places.has(part)) places.set(part, occurrences(text, part));
  const [firsts = [], ...others] = parts.map((part) => places.get(part) ?? []);
  const lengths = parts.map((part) => part.length);
  const next = others.map(() => 0);
  let held: readonly Span[] | null = null;
  for (const start of firsts) {
    const chain = chainFrom(start, lengths, others, next);
    if (chain === null) break; // Starting later cannot help.
    if (held !== null && (chain.length === 1 || held[1]?.start !== chain[1]?.start)) yield held;
    held = chain;
  }
  if (held !== null) yield held;
}

/** `next` remembers how far each list was read: starts ascend, so no list is read twice. */
function chainFrom(
  start: number,
  lengths: readonly number[],
  others: readonly (readonly number[])[],
  next: number[],
): readonly Span[] | null {
  let end = start + (lengths[0] ?? 0);
  const chain: Span[] = [{ start, end }];
  for (const [i, list] of others.entries()) {
    let at = next[i] ?? 0;
    while ((list[at] ?? Infinity) < end) at += 1;
    next[i] = at;
    const found = list[at];
    if (found === undefined) return null;
    end = found + (lengths[i + 1] ?? 0);
    chain.push({ start: found, end });
  }
  return chain;
}
