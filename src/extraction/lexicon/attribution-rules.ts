/** A rule that finds whose a quotation is. */
interface Rule {
  /** The rule's say against others, 0 to 11; what speaks against a case of it is taken off. Set by hand. */
  readonly weight: number;
  /** How often what it finds is a quotation in these bounds, and how often the speaker is right, 0 to 1. */
  readonly span: number;
  readonly speaker: number;
  /** What it looks like, and why it weighs what it weighs. */
  readonly because: string;
}

/**
 * The rules, the strongest first. The order is that of the evidence: next to each other, in one clause, in one
 * paragraph, in the next, and at last any subject. Nothing here is estimated from a corpus.
 */
const RULES = {
  'cue-before': {
    weight: 10.5,
    span: 0.96,
    speaker: 0.93,
    because: 'said, “…”: a verb of saying, then the words. Before “…,” RIA reported, which passes on.',
  },
  'cue-after': {
    weight: 10,
    span: 0.97,
    speaker: 0.98,
    because: '“…,” she said: nothing stands between the words and who said them.',
  },
  'cue-after-inverted': {
    weight: 10,
    span: 0.97,
    speaker: 0.98,
    because: '“…,” said the minister: the same the other way round.',
  },
  colon: {
    weight: 9.6,
    span: 0.93,
    speaker: 0.8,
    because: 'Her answer: “…”. A colon announces words, but its sentence may name several people.',
  },
  'split-by-cue': {
    weight: 9.4,
    span: 0.95,
    speaker: 0.95,
    because: '“…,” she said, “…”: the second half of a split quotation.',
  },
  dash: { weight: 9.2, span: 0.95, speaker: 0.95, because: '“…” — Name: a signature.' },
  'according-to': { weight: 9, span: 0.85, speaker: 0.95, because: '“…,” according to the report.' },
  'unclosed-before': {
    weight: 8.9,
    span: 0.95,
    speaker: 0.92,
    because: 'The paragraph before left its quotation open: it goes on.',
  },
  'colon-before': {
    weight: 8.8,
    span: 0.93,
    speaker: 0.8,
    because: 'The sentence or paragraph before ends with a colon.',
  },
  'cue-in-next-sentence': {
    weight: 8.6,
    span: 0.95,
    speaker: 0.92,
    because: '“Why?” the minister asked: the mark ends the sentence, not the thought.',
  },
  'inside-reported-clause': {
    weight: 8.5,
    span: 0.75,
    speaker: 0.92,
    because: 'She said the plan was “…”: a fragment inside what she said.',
  },
  'clause-before-cue': {
    weight: 8.3,
    span: 0.8,
    speaker: 0.85,
    because: '“…” of the plan, she said: a fragment before the cue.',
  },
  continued: {
    weight: 8.2,
    span: 0.95,
    speaker: 0.94,
    because: '“…,” she said. “…”: nothing but the attribution between.',
  },
  label: {
    weight: 8.2,
    span: 0.9,
    speaker: 0.88,
    because: 'Lind: … “…”: a name before a line of a headline or transcript.',
  },
  kicker: {
    weight: 8.2,
    span: 0.7,
    speaker: 0.6,
    because: '‘A NEW DAY’: … before a line: its subject said so, as a rule.',
  },
  'cue-inside-marks': {
    weight: 7.6,
    span: 0.8,
    speaker: 0.75,
    because: '“…, it added. …”: marks set around the attribution too.',
  },
  'inside-loose-clause': {
    weight: 6.5,
    span: 0.65,
    speaker: 0.8,
    because: 'She knew it was “…”: verbs that need not mean speech.',
  },
  'continued-later': {
    weight: 5.6,
    span: 0.9,
    speaker: 0.85,
    because: 'The same paragraph, with sentences of the reporter between.',
  },
  'led-in': {
    weight: 5.6,
    span: 0.75,
    speaker: 0.55,
    because: 'The sentence before says that somebody spoke.',
  },
  'object-of-verb': {
    weight: 5.2,
    span: 0.55,
    speaker: 0.7,
    because: 'He built a “…”: the subject of any verb.',
  },
  'next-paragraph': {
    weight: 5.2,
    span: 0.85,
    speaker: 0.55,
    because: 'A paragraph of its own after a quotation, with no attribution.',
  },
  'passed-on': {
    weight: 4.5,
    span: 0.8,
    speaker: 0.6,
    because: '…, the agency reported: it passes on what somebody else said.',
  },
  'subject-of-sentence': {
    weight: 3.4,
    span: 0.45,
    speaker: 0.5,
    because: 'No attribution at all: the subject of the sentence.',
  },
  'same-sentence': {
    weight: 3.2,
    span: 0.6,
    speaker: 0.5,
    because: 'Some attribution of the same sentence that reports other words.',
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** The name of a rule, kept with what it decided. */
export type RuleName = keyof typeof RULES;

const INDIRECT = { span: 0.6, speaker: 0.85 };
/** What is no clause of its own ("urged them to stop", "announced a plan") ends where a reader thinks it does. */
const INDIRECT_PART = { span: 0.45, speaker: 0.85 };
const UNKNOWN = { span: 0.5, speaker: 0.3 };

const isRule = (name: string): name is RuleName => name in RULES;

/** A rule's weight before anything is taken off. */
export function weightOf(rule: RuleName): number {
  return RULES[rule].weight;
}

/** How far a rule can be trusted with the bounds and the speaker of what it finds, 0 to 1. */
export function trustIn(rule: string): { readonly span: number; readonly speaker: number } {
  if (isRule(rule)) return RULES[rule];
  if (rule === 'indirect-object' || rule === 'indirect-infinitive') return INDIRECT_PART;
  return rule.startsWith('indirect') ? INDIRECT : UNKNOWN;
}

/** Rounded to two digits: more would be a pretence. */
export function rounded(confidence: number): number {
  return Math.round(Math.min(0.99, Math.max(0.01, confidence)) * 100) / 100;
}
