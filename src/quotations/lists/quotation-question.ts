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
  | { readonly country: string };

/** Which quotations a list holds. */
export interface QuotationQuestion {
  readonly parent?: QuotationParent;
  readonly search?: string | null;
  readonly filter?: {
    readonly ids?: readonly string[] | null;
    readonly speakerId?: readonly string[] | null;
    readonly speakerName?: string | null;
    readonly hasSpeaker?: boolean | null;
    readonly country?: readonly string[] | null;
    readonly stance?: readonly string[] | null;
    readonly towards?: {
      readonly claimId?: string | null;
      readonly actorId?: string | null;
      readonly country?: string | null;
      readonly topic?: string | null;
    } | null;
    readonly saidOn?: Days | null;
    readonly publishedOn?: Days | null;
    readonly outletDomain?: readonly string[] | null;
    readonly articleId?: readonly string[] | null;
    readonly viaName?: string | null;
    readonly kind?: readonly string[] | null;
    readonly act?: readonly string[] | null;
    readonly section?: readonly string[] | null;
    readonly attribution?: readonly string[] | null;
    readonly reviewStatus?: readonly string[] | null;
    readonly isAnchored?: boolean | null;
    readonly anchorState?: readonly string[] | null;
    readonly claimId?: readonly string[] | null;
    readonly method?: readonly string[] | null;
    readonly needsReview?: boolean | null;
    readonly maxConfidence?: number | null;
    readonly language?: readonly string[] | null;
    readonly importBatchId?: readonly string[] | null;
    readonly updatedSince?: string | null;
  } | null;
}
