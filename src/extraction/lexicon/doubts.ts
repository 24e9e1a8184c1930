import type { RuleName } from './attribution-rules';

/** Why the words or the speaker of a quotation may be wrong: one phrase for each reason, for people to read. */
export const DOUBTS = {
  colon: 'A colon leads to the words; its sentence may name somebody else.',
  headline: 'The words are in a headline; its subject was taken as the speaker.',
  looseVerb: 'The verb can mean something other than saying.',
  noCue: 'No verb of saying is near; the subject of the sentence was taken as the speaker.',
  noSentence: 'The reported words are no whole sentence; they may begin or end elsewhere.',
  otherWords: 'The verb of saying beside the words reports other words.',
  paragraphBefore: 'The paragraph names no speaker; the one of the paragraph before was taken.',
  passedOn: 'The speaker passes the words on; somebody else may have said them.',
  sentenceBefore: 'The sentence names no speaker; one of the sentence before was taken.',
  speakerDescribed: 'The speaker is described, not named; somebody named before was taken.',
  speakerMissing: 'No speaker is named near the words.',
  speakerUnnamed: 'The speaker has no name, and nobody named before fits.',
  pronounForLast: 'The speaker is a pronoun; the last one named that fits was taken.',
  pronounForNobody: 'The speaker is a pronoun; nobody named before fits.',
  pronounForSeveral: 'The speaker is a pronoun; two people named before fit.',
} as const;

/** One of the phrases. */
export type Doubt = (typeof DOUBTS)[keyof typeof DOUBTS];

// Rules that can be the weakest link by themselves.
const BY_RULE: Readonly<Partial<Record<RuleName | 'indirect-object' | 'indirect-infinitive', Doubt>>> = {
  colon: DOUBTS.colon,
  'colon-before': DOUBTS.colon,
  kicker: DOUBTS.headline,
  'inside-loose-clause': DOUBTS.looseVerb,
  'object-of-verb': DOUBTS.noCue,
  'subject-of-sentence': DOUBTS.noCue,
  'same-sentence': DOUBTS.otherWords,
  'led-in': DOUBTS.sentenceBefore,
  'continued-later': DOUBTS.sentenceBefore,
  'next-paragraph': DOUBTS.paragraphBefore,
  'passed-on': DOUBTS.passedOn,
  'indirect-object': DOUBTS.noSentence,
  'indirect-infinitive': DOUBTS.noSentence,
};

/** What may be wrong with what a rule finds; null for a rule that is seldom wrong. */
export function doubtOfRule(rule: string): Doubt | null {
  const known: Readonly<Partial<Record<string, Doubt>>> = BY_RULE;
  return known[rule] ?? null;
}
