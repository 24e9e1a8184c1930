/** What is known of a rule: how often it finds a quotation, and how often its speaker. Set by hand, rounded, from texts read by us. */
interface RuleTrust {
  readonly span: number;
  readonly speaker: number;
}

const TRUST: Readonly<Record<string, RuleTrust>> = {
  'cue-after': { span: 0.97, speaker: 0.98 },
  'cue-after-inverted': { span: 0.97, speaker: 0.98 },
  'cue-before': { span: 0.96, speaker: 0.93 },
  'cue-in-next-sentence': { span: 0.95, speaker: 0.92 },
  'split-by-cue': { span: 0.95, speaker: 0.95 },
  'according-to': { span: 0.85, speaker: 0.95 },
  colon: { span: 0.93, speaker: 0.8 },
  'colon-before': { span: 0.93, speaker: 0.8 },
  label: { span: 0.9, speaker: 0.88 },
  dash: { span: 0.95, speaker: 0.95 },
  continued: { span: 0.95, speaker: 0.94 },
  'unclosed-before': { span: 0.95, speaker: 0.92 },
  'continued-later': { span: 0.9, speaker: 0.85 },
  'next-paragraph': { span: 0.85, speaker: 0.7 },
  'clause-before-cue': { span: 0.8, speaker: 0.85 },
  'inside-reported-clause': { span: 0.75, speaker: 0.92 },
  'inside-loose-clause': { span: 0.65, speaker: 0.8 },
  'object-of-verb': { span: 0.55, speaker: 0.7 },
  'led-in': { span: 0.75, speaker: 0.55 },
  'subject-of-sentence': { span: 0.45, speaker: 0.5 },
  'passed-on': { span: 0.8, speaker: 0.6 },
  'same-sentence': { span: 0.6, speaker: 0.5 },
  'cue-inside-marks': { span: 0.8, speaker: 0.75 },
};
const INDIRECT: RuleTrust = { span: 0.6, speaker: 0.85 };
const UNKNOWN: RuleTrust = { span: 0.5, speaker: 0.3 };

/** How far a rule can be trusted with the bounds and the speaker of what it finds, 0 to 1. */
export function trustIn(rule: string): RuleTrust {
  return TRUST[rule] ?? (rule.startsWith('indirect') ? INDIRECT : UNKNOWN);
}

/** Rounded to two digits: more would be a pretence. */
export function rounded(confidence: number): number {
  return Math.round(Math.min(0.99, Math.max(0.01, confidence)) * 100) / 100;
}
