/** Why something that looks like a statement is none, or is not wanted. */
export enum LeftOutReason {
  /** "never said", "nobody said". */
  NEGATED = 'NEGATED',
  /** "stopped short of saying", "refused to say", "asked not to be named". */
  WITHHELD = 'WITHHELD',
  /** "if he says", "critics will say". */
  HYPOTHETICAL = 'HYPOTHETICAL',
  /** "dismissed the officer", "the figures suggest", "asked who had signed it". */
  NO_STATEMENT = 'NO_STATEMENT',
  /** Words of a title or name: a film, a slogan, a topic. */
  NAME = 'NAME',
  /** The same words are kept for who said them first or last. */
  SAID_TWICE = 'SAID_TWICE',
  /** It is in a part of the text that was not asked for. */
  OTHER_SECTION = 'OTHER_SECTION',
}

/** How often something was left out for a reason. */
export interface LeftOut {
  readonly reason: LeftOutReason;
  readonly count: number;
}

/** Counts what is left out, by reason. */
export class LeftOutCounts {
  private readonly counts = new Map<LeftOutReason, number>();

  add(reason: LeftOutReason, count = 1): void {
    if (count === 0) return;
    this.counts.set(reason, (this.counts.get(reason) ?? 0) + count);
  }

  /** In the order of the reasons; those that did not occur are not listed. */
  list(): readonly LeftOut[] {
    return Object.values(LeftOutReason).flatMap((reason) => {
      const count = this.counts.get(reason);
      return count === undefined ? [] : [{ reason, count }];
    });
  }
}
