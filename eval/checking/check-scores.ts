/** What a check answered, and what it should have answered. */
export interface Answered {
  readonly expected: string;
  readonly outcome: string;
}

/** How well one outcome was found: F1 of precision and recall. */
export function f1Of(outcome: string, answers: readonly Answered[]): number {
  const right = answers.filter((one) => one.expected === outcome && one.outcome === outcome).length;
  const wanted = answers.filter((one) => one.expected === outcome).length;
  const given = answers.filter((one) => one.outcome === outcome).length;
  return right === 0 ? 0 : (2 * right) / (wanted + given);
}

/** The mean F1 of all outcomes that should have been found: each counts the same, however rare. */
export function macroF1(answers: readonly Answered[]): number {
  const outcomes = [...new Set(answers.map(({ expected }) => expected))];
  return outcomes.reduce((sum, outcome) => sum + f1Of(outcome, answers), 0) / outcomes.length;
}
