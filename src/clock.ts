import { isCalendarDate } from './domain/dates/calendar-date';

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

const SHAPE = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

/** An instant of ISO 8601 with a time zone, in UTC with milliseconds; null for anything else, also for a 30 February. */
export function readInstant(text: string): string | null {
  const [, day] = SHAPE.exec(text) ?? [];
  const time = day !== undefined && isCalendarDate(day) ? Date.parse(text) : NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
