/** What stands on every page. */
export const site = {
  name: 'On Record',
  lang: 'en',
  skip: 'Skip to the text',
  menu: 'Menu',
  mainMenu: 'Main',
  places: {
    quotations: 'Quotations',
    check: 'Did they say it?',
    claims: 'Claims',
    people: 'People',
    countries: 'Countries',
    stances: 'Stances',
    desk: 'Desk',
  },
  searchRecord: 'Search the record',
  searchHint: 'Search, or press /',
  search: 'Search',
  signIn: 'Sign in',
  signOut: 'Sign out',
  footNote: 'Every figure opens the words behind it.',
  permanent: 'This page for ever:',
  exports: 'Exports',
  graphiql: 'GraphiQL',
  changes: 'Changes',
  onThisPage: 'On this page',
  copyLink: 'Copy link',
  copied: 'Copied',
  print: 'Print',
  csv: 'CSV',
  jsonLd: 'JSON-LD',
  asTable: 'As a table',
  nextPage: 'Next page',
  previousPage: 'Previous page',
  pages: 'Pages',
} as const;

/** Pages that show that there is nothing to show. */
export const problems = {
  notFound: {
    title: 'Nothing at this address',
    text: (what: string) =>
      `There is no ${what} at this address. Check it for missing characters, or search the record.`,
  },
  gone: {
    title: 'Taken back',
    text: (what: string) => `This ${what} was taken back and is no longer shown.`,
    reason: (reason: string) => `The reason: ${reason}`,
    noReason: 'Nobody gave a reason.',
  },
  failed: {
    title: 'This page cannot be shown now',
    refused: 'This cannot be shown',
    requestId: (id: string) => `If it stays so, tell the administrator this number: ${id}`,
    retry: 'Try again',
  },
  what: {
    page: 'page',
    quotation: 'quotation',
    article: 'article',
    actor: 'person or organization',
    claim: 'claim',
    outlet: 'outlet',
    country: 'country',
    topic: 'topic',
  },
} as const;
