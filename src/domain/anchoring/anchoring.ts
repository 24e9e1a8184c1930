import { partOutOfOrder, textAmbiguous, textIsNotAtSpans, textNotInBody } from './anchoring-faults';
import { DomainError, ErrorCode } from '../errors/errors';
import type { ErrorPath } from '../errors/errors';
import { collapsedText, standsAfter, standsBefore } from '../text/loose-text';
import type { LooseText } from '../text/loose-text';
import { checkedSpans } from './span-checks';
import { chains, occurrences, splitsSurrogatePair } from '../text/text-search';
import type { Span } from '../text/text-search';

export type { Span } from '../text/text-search';

/** How a client says where a quotation stands: by `spans`, by its `parts`, or by its `text`. */
export interface Anchor {
  readonly text?: string | null;
  /** The pieces of a quotation that the article interrupts ("…," he said, "…"), in order. */
  readonly parts?: readonly string[] | null;
  readonly spans?: readonly Span[] | null;
  /** Decides between several places: where the first span starts. */
  readonly start?: number | null;
  /** Decide between several places: the body's words directly before and after. White space is not compared. */
  readonly prefix?: string | null;
  readonly suffix?: string | null;
}

/** The loose form of a body, made when it is first needed. */
export type LooseBody = () => LooseText;

const MAX_SPANS = 50;
const MAX_CONTEXT = 256;
const OFFSETS_SHOWN = 5;

/** The words that the spans enclose, joined by a space. */
export function quotedText(body: string, spans: readonly Span[]): string {
  return spans.map((span) => body.slice(span.start, span.end)).join(' ');
}

/** The body's characters before the first and after the last span, to find the place again in another version. */
export function contextOf(
  body: string,
  spans: readonly Span[],
  length = 32,
): { readonly prefix: string; readonly suffix: string } {
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined) return { prefix: '', suffix: '' };
  const from = Math.max(0, first.start - length);
  const to = Math.min(body.length, last.end + length);
  return {
    prefix: body.slice(splitsSurrogatePair(body, from) ? from + 1 : from, first.start),
    suffix: body.slice(last.end, splitsSurrogatePair(body, to) ? to - 1 : to),
  };
}

/** Compares a quotation's surroundings with the words that the client says are there. */
function contextMatcher(body: string, anchor: Anchor): ((spans: readonly Span[]) => boolean) | null {
  const prefix = collapsedText(anchor.prefix ?? '').slice(-MAX_CONTEXT);
  const suffix = collapsedText(anchor.suffix ?? '').slice(0, MAX_CONTEXT);
  if (prefix === '' && suffix === '') return null;
  return (spans) =>
    standsBefore(body, spans[0]?.start ?? 0, prefix) &&
    standsAfter(body, spans.at(-1)?.end ?? body.length, suffix);
}

function notFound(
  body: string,
  parts: readonly string[],
  pathOf: (index: number) => ErrorPath,
  looseBody: LooseBody | undefined,
): DomainError {
  const [only = ''] = parts;
  if (parts.length === 1) return textNotInBody(body, only, pathOf(0), looseBody);
  let end = 0;
  for (const [index, part] of parts.entries()) {
    const places = occurrences(body, part);
    if (places.length === 0) return textNotInBody(body, part, pathOf(index), looseBody);
    const place = places.find((start) => start >= end);
    if (place === undefined) return partOutOfOrder(part, pathOf(index));
    end = place + part.length;
  }
  return textNotInBody(body, parts.join(' '), pathOf(0), looseBody);
}

/** One pass that keeps three candidates, not all: there can be as many as the body has characters. */
function chosen(
  candidates: Iterable<readonly Span[]>,
  start: number | null,
  matches: ((spans: readonly Span[]) => boolean) | null,
): { readonly spans: readonly Span[] | null; readonly count: number; readonly starts: readonly number[] } {
  const starts: number[] = [];
  let count = 0;
  let only: readonly Span[] | null = null;
  let inContext: readonly Span[] | null = null;
  let countInContext = 0;
  for (const spans of candidates) {
    const at = spans[0]?.start ?? 0;
    if (at === start) return { spans, count: 1, starts: [at] };
    count += 1;
    only = count === 1 ? spans : null;
    if (starts.length < OFFSETS_SHOWN) starts.push(at);
    if (matches?.(spans) !== true) continue;
    inContext = spans;
    countInContext += 1;
  }
  return { spans: only ?? (countInContext === 1 ? inContext : null), count, starts };
}

function locateParts(
  body: string,
  parts: readonly string[],
  anchor: Anchor,
  pathOf: (index: number) => ErrorPath,
  looseBody: LooseBody | undefined,
): readonly Span[] {
  const blank = parts.findIndex((part) => part.trim() === '');
  if (blank >= 0)
    throw new DomainError(
      ErrorCode.REQUIRED,
      'The words are missing. Give text, parts or spans.',
      pathOf(blank),
    );
  const choice = chosen(chains(body, parts), anchor.start ?? null, contextMatcher(body, anchor));
  if (choice.spans !== null) return choice.spans;
  if (choice.count === 0) throw notFound(body, parts, pathOf, looseBody);
  throw textAmbiguous(choice.count, choice.starts, pathOf(0));
}

function located(body: string, anchor: Anchor, looseBody: LooseBody | undefined): readonly Span[] {
  const { spans, parts, text } = anchor;
  for (const [list, field] of [[spans, 'spans'] as const, [parts, 'parts'] as const]) {
    if ((list?.length ?? 0) <= MAX_SPANS) continue;
    const message = `A quotation has at most ${MAX_SPANS} ${field}. Record it as several quotations.`;
    throw new DomainError(ErrorCode.TOO_MANY, message, [field]);
  }
  if (spans && spans.length > 0) return checkedSpans(body, spans);
  if (parts && parts.length > 0)
    return locateParts(body, parts, anchor, (index) => ['parts', index], looseBody);
  if (text) return locateParts(body, [text], anchor, () => ['text'], looseBody);
  const message = 'The words of the quotation are missing. Give text, parts or spans.';
  throw new DomainError(ErrorCode.REQUIRED, message, ['text']);
}

/**
 * Where a quotation stands in the body. Throws what the client must correct: REQUIRED, TOO_MANY, SPAN_INVALID,
 * TEXT_NOT_IN_BODY (showing what the body has instead), TEXT_AMBIGUOUS (naming the places). Who locates many
 * quotations in one body gives its loose form, made once.
 */
export function locate(body: string, anchor: Anchor, looseBody?: LooseBody): readonly Span[] {
  const spans = located(body, anchor, looseBody);
  const there = quotedText(body, spans);
  if (anchor.text && anchor.text !== there) throw textIsNotAtSpans(there, ['text']);
  const parts = anchor.parts ?? [];
  if (parts.length > 0 && parts.join(' ') !== there) throw textIsNotAtSpans(there, ['parts']);
  return spans;
}
