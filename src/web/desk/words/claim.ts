const times = (count: number): string => (count === 1 ? 'once' : `${count.toLocaleString('en')} times`);

/** Claims: lists of them, and the page of one. */
export const claim = {
  title: 'Claims',
  claim: 'Claim',
  count: (total: number | null, isExact: boolean | null): string => {
    if (total === null) return 'Claims';
    const figure = total.toLocaleString('en');
    return `${isExact === false ? 'More than ' : ''}${figure} ${total === 1 ? 'claim' : 'claims'}`;
  },
  asserted: 'asserted',
  denied: 'denied',
  wordings: 'wordings',
  articles: 'articles',
  outlets: 'outlets',
  assertedSince: 'asserted since rated',
  saidAgain: (count: number) => `Said again ${times(count)}`,
  sinceDay: (day: string) => `since ${day}`,
  perhaps: (count: number) => `, perhaps ${count}`,
  firstBy: 'first by',
  assertedIn: (when: string, count: number) => `${when}: asserted ${count}`,
  deniedIn: (when: string, count: number) => `${when}: denied ${count}`,
  stripInWords: (asserted: string, denied: string, rated: string) =>
    [
      asserted === '' ? 'Never asserted on a known day.' : `Asserted: ${asserted}.`,
      denied === '' ? '' : `Denied: ${denied}.`,
      rated === '' ? '' : `Rated: ${rated}.`,
    ]
      .filter(Boolean)
      .join(' '),
  stripNote: 'One square is one quotation. The upright line is the day of a fact-check.',
  fields: { q: 'Words', topic: 'Topic', country: 'Country of the speaker' },
  facets: { verdicts: 'Verdict', topics: 'Topic', countries: 'Country of the speaker', actors: 'Speaker' },
  order: {
    LAST_SAID_ON_DESC: 'Last said first',
    FIRST_SAID_ON_DESC: 'newest first',
    CREATED_AT_DESC: 'newest on record',
  },
  verdict: 'rated',
  topic: 'on the topic',
  countryOf: 'about which speakers of',
  actorOf: 'about which spoke',
  reviewed: 'that are checked',
  notReviewed: 'that nobody has checked',
  none: 'No claim meets all of this.',
  removal: (what: string) => `, remove: ${what}`,
  timeline: 'When it was said',
  timelineShort: 'Timeline',
  timelineNote: (total: number, undated: number) =>
    `${total} ${total === 1 ? 'quotation' : 'quotations'}${undated === 0 ? '' : `; ${undated} without a day precise enough for this chart`}. Denials count who spoke of it, not who disbelieves it.`,
  chartTitle: {
    DAY: 'Asserted above the line, denied below, by day',
    WEEK: 'Asserted above the line, denied below, by week',
    MONTH: 'Asserted above the line, denied below, by month',
    YEAR: 'Asserted above the line, denied below, by year',
  },
  squares: 'One square is one quotation.',
  by: { DAY: 'By day', WEEK: 'By week', MONTH: 'By month', YEAR: 'By year' },
  ratedBy: (verdict: string, publisher: string) => `${verdict}: ${publisher}`,
  first: 'Who said it first',
  firstShort: 'First',
  firstNote: 'As far as is known: the earliest day on record.',
  again: 'Said again since it was rated',
  againShort: 'Said again',
  againNote: (count: number, day: string, uncertain: number) =>
    `${count} certainly after ${day}.${uncertain === 0 ? '' : ` ${uncertain} perhaps.`}`,
  perhapsBefore: 'perhaps before',
  sides: 'Both sides',
  allOf: (count: number) => (count === 1 ? 'The quotation' : `All ${count.toLocaleString('en')}`),
  nobody: { SUPPORT: 'Nobody on record asserts it.', OPPOSE: 'Nobody on record denies it.' },
  who: 'Who spoke of it',
  people: 'People',
  countries: 'Countries',
  changed: 'Changed sides',
  changedNote: 'The last words on the old side and the first on the new one.',
  checks: 'Fact-checks',
  checksNote: 'Of each publisher the newest counts.',
  noChecks: 'Nobody has checked it. That says nothing about whether it is true.',
  superseded: 'replaced by a newer one',
  disagrees: 'differs from the verdict',
  rating: (value: number, worst: number | null, best: number | null) =>
    worst === null || best === null ? `rated ${value}` : `rated ${value} on a scale from ${worst} to ${best}`,
  corrected: 'corrected',
  evidence: 'Evidence',
  read: 'Read the fact-check',
  similar: 'Similar claims',
  noSimilar: 'No claim on record is like it.',
} as const;
