import type { QuotationPageQuery } from '../../generated/operations';

/** What the page of a quotation shows. */
export type ShownQuotation = NonNullable<QuotationPageQuery['quotation']>;

/** Whether the article has other words there now, or none. */
export function isEdited(state: ShownQuotation['anchorState']): boolean {
  return state === 'ALTERED' || state === 'ORPHANED';
}
