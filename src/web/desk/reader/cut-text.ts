/** Words of a quotation in a text, from start to end, in UTF-16 code units. */
export interface MarkedSpan {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A run of text that belongs to the same quotations throughout. */
export interface TextRun {
  readonly text: string;
  /** Of the quotations, in the order in which they begin. */
  readonly ids: readonly string[];
  /** Of those whose first words these are. */
  readonly begins: readonly string[];
}

/** Paragraphs of runs. */
export type CutText = readonly (readonly TextRun[])[];

/**
 * A text cut at every border of a quotation and into its paragraphs. Quotations may overlap, and may go over several paragraphs. All of
 * the text but the empty lines is in exactly one run.
 */
export function cutText(body: string, spans: readonly MarkedSpan[]): CutText {
  const inText = spans.filter(({ start, end }) => start >= 0 && end <= body.length && start < end);
  const firsts = firstSpans(inText);
  return paragraphsOf(body).map(([from, to]) => {
    const borders = bordersIn(inText, from, to);
    return borders.slice(0, -1).map((start, i) => {
      const end = borders[i + 1] ?? to;
      const over = inText.filter((span) => span.start < end && span.end > start);
      const ids = [...new Set(over.map(({ id }) => id))];
      const begins = ids.filter((id) => firsts.get(id) === start);
      return { text: body.slice(start, end), ids, begins };
    });
  });
}

function firstSpans(spans: readonly MarkedSpan[]): ReadonlyMap<string, number> {
  const firsts = new Map<string, number>();
  for (const { id, start } of spans) firsts.set(id, Math.min(firsts.get(id) ?? start, start));
  return firsts;
}

function bordersIn(spans: readonly MarkedSpan[], from: number, to: number): readonly number[] {
  const within = spans.flatMap(({ start, end }) => [start, end]).filter((at) => at > from && at < to);
  return [...new Set([from, ...within, to])].sort((a, b) => a - b);
}

// Between empty lines.
function paragraphsOf(body: string): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  let from = 0;
  for (const gap of body.matchAll(/\n\s*\n/g)) {
    if (gap.index > from) found.push([from, gap.index]);
    from = gap.index + gap[0].length;
  }
  if (from < body.length) found.push([from, body.length]);
  return found;
}
