/** The home page. */
export const home = {
  title: 'Who said what',
  lead: 'Who said what, where it was printed, and whether it holds',
  about: 'Quotations with their speakers, days and sources, and the claims they make.',
  hint: 'Words, a name, a country or an address',
  quotations: 'quotations',
  people: 'people',
  countries: 'countries',
  claims: 'claims',
  outlets: 'outlets',
  wordsOrDraft: 'Words, or a whole draft',
  saidBy: 'Said by',
  ifYouKnow: '(if you know)',
  check: 'Check',
  newest: 'Newest quotations',
  all: 'All quotations',
  empty: 'Nothing is on record yet. Import articles or quotations to begin.',
} as const;
