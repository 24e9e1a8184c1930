import type { CalendarDate } from './calendar-date';

/** The days that bound when something was said. */
export interface KnownDays {
  readonly saidFrom: CalendarDate | null;
  readonly saidTo: CalendarDate | null;
  /** The day on which the words were printed. */
  readonly printedOn: CalendarDate | null;
}

/**
 * The last day on which words can have been said: the last that is known of the saying, or the day printed where that is
 * earlier or nothing else is known. A day printed before the first day known of the saying is wrong, and bounds nothing.
 */
export function notLaterThan({ saidFrom, saidTo, printedOn }: KnownDays): CalendarDate | null {
  if (saidTo === null || printedOn === null) return saidTo ?? printedOn;
  return printedOn < saidTo && printedOn >= (saidFrom ?? '') ? printedOn : saidTo;
}
