import { TELLING_AGREEMENT } from '../text/beginnings';
import { DomainError, ErrorCode } from '../errors/errors';
import type { ErrorPath } from '../errors/errors';
import { looseText, originalSpan } from '../text/loose-text';
import type { LooseText } from '../text/loose-text';
import { occurrences } from '../text/text-search';
import type { Span } from '../text/text-search';

const SHOWN = 1_000;

const shown = (text: string, max = SHOWN): string =>
  `"${text.length > max ? `${text.slice(0, max)}…` : text}"`;

const asInput = (span: Span): string => `spans: [{ start: ${span.start}, end: ${span.end} }]`;

function writtenDifferently(body: string, text: string, loose: LooseText): string | null {
  const words = looseText(text);
  const leading = words.text.length - words.text.trimStart().length;
  const wanted = words.text.trim();
  const agreed = bestAgreement(loose, wanted);
  if (agreed === null) return null;
  const { start, end } = originalSpan(loose, agreed.start, agreed.end);
  const length = agreed.end - agreed.start;
  const there = shown(body.slice(start, end));
  if (length === wanted.length) {
    return `The body has these words at ${start} in another spelling: ${there}. Send them like that, or ${asInput({ start, end })}.`;
  }
  const missing = shown(text.slice(words.origins[leading + length]).trim(), 40);
  return `The body agrees at ${start} as far as ${there}, but continues with ${shown(body.slice(end), 40)} and not with ${missing}. Copy the words from the body.`;
}

function bestAgreement(loose: LooseText, wanted: string): Span | null {
  if (wanted.length >= TELLING_AGREEMENT) return loose.beginnings().longest(wanted);
  const at = occurrences(loose.text, wanted)[0];
  return at === undefined ? null : { start: at, end: at + wanted.length };
}

/** The refusal of words that the body does not contain: shows what it has instead, ready to be copied. */
export function textNotInBody(
  body: string,
  text: string,
  path: ErrorPath,
  looseBody: () => LooseText = () => looseText(body),
): DomainError {
  const remedy =
    writtenDifferently(body, text, looseBody()) ??
    `The body does not contain ${shown(text, 80)}. Copy the words exactly from the body.`;
  return new DomainError(ErrorCode.TEXT_NOT_IN_BODY, `These words are not in the body. ${remedy}`, path);
}

/** The refusal of a part of a split quotation that stands in the body, but only before the part before it. */
export function partOutOfOrder(part: string, path: ErrorPath): DomainError {
  const message = `${shown(part, 80)} is in the body, but not after the part before it. Give the parts in the body's order.`;
  return new DomainError(ErrorCode.TEXT_NOT_IN_BODY, message, path);
}

/** The refusal of spans that enclose other words than the text beside them. */
export function textIsNotAtSpans(there: string, path: ErrorPath): DomainError {
  const message = `The body has other words there: ${shown(there)}. Send these words, correct the spans, or leave the spans out.`;
  return new DomainError(ErrorCode.TEXT_NOT_IN_BODY, message, path);
}

/** The refusal of words that stand at several places which nothing distinguishes. */
export function textAmbiguous(count: number, starts: readonly number[], path: ErrorPath): DomainError {
  const places = starts.join(', ') + (count > starts.length ? ', …' : '');
  const message = `The body has these words ${count} times, at ${places}. Send start (one of these), or prefix and suffix: the body's words directly before and after.`;
  return new DomainError(ErrorCode.TEXT_AMBIGUOUS, message, path);
}
