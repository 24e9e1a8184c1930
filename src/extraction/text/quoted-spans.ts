import { bareQuotation, blockQuotation } from './block-quotations';
import { marksInLine, textLines } from './quotation-marks';
import type { Line, QuotedSpan } from './quotation-marks';
import { transcriptTurns } from './transcript-lines';

const OPENS_WITH_MARK = /^\s*(?:["“«]|'')/;

/**
 * Every outermost stretch between quotation marks: “ ”, " ", ''…'', « », „ “ and single marks, apostrophes aside;
 * and blocks and posts that stand without.
 * A mark left open ends with its line. Time is linear in the text.
 */
export function quotedSpans(text: string, lines: readonly Line[] = textLines(text)): readonly QuotedSpan[] {
  const turns = transcriptTurns(text, lines);
  return lines.flatMap((line, i) => {
    const next = lines[i + 1];
    const nextOpens =
      next !== undefined && OPENS_WITH_MARK.test(text.slice(next.start, Math.min(next.end, next.start + 20)));
    const found = marksInLine(text, line, nextOpens);
    if (found.length > 0) return found;
    const turn = turns.get(i);
    const block =
      turn === undefined ? blockQuotation(text, line, lines[i - 1]) : bareQuotation(text, turn, line.end, 1);
    return block === null ? found : [block];
  });
}
