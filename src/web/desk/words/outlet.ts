/** Outlets: the list of them, and the page of one. */
export const outlet = {
  count: (total: number | null, isExact: boolean | null): string => {
    if (total === null) return 'Outlets';
    const figure = total.toLocaleString('en');
    return `${isExact === false ? 'More than ' : ''}${figure} ${total === 1 ? 'outlet' : 'outlets'}`;
  },
  title: 'Outlets',
  name: 'Name',
  country: 'Country',
  kind: 'Kind',
  quotations: 'Quotations',
  find: 'Find',
  none: 'No outlet has this name.',
  state: 'belongs to a state',
  also: (names: string) => `also printed as ${names}`,
  newest: 'Newest quotations',
  all: (count: number | null) => (count === null ? 'All quotations' : `All ${count.toLocaleString('en')}`),
  nothing: 'Nothing that it printed is on record.',
  articles: 'Newest articles',
  article: 'Article',
  printed: 'Printed',
} as const;
