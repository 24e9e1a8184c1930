import { searchedBody, similarPassage } from '../text/similar-passage';
import type { Passage, SearchedBody } from '../text/similar-passage';
import { chains } from '../text/text-search';
import type { Span } from '../text/text-search';

/** What became of a quotation in a newer version of its article. */
export enum AnchorState {
  /** The same words at the same place. */
  ANCHORED = 'ANCHORED',
  /** The same words elsewhere. */
  MOVED = 'MOVED',
  /** Similar words: the article was edited. */
  ALTERED = 'ALTERED',
  /** Nothing like it: the words were removed. */
  ORPHANED = 'ORPHANED',
}

/** Where a quotation stood: its text (the spans' words joined by a space), its spans, and what was around them. */
export interface StoredAnchor {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly prefix?: string | null;
  readonly suffix?: string | null;
}

/** Where it stands now; no spans when ORPHANED. */
export interface NewPlace {
  readonly state: AnchorState;
  readonly spans: readonly Span[];
}

// Of a split quotation whose parts were partly removed, this share of the words must be left.
const ENOUGH_LEFT = 0.6;
const ORPHAN: NewPlace = { state: AnchorState.ORPHANED, spans: [] };

/** The quotation's parts: the stored text cut where the old spans joined it. */
function passagesOf(anchor: StoredAnchor): readonly Passage[] {
  const spans = anchor.spans.length > 0 ? anchor.spans : [{ start: 0, end: anchor.text.length }];
  let next = 0;
  return spans.map(({ start, end }) => {
    const from = next;
    next += end - start + 1;
    const isWhole = spans.length === 1;
    return {
      text: isWhole ? anchor.text : anchor.text.slice(from, next - 1),
      start,
      before: isWhole ? (anchor.prefix ?? '') : null,
      after: isWhole ? (anchor.suffix ?? '') : null,
    };
  });
}

/** How many characters around the spans are still the old ones. */
function contextScore(body: string, spans: readonly Span[], prefix: string, suffix: string): number {
  const start = spans[0]?.start ?? 0;
  const end = spans.at(-1)?.end ?? 0;
  let before = 0;
  let after = 0;
  while (before < prefix.length && prefix[prefix.length - 1 - before] === body[start - 1 - before])
    before += 1;
  while (after < suffix.length && suffix[after] === body[end + after]) after += 1;
  return before + after;
}

/** The place of the same words whose surroundings are most like the old; of equals, the nearest. */
function sameWords(body: string, parts: readonly string[], anchor: StoredAnchor): readonly Span[] | null {
  const oldStart = anchor.spans[0]?.start ?? 0;
  let best: readonly Span[] | null = null;
  let bestScore = -1;
  let bestDistance = Infinity;
  for (const spans of chains(body, parts)) {
    const score = contextScore(body, spans, anchor.prefix ?? '', anchor.suffix ?? '');
    const distance = Math.abs((spans[0]?.start ?? 0) - oldStart);
    if (score < bestScore || (score === bestScore && distance >= bestDistance)) continue;
    [best, bestScore, bestDistance] = [spans, score, distance];
  }
  return best;
}

/** Each part where it most likely stands, one after the other. */
function similarWords(body: SearchedBody, passages: readonly Passage[]): NewPlace {
  const spans: Span[] = [];
  let [end, shift, left, total] = [0, 0, 0, 0];
  for (const passage of passages) {
    total += passage.text.length;
    const span = similarPassage(body, passage, end, passage.start + shift);
    if (span === null) continue;
    spans.push(span);
    left += passage.text.length;
    end = span.end;
    shift = span.start - passage.start;
  }
  return left > 0 && left >= total * ENOUGH_LEFT ? { state: AnchorState.ALTERED, spans } : ORPHAN;
}

/**
 * Follows a quotation into a newer version of its article. Costs about one reading of the new body per part,
 * whatever its content. A quotation that had no place yet (no spans) gets one when its words are found.
 * Who follows many quotations gives the searched form of the body, made once.
 */
export function reanchor(
  anchor: StoredAnchor,
  newBody: string,
  searched: () => SearchedBody = () => searchedBody(newBody),
): NewPlace {
  const passages = passagesOf(anchor);
  const parts = passages.map((passage) => passage.text);
  if (
    anchor.spans.length > 0 &&
    anchor.spans.every(({ start }, i) => newBody.startsWith(parts[i] ?? '', start))
  ) {
    return { state: AnchorState.ANCHORED, spans: anchor.spans };
  }
  const spans = sameWords(newBody, parts, anchor);
  return spans === null ? similarWords(searched(), passages) : { state: AnchorState.MOVED, spans };
}
