import { isCalendarDate } from '../../domain/dates/calendar-date';
import { QuotationKind } from '../../domain/attribution';
import type { ExtractedQuotation } from '../extraction';

/** An article as programs hand it over: one JSON object a line. */
export interface ArticleLine {
  readonly id: string;
  readonly text: string;
  /** YYYY-MM-DD. */
  readonly publishedOn: string | null;
}

/** A quotation as programs take it, and as scorers compare it. Offsets are UTF-16 code units of the article's text. */
export interface QuotationLine {
  readonly quoteStart: number;
  readonly quoteEnd: number;
  /** The contiguous parts, `[start, end)`: several when the attribution stands between them. */
  readonly spans: readonly (readonly [number, number])[];
  readonly quote: string;
  readonly speaker: string | null;
  readonly speakerStart: number | null;
  readonly speakerEnd: number | null;
  readonly speakerCanonical: string | null;
  readonly cue: string | null;
  readonly kind: 'direct' | 'mixed' | 'indirect';
  /** 0 to 1: that these words were said and that this speaker said them. */
  readonly confidence: number;
  readonly rule: string;
}

const KINDS = {
  [QuotationKind.DIRECT]: 'direct',
  [QuotationKind.MIXED]: 'mixed',
  [QuotationKind.INDIRECT]: 'indirect',
} as const;

/** Reads an article's line. Throws an Error that says in one sentence what is wrong with it. */
export function readArticleLine(line: string): ArticleLine {
  const value = parsed(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('The line is not a JSON object.');
  const { id, text, publishedOn = null } = value as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string') throw new Error('"id" must be a string.');
  if (typeof text !== 'string') throw new Error('"text" must be a string.');
  if (publishedOn === null) return { id, text, publishedOn };
  if (typeof publishedOn !== 'string' || !isCalendarDate(publishedOn))
    throw new Error('"publishedOn" must be a day, YYYY-MM-DD.');
  return { id, text, publishedOn };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    throw new Error('The line is not JSON.');
  }
}

/** A quotation for its line: DIRECT by what stands between the marks, the others by their clause. */
export function quotationLine(text: string, quotation: ExtractedQuotation): QuotationLine {
  const { kind, speaker, cue, rule } = quotation;
  const spans = (kind === QuotationKind.DIRECT ? quotation.spans : quotation.clause).map(
    ({ start, end }) => [start, end] as const,
  );
  return {
    quoteStart: spans[0]?.[0] ?? 0,
    quoteEnd: spans.at(-1)?.[1] ?? 0,
    spans,
    quote: spans.map(([start, end]) => text.slice(start, end)).join(' '),
    speaker: speaker.mention?.text ?? null,
    speakerStart: speaker.mention?.start ?? null,
    speakerEnd: speaker.mention?.end ?? null,
    speakerCanonical: speaker.name,
    cue: cue?.text ?? null,
    kind: KINDS[kind],
    confidence: Math.round(quotation.spanConfidence * quotation.speakerConfidence * 1000) / 1000,
    rule,
  };
}
