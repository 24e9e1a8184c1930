import { setImmediate } from 'node:timers/promises';

// Milliseconds of work in one go. Other requests wait that long at most.
const TURN = 20;

/** Lets other requests have their turn between two pieces of a long computation. */
export class Turns {
  private since = performance.now();

  /** Call it after each piece; gives way only when the turn is over. */
  async next(): Promise<void> {
    if (performance.now() - this.since < TURN) return;
    await setImmediate();
    this.since = performance.now();
  }
}
