/** The first page of the desk. */
export const deskHome = {
  title: 'What waits for you',
  unreviewed: 'not reviewed',
  doubtful: 'of them doubtful',
  disputed: 'disputed',
  edited: 'in articles edited since',
  show: 'show',
  articles: 'Articles recorded last',
  articlesNote: 'Open one to decide its quotations beside its text.',
  article: 'Article',
  outlet: 'Outlet',
  printed: 'Printed',
  toReview: 'To review',
  openOf: (open: number, all: number) => `${open} of ${all}`,
  itsQuotations: 'its quotations',
  imports: 'Last imports',
} as const;
