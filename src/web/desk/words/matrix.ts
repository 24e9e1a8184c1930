/** Where countries stand towards each other. */
export const matrix = {
  title: 'Who stands where towards whom',
  label: 'Stances between countries',
  quotations: (count: number) => (count === 1 ? '1 quotation' : `${count.toLocaleString('en')} quotations`),
  ofSpeakers: 'of speakers for one country about another, or about their own:',
  sides: {
    SUPPORT: 'for',
    OPPOSE: 'against',
    MIXED: 'partly for',
    NEUTRAL: 'without a side',
    UNCLEAR: 'not decided',
  },
  fields: { from: 'Said from', to: 'to', outlet: 'Printed in', stance: 'Stance', show: 'Show' },
  anyOutlet: 'all outlets',
  anyStance: 'all',
  how: 'Rows speak, columns are spoken of. One square is one quotation: outlined against, filled for. A quotation with two stances counts for both; suggested stances count; stances towards people and claims do not.',
  speakersOf: 'speakers of',
  cell: (speaker: string, side: string, target: string, count: number) =>
    `${speaker} ${side} ${target}: ${count}`,
  says: (country: string, count: number) => `${country} says: ${count}`,
  spokenOf: (country: string, count: number) => `${country} is spoken of: ${count}`,
  none: 'No stance between countries meets all of this.',
  cut: (shown: number, all: number) =>
    `These are the ${shown.toLocaleString('en')} most frequent of ${all.toLocaleString('en')} cells. Choose days, an outlet or a stance to see others.`,
  noDomain: 'Stances are counted for outlets with a domain only. This outlet has none.',
} as const;
