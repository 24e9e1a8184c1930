/** The page of one topic. */
export const topic = {
  topic: 'Topic',
  about: (name: string) => `Claims about ${name}, and who spoke for and against it.`,
  noClaims: 'No claim on record is about it.',
  stances: 'Stances',
  stancesNote: 'Towards the topic itself. What was said of the claims stands with each claim.',
  side: { SUPPORT: 'for', OPPOSE: 'against' },
  nobody: { SUPPORT: 'Nobody on record is for it.', OPPOSE: 'Nobody on record is against it.' },
  neither: (count: number) =>
    count === 1
      ? '1 more takes no side, or partly'
      : `${count.toLocaleString('en')} more take no side, or partly`,
} as const;
