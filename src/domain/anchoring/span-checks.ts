import { DomainError, ErrorCode } from '../errors/errors';
import { splitsSurrogatePair } from '../text/text-search';
import type { Span } from '../text/text-search';

const UNITS = 'Offsets count UTF-16 code units (JavaScript string indexes), the end excluded.';

function spanFault(body: string, span: Span, previousEnd: number): string | null {
  const { start, end } = span;
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end)) return 'has a number that is not whole.';
  if (start < 0 || end > body.length) return `leaves the body. Stay between 0 and ${body.length}.`;
  if (start >= end) return 'is empty. Its end must be greater than its start.';
  if (start < previousEnd) {
    return `starts before the end of the span before it, ${previousEnd}. Put the spans in order, without overlaps.`;
  }
  if (splitsSurrogatePair(body, start)) return `starts inside a character. Start at ${start - 1}.`;
  return splitsSurrogatePair(body, end) ? `ends inside a character. End at ${end + 1}.` : null;
}

/** The spans, once it is sure that they can be cut out of the body. Throws SPAN_INVALID at ['spans', index]. */
export function checkedSpans(body: string, spans: readonly Span[]): readonly Span[] {
  let previousEnd = 0;
  for (const [index, span] of spans.entries()) {
    const fault = spanFault(body, span, previousEnd);
    if (fault !== null) {
      const message = `Span ${index} (${span.start} to ${span.end}) ${fault} ${UNITS}`;
      throw new DomainError(ErrorCode.SPAN_INVALID, message, ['spans', index]);
    }
    previousEnd = span.end;
  }
  return spans.map(({ start, end }) => ({ start, end }));
}
