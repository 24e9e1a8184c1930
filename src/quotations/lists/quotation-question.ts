import type { AskedFilter } from '../../database/lists/conditions';
import type { QuotationFilter } from './quotation-filter.inputs';

/** Days from … to …, both included. */
export interface Days {
  readonly from?: string | null;
  readonly to?: string | null;
}

/** The record under which a list of quotations stands. */
export type QuotationParent =
  | { readonly claimId: string }
  | { readonly speakerId: string }
  | { readonly articleId: string }
  | { readonly outletId: string }
  | { readonly country: string };

/** Whom quotations name. The names of the actors are found when the question is checked. */
export interface AskedMentions {
  readonly country?: readonly string[] | null;
  readonly actorId?: readonly string[] | null;
  readonly actorNames?: readonly string[];
}

/** What is asked of quotations: their own filter, and what it excludes. */
export type AskedQuotations = AskedFilter<Omit<QuotationFilter, 'not' | 'mentions'>> & {
  readonly mentions?: AskedMentions | null;
  readonly not?: AskedQuotations | null;
};

/** Which quotations a list holds. */
export interface QuotationQuestion {
  readonly parent?: QuotationParent;
  readonly search?: string | null;
  readonly filter?: AskedQuotations | null;
}
