import { isCalendarDate } from '../../domain/dates/calendar-date';
import { DomainError, ErrorCode } from '../../domain/errors/errors';
import { readInstant } from '../../clock';

/** A place in the log of changes: behind the change with these values. */
export interface ChangePlace {
  readonly transactionNumber: number;
  readonly entityId: string;
  readonly number: number;
}

/** Where a part of the log begins or ends: at a place, which is not of it, or at an instant (UTC, ISO 8601). */
export type ChangeLimit = { readonly place: ChangePlace } | { readonly instant: string };

const MARK = 'c1';

/** Writes a place as text that clients keep. */
export function encodeChangeCursor({ transactionNumber, entityId, number }: ChangePlace): string {
  return Buffer.from(JSON.stringify([MARK, transactionNumber, entityId, number])).toString('base64url');
}

/**
 * Reads what a client sends as `since` or `before`: a cursor of another page, a day, or an instant.
 * Throws DomainError for anything else.
 */
export function parseLimit(given: string, argument: 'since' | 'before'): ChangeLimit {
  const instant = readInstant(isCalendarDate(given) ? `${given}T00:00:00Z` : given);
  if (instant !== null) return { instant };
  const place = placeOf(given);
  if (place !== null) return { place };
  const message =
    'This is neither a cursor of changes nor an instant. Send the cursor of your last page, a day (2026-03-01) or an instant (2026-03-01T12:00:00Z).';
  throw new DomainError(ErrorCode.INVALID, message, [argument]);
}

function placeOf(cursor: string): ChangePlace | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(parts)) return null;
    const [mark, transactionNumber, entityId, number] = parts as unknown[];
    const isPlace =
      mark === MARK &&
      Number.isSafeInteger(transactionNumber) &&
      Number.isSafeInteger(number) &&
      Math.abs(number as number) < 2 ** 31 &&
      typeof entityId === 'string' &&
      /^\w*$/.test(entityId);
    return isPlace ? ({ transactionNumber, entityId, number } as ChangePlace) : null;
  } catch {
    return null;
  }
}
