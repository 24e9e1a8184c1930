/** Who is grammatically said to speak: token indexes, end exclusive, without appositives. */
export interface Subject {
  readonly from: number;
  readonly to: number;
  /** Start of the phrase with what belongs to it on the left, for finding where the attribution begins. */
  readonly outerFrom: number;
  /** True when the subject stands elsewhere: a coordinated verb or a participle. */
  readonly inherited: boolean;
}

/** The subject that stands at these tokens, with nothing more on its left. */
export function plainSubject(from: number, to: number): Subject {
  return { from, to, outerFrom: from, inherited: false };
}
