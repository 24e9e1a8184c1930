/** People and organizations: the list of them, and the page of one. */
export const actor = {
  title: 'People and organizations',
  count: (total: number | null, isExact: boolean | null): string => {
    if (total === null) return 'People and organizations';
    const figure = `${isExact === false ? 'More than ' : ''}${total.toLocaleString('en')}`;
    return `${figure} ${total === 1 ? 'person or organization' : 'people and organizations'}`;
  },
  fields: { q: 'Name', country: 'Country', kind: 'Kind', show: 'Show' },
  every: { country: 'every country', kind: 'every kind' },
  order: { QUOTATIONS_DESC: 'Most quotations first', NAME_ASC: 'by name' },
  heads: { name: 'Name', country: 'Country', quotations: 'Quotations', claims: 'Claims' },
  none: 'Nobody on record meets all of this.',
} as const;
