import { looseText, originalSpan } from './loose-text';
import type { LooseText } from './loose-text';
import { occurrences } from './text-search';
import type { Span } from './text-search';
import { bestWindow, likeness, placedWords } from './word-windows';
import type { PlacedWord } from './word-windows';

/** A text to be searched for several passages: what they all need is computed once. */
export interface SearchedBody {
  readonly text: string;
  readonly loose: LooseText;
  readonly words: readonly PlacedWord[];
}

/** A passage of an older version. `before` and `after` are null where nothing is known of the surroundings. */
export interface Passage {
  readonly text: string;
  readonly start: number;
  readonly before: string | null;
  readonly after: string | null;
}

const LIKE_ENOUGH = 0.6;
// Less is asked of words that still stand between the old surroundings.
const LIKE_ENOUGH_IN_PLACE = 0.3;
const SURELY_LIKE = 0.8;
// In UTF-16 code units, to either side.
const NEARBY = 20_000;
const FEWEST_WORDS = 3;
const SURROUNDINGS_TRIED = 20;

/** Prepares a text for `similarPassage`. */
export function searchedBody(text: string): SearchedBody {
  return { text, loose: looseText(text), words: placedWords(text) };
}

const distance = (span: Span, near: number): number => Math.abs(span.start - near);

function nearest(spans: readonly Span[], near: number): Span | null {
  let best: Span | null = null;
  for (const span of spans) if (best === null || distance(span, near) < distance(best, near)) best = span;
  return best;
}

/** Where the words stand in whatever case and typography. */
function looseSpans(body: SearchedBody, wanted: string): readonly Span[] {
  const pattern = looseText(wanted).text.trim();
  const places = occurrences(body.loose.text, pattern);
  return places.map((at) => originalSpan(body.loose, at, at + pattern.length));
}

function trimmedSpan(text: string, start: number, end: number): Span {
  const slice = text.slice(start, end);
  const from = start + slice.length - slice.trimStart().length;
  return { start: from, end: from + slice.trim().length };
}

/** What now stands between the old surroundings, if it still has something of the passage. */
function betweenSurroundings(body: SearchedBody, passage: Passage, near: number): Span | null {
  if (passage.before === null || passage.after === null) return null;
  const atStart = passage.before === '' && passage.start === 0;
  const befores = atStart ? [{ start: 0, end: 0 }] : looseSpans(body, passage.before);
  const afters =
    passage.after === '' ? [body.text.length] : looseSpans(body, passage.after).map((s) => s.start);
  const wanted = placedWords(passage.text);
  const longest = 3 * passage.text.length + 100;
  const tried = [...befores]
    .sort((a, b) => distance(a, near) - distance(b, near))
    .slice(0, SURROUNDINGS_TRIED);
  let [best, bestLikeness]: [Span | null, number] = [null, LIKE_ENOUGH_IN_PLACE];
  for (const before of tried) {
    const after = afters.find((start) => start > before.end);
    if (after === undefined || after - before.end > longest) continue;
    const span = trimmedSpan(body.text, before.end, after);
    const alike = likeness(placedWords(body.text.slice(span.start, span.end)), wanted);
    if (alike >= bestLikeness && (best === null || alike > bestLikeness))
      [best, bestLikeness] = [span, alike];
  }
  return best;
}

/** Takes in the marks that surrounded the passage's words, where they still do. */
function withMarks(body: string, span: Span, passage: string, words: readonly PlacedWord[]): Span {
  const head = passage.slice(0, words[0]?.start);
  const tail = passage.slice(words.at(-1)?.end);
  const start = span.start - head.length;
  return {
    start: start >= 0 && body.startsWith(head, start) ? start : span.start,
    end: body.startsWith(tail, span.end) ? span.end + tail.length : span.end,
  };
}

/** The words that start in a stretch of the body; they are in order. */
function wordsBetween({ words }: SearchedBody, from: number, to: number): readonly PlacedWord[] {
  const firstAt = (offset: number): number => {
    let [low, high] = [0, words.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return words.slice(firstAt(from), firstAt(to));
}

function likeliestWindow(body: SearchedBody, passage: string, from: number, near: number): Span | null {
  const wanted = placedWords(passage);
  if (wanted.length < FEWEST_WORDS) return null;
  // Most edits move words by little: a long text is read as a whole only when nothing nearby is surely it.
  const nearby = bestWindow(wordsBetween(body, Math.max(from, near - NEARBY), near + NEARBY), wanted, near);
  const isSure = nearby !== null && nearby.likeness >= SURELY_LIKE;
  const found = isSure ? nearby : bestWindow(wordsBetween(body, from, Infinity), wanted, near);
  if (found === null || found.likeness < LIKE_ENOUGH) return null;
  const span = withMarks(body.text, found.span, passage, wanted);
  return span.start >= from ? span : found.span;
}

/**
 * Where a passage of an older version most likely stands, not before `from`: its own words nearest to `near`,
 * else the same words in other typography, else what stands between its old surroundings, else the stretch with
 * most of its words. Null when nothing is like it.
 */
export function similarPassage(
  body: SearchedBody,
  passage: Passage,
  from: number,
  near: number,
): Span | null {
  const same = occurrences(body.text, passage.text).map((at) => ({
    start: at,
    end: at + passage.text.length,
  }));
  const loose = same.length > 0 ? same : looseSpans(body, passage.text);
  const found = nearest(
    loose.filter((span) => span.start >= from),
    near,
  );
  if (found !== null) return found;
  const between = betweenSurroundings(body, passage, near);
  if (between !== null && between.start >= from) return between;
  return likeliestWindow(body, passage.text, from, near);
}
