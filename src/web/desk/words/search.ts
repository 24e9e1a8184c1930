/** Counts of quotations, as the heading of a list has them. */
export function countOf(total: number | null, isExact: boolean | null): string {
  if (total === null) return 'Quotations';
  const figure = total.toLocaleString('en');
  if (isExact === false) return `More than ${figure} quotations`;
  return total === 1 ? '1 quotation' : `${figure} quotations`;
}

/** The search of quotations. */
export const search = {
  countOf,
  all: 'on record',
  remove: (what: string) => `, remove: ${what}`,
  /** What stands before the values of a filter in the sentence on top. */
  lead: {
    q: 'with the words',
    speaker: 'said by',
    country: 'said by speakers of',
    towards: 'with a stance towards',
    about: 'that name',
    stance: 'whose stance is',
    claim: 'on the claim',
    outlet: 'printed in',
    via: 'that reached us through',
    from: 'said from',
    to: 'said until',
    within: 'certainly said in',
    undated: 'without a day precise enough for a chart of',
    known: 'whose day said is',
    kind: 'whose words are',
    act: 'in which the speaker',
    status: 'that are',
    verdict: 'on claims rated',
    article: 'in the article',
    batch: 'of the import',
    doubt: 'that are',
    printed: 'printed in the days',
    anchor: 'whose article was',
  },
  unknownDay: 'not known',
  knownDay: 'known',
  doubtful: 'doubtful',
  notDoubtful: 'not doubtful',
  or: 'or',
  intervals: { DAY: 'days', WEEK: 'weeks', MONTH: 'months', YEAR: 'years' },
  narrow: 'Narrow',
  fields: {
    q: 'Words',
    speaker: 'Speaker',
    country: 'Country of the speaker',
    towards: 'Stance towards a country',
    days: 'Day said',
    from: 'from',
    to: 'to',
    via: 'Via',
    find: 'Find',
    countryHint: 'two letters, like PT',
  },
  facets: {
    speakers: 'Speaker',
    countries: 'Country of the speaker',
    stances: 'Stance',
    outlets: 'Printed in',
    kinds: 'Words are',
    acts: 'The speaker',
    reviewStatuses: 'Checked',
    found: 'Quotations found',
  },
  facetsOfNewest: (count: number) => `Counted: the newest ${count.toLocaleString('en')}.`,
  stance: {
    SUPPORT: 'for',
    OPPOSE: 'against',
    MIXED: 'partly for',
    NEUTRAL: 'no side',
    UNCLEAR: 'not decided',
  },
  anchor: {
    ALTERED: 'edited: other words',
    ORPHANED: 'edited: words gone',
    MOVED: 'edited: words moved',
    ANCHORED: 'not edited',
  },
  order: {
    SAID_ON_DESC: 'Newest said first',
    SAID_ON_ASC: 'oldest first',
    PUBLISHED_ON_DESC: 'newest printed',
    RELEVANCE: 'best match',
    CONFIDENCE_ASC: 'least sure',
  },
  chart: {
    title: {
      DAY: 'By day said',
      WEEK: 'By week said',
      MONTH: 'By month said',
      YEAR: 'By year said',
    },
    note: (dated: number, total: number) =>
      dated === total
        ? `${dated} of ${total}`
        : `${dated} of ${total}; the day of the others is not known precisely enough`,
    notExact: 'Only the newest are counted; older bars may be too short.',
    mark: (when: string, count: number) => `${when}: ${count}`,
    when: 'When',
    count: 'Quotations',
    undated: 'no precise day',
    oneSquare: 'One square is one quotation.',
  },
  undatedLine: (count: number) =>
    `${count} more ${count === 1 ? 'was' : 'were'} printed in these days, but the day said is not known.`,
  showUndated: 'Show them',
  nothing: 'Nothing is on record that meets all of this.',
  without: (what: string) => `Without “${what}”`,
  thereAre: (count: number) => `there ${count === 1 ? 'is 1' : `are ${count}`}.`,
  tryCheck: 'To ask for words as a whole, use “Did they say it?”.',
  notUnderstood: (parameter: string) => `“${parameter}” in the address is not understood and was left out.`,
  tooMany: 'The server stops counting there.',
} as const;
