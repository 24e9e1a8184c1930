import type { Span } from '../../domain/text/text-search';
import type { Mention } from '../extraction';
import type { Narrative } from '../text/narrative';
import type { Subject } from './subject';

/** Where tokens `from` to `to` (exclusive) stand in the text. */
export function spanOf({ tokens }: Narrative, from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** A subject's words and where they stand; null without a subject. */
export function mentionOf(narrative: Narrative, subject: Subject | null): Mention | null {
  if (subject === null) return null;
  const span = spanOf(narrative, subject.from, subject.to);
  return { ...span, text: narrative.text.slice(span.start, span.end) };
}
