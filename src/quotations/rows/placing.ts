import type { LooseBody, Span } from '../../domain/anchoring/anchoring';
import { contextOf, locate, quotedText } from '../../domain/anchoring/anchoring';
import { DomainError, ErrorCode } from '../../domain/errors/errors';
import { quotationFingerprint } from '../../domain/text/quotation-text';
import type { QuotationRow } from './quotation-row';

/** Where a quotation stands, and the key by which the same quotation is recognised. */
export interface Placement {
  readonly spans: readonly Span[];
  readonly text: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly naturalKey: string;
}

/** The key that a quotation has as long as no text of its article is known; null for an article without address. */
export function keyWithoutText(url: string | null, text: string): string | null {
  return url === null ? null : quotationFingerprint({ url, text });
}

/** A text that rows are placed in, and the address of its article, if it has one. */
export interface KnownText {
  readonly url: string | null;
  readonly body: string;
  readonly bodySha256: string;
  readonly looseBody: LooseBody;
}

/** Finds the row's words in the text. Throws DomainError when they are not there, or there more than once. */
export function placeInText(row: QuotationRow, { url, body, bodySha256, looseBody }: KnownText): Placement {
  const spans = locate(body, row, looseBody);
  return {
    spans,
    text: quotedText(body, spans),
    ...contextOf(body, spans),
    naturalKey: quotationFingerprint({ url, bodySha256, spans }),
  };
}

/** Takes the row's words as given, for an article whose text is not known. */
export function placeWithoutText(row: QuotationRow, canonicalUrl: string): Placement {
  if (row.spans) {
    throw new DomainError(
      ErrorCode.REQUIRED,
      'Spans count characters of a text, but the server has no text of this article. Send the body too, or give text instead of spans.',
      ['spans'],
    );
  }
  const text = row.text?.trim() || row.parts?.join(' ') || '';
  if (text === '')
    throw new DomainError(ErrorCode.REQUIRED, 'Give the words of the quotation in text.', ['text']);
  return {
    spans: [],
    text,
    prefix: row.prefix ?? '',
    suffix: row.suffix ?? '',
    naturalKey: quotationFingerprint({ url: canonicalUrl, text }),
  };
}
