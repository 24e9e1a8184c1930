import type { Span } from '../src/domain/text/text-search';
import type { QuotationLine } from '../src/extraction/text/exchange-format';
import { quotedSpans } from '../src/extraction/text/quoted-spans';

/** A contiguous part of a quotation as it is compared: without marks, spaces and punctuation at its edges. */
export interface Segment extends Span {
  readonly kind: QuotationLine['kind'];
  /** The part as it was given. */
  readonly given: Span;
}

/** Which segment goes with which, by their indexes. */
export interface Alignment {
  readonly ofGold: ReadonlyMap<number, number>;
  readonly ofPredicted: ReadonlyMap<number, number>;
}

const EDGE = /[\s"'“”‘’«»„`.,;:!?…()[\]—–-]/;
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;
const LEAST_OVERLAP = 0.8;

/** A part of a text without what does not count at its edges. Offsets are UTF-16 code units. */
export function bare(text: string, from: number, to: number): Span & { readonly given: Span } {
  let [start, end] = [from, to];
  while (start < end && EDGE.test(text.charAt(start))) start += 1;
  while (end > start && EDGE.test(text.charAt(end - 1))) end -= 1;
  return { start, end, given: { start: from, end: to } };
}

/** Parts of a text for comparing: their kind is read off the marks, whatever a prediction says. */
export function stretchesIn(text: string, spans: readonly (readonly [number, number])[]): readonly Segment[] {
  const marks = quotedSpans(text);
  const kindOf = (from: number, to: number): QuotationLine['kind'] => {
    const words = [...text.slice(from, to).matchAll(WORD)].map(({ index }) => from + index);
    const quoted = words.filter((at) => marks.some(({ start, end }) => start <= at && at < end)).length;
    if (quoted === 0) return 'indirect';
    return quoted === words.length ? 'direct' : 'mixed';
  };
  return spans
    .map(([from, to]) => ({ ...bare(text, from, to), kind: kindOf(from, to) }))
    .filter(({ start, end }) => start < end);
}

/** Characters in both over characters in either. */
function overlap(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** Pairs that overlap by 0.8 or more, one to one, the best first. */
export function alignment(gold: readonly Span[], predicted: readonly Span[]): Alignment {
  const pairs = gold
    .flatMap((one, i) => predicted.map((other, j) => ({ i, j, overlap: overlap(one, other) })))
    .filter((pair) => pair.overlap >= LEAST_OVERLAP)
    .sort((a, b) => b.overlap - a.overlap);
  const [ofGold, ofPredicted] = [new Map<number, number>(), new Map<number, number>()];
  for (const { i, j } of pairs) {
    if (ofGold.has(i) || ofPredicted.has(j)) continue;
    ofGold.set(i, j);
    ofPredicted.set(j, i);
  }
  return { ofGold, ofPredicted };
}
