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
  inPrintAs: 'In print as',
  aliasKind: {
    ABBREVIATION: 'abbreviation',
    METONYM: 'figure of speech',
    NAME: 'name',
    TITLE: 'title',
    TRANSLITERATION: 'other script',
    WEAK: 'also others',
  },
  from: 'from',
  until: 'until',
  spokeFor: 'Spoke for',
  spokeForIn: (country: string, count: number) => `${country}: ${count}`,
  elsewhere: 'Elsewhere',
  wikidata: (id: string) => `Wikidata ${id}`,
  checkedClaims: 'Asserted claims',
  noneChecked: 'None of them is checked. What gets checked is a choice.',
  checkedOf: (total: number | null, isExact: boolean | null) =>
    total === null
      ? 'Checked'
      : `${isExact === false ? 'more than ' : ''}${total.toLocaleString('en')} checked`,
  rated: (count: number, verdict: string) => `${count.toLocaleString('en')} rated ${verdict.toLowerCase()}`,
  choice: 'What gets checked is a choice.',
  verdict: 'Verdict',
  when: 'When',
  whenShort: 'When',
  noTimeline: 'No two months on record are known well enough for a chart.',
  changed: 'Changed sides',
  changedNote:
    'The last words on the old side and the first on the new one. Only what was certainly said in that order is a change.',
  changedCut: (most: number) => `The ${most} newest; the page of each claim has all.`,
  claims: 'Claims',
  claimsOf: 'Claims spoken of',
  claimsTable: 'Table of claims',
  noClaims: 'No claim on record was asserted or denied.',
  towards: 'Towards whom',
  towardsWhom: 'Towards whom',
  towardsNote:
    'Quotations with a stance towards a country. One with two stances counts for both; stances towards people and topics are not counted.',
  said: 'Quotations',
  newest: 'Newest quotations',
  nothingSaid: 'Nothing is on record.',
  all: (total: number | null, isExact: boolean | null) => {
    if (total === null) return 'All quotations';
    const figure = total.toLocaleString('en');
    if (isExact === false) return `All, more than ${figure}`;
    return total === 1 ? '1 quotation' : `All ${figure} quotations`;
  },
  none: 'Nobody on record meets all of this.',
} as const;
