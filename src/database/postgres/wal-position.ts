/**
 * A place in PostgreSQL's write-ahead log, as a number: whoever has replayed the log up to there sees what was committed
 * before. Null for a text that is none. The text is two hexadecimal numbers of 32 bits each, as in `16/B374D848`
 * (PostgreSQL's type pg_lsn).
 */
export function readPosition(text: string): bigint | null {
  const [, high, low] = /^([0-9A-F]{1,8})\/([0-9A-F]{1,8})$/i.exec(text) ?? [];
  if (high === undefined || low === undefined) return null;
  return (BigInt(`0x${high}`) << 32n) + BigInt(`0x${low}`);
}

interface Sample {
  readonly at: number;
  readonly position: bigint;
}

/** Remembers how far the primary was at which time, to compute how late a replica is without comparing clocks. */
export class PositionHistory {
  private samples: readonly Sample[] = [];

  /** Forgets what is older than `span` milliseconds. */
  constructor(private readonly span: number) {}

  /** Takes down where the primary is. `at` in milliseconds. */
  note(at: number, position: bigint): void {
    this.samples = [...this.samples.filter((sample) => sample.at >= at - this.span), { at, position }];
  }

  /**
   * Milliseconds for which the primary, when it was last asked, had been further than `replayed`. Infinity for a replica
   * that has replayed nothing of what is remembered.
   */
  lagOf(replayed: bigint): number {
    const last = this.samples.at(-1);
    const reached = this.samples.findLast(({ position }) => position <= replayed);
    return last === undefined || reached === undefined ? Infinity : last.at - reached.at;
  }
}
