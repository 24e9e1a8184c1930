/** Gives the time. Injected, so that tests decide what time it is. */
export interface Clock {
  /** Milliseconds since 1970 UTC. */
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };

/** The clock's instant as UTC ISO 8601 with milliseconds, the form in which instants are stored. */
export function instant(clock: Clock): string {
  return new Date(clock.now()).toISOString();
}
