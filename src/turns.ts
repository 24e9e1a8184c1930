import { setImmediate } from 'node:timers/promises';

// Milliseconds of work in one go, unless told. Other requests wait that long at most.
const TURN = 20;
/** For work beside a transaction, whose next statement is not sent to the database before the turn is over. */
export const SHORT = 2;

/** Lets other requests have their turn between two pieces of a long computation. */
export class Turns {
  private since = performance.now();

  constructor(private readonly length = TURN) {}

  /** Call it after each piece; gives way only when the turn is over. */
  async next(): Promise<void> {
    if (performance.now() - this.since < this.length) return;
    await setImmediate();
    this.since = performance.now();
  }
}
