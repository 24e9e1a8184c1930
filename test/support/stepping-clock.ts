import type { Clock } from '../../src/clock';

/** A clock that starts at a fixed instant and moves on by a millisecond each time it is asked. */
export function steppingClock(start = '2026-01-02T03:04:05.000Z'): Clock {
  let now = Date.parse(start);
  return { now: () => now++ };
}
