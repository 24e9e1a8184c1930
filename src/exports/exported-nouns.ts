/** What can be exported. */
export const EXPORTED_NOUNS = ['quotations', 'claims', 'reviews', 'actors', 'articles'] as const;

/** One of them. */
export type ExportedNoun = (typeof EXPORTED_NOUNS)[number];

/** Whose filter a noun's export takes: the list of the schema, and the type of its filter. */
export const FILTERED_LIKE: Readonly<
  Record<ExportedNoun, { readonly field: string; readonly filter: string }>
> = {
  quotations: { field: 'quotations', filter: 'QuotationFilter' },
  claims: { field: 'claims', filter: 'ClaimFilter' },
  // The reviews of the claims that meet it.
  reviews: { field: 'claims', filter: 'ClaimFilter' },
  actors: { field: 'actors', filter: 'ActorFilter' },
  articles: { field: 'articles', filter: 'ArticleFilter' },
};
