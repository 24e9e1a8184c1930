import type { KnownArticleRef } from '../../articles/article-ref';
import { DomainError } from '../../domain/errors/errors';
import type { KnownText, Placement } from '../../quotations/rows/placing';
import { keyWithoutText, placeInText, placeWithoutText } from '../../quotations/rows/placing';
import type { CheckedQuotation } from '../../quotations/rows/quotation-row';
import type { RowCandidate } from './intake-row';
import type { IntakeTexts } from './intake-texts';

/** A row that is fit to be written. */
export interface PreparedRow {
  readonly index: number;
  readonly checked: CheckedQuotation;
  /** Null when the row names its article by id. */
  readonly articleRef: KnownArticleRef | null;
  readonly articleId: string | null;
  /** Hash of the text that the placement counts on; null without a text. */
  readonly bodySha256: string | null;
  readonly placement: Placement;
  /** The key under which the quotation may be stored from a time before its article's text was known. */
  readonly earlierKey: string | null;
  /** Why the row is refused, unless its quotation is stored from that time: the text lacks its words. */
  readonly refusedUnlessStored: DomainError | null;
}

type Placed = Pick<
  PreparedRow,
  'placement' | 'articleRef' | 'bodySha256' | 'earlierKey' | 'refusedUnlessStored'
>;

/** Finds the words of a row in the text of its article. Throws DomainError when they are not there, or it is unclear where. */
export function placeRow(candidate: RowCandidate, texts: IntakeTexts): Placed {
  const text = texts.of(candidate);
  if (text === null) return withoutText(candidate, texts, null);
  try {
    return inText(candidate, text, texts.articleOf(candidate) !== undefined);
  } catch (error) {
    // A row that brings no text itself may name a quotation that is older than the text.
    const bringsText = candidate.articleRef !== null && candidate.articleRef.body !== null;
    const hasPlace = Boolean(candidate.checked.row.spans);
    if (!(error instanceof DomainError) || bringsText || hasPlace || text.url === null) throw error;
    return withoutText(candidate, texts, error);
  }
}

/** Does what placing the row most probably takes, as far as that needs no stored text. */
export function preparePlace({ articleRef, checked, unplaced }: RowCandidate): void {
  const { text, spans } = checked.row;
  if (articleRef !== null && articleRef.body === null && text?.trim() && !spans) unplaced();
}

function withoutText(
  candidate: RowCandidate,
  texts: IntakeTexts,
  refusedUnlessStored: DomainError | null,
): Placed {
  const { articleRef, checked } = candidate;
  const placement =
    articleRef === null
      ? placeWithoutText(checked.row, texts.articleOf(candidate)?.article.canonicalUrl ?? '')
      : candidate.unplaced();
  return { placement, articleRef, bodySha256: null, earlierKey: null, refusedUnlessStored };
}

function inText({ articleRef, checked }: RowCandidate, text: KnownText, isArticleStored: boolean): Placed {
  const { url, body, bodySha256 } = text;
  const placement = placeInText(checked.row, text);
  return {
    placement,
    // The row that brought the text may yet be refused, so every row carries it.
    articleRef: articleRef && { ...articleRef, body, bodySha256 },
    bodySha256,
    earlierKey: isArticleStored ? keyWithoutText(url, placement.text) : null,
    refusedUnlessStored: null,
  };
}
