import { isCalendarDate } from '../../domain/dates/calendar-date';
import { DomainError, ErrorCode } from '../../domain/errors/errors';
import { readInstant } from '../../clock';

/** A place in the log of changes: behind the change with these values. */
export interface ChangePlace {
  readonly transactionNumber: number;
  readonly entityId: string;
  readonly number: number;
}

/** Where to go on: behind a place, or with the changes since an instant (UTC, ISO 8601). */
export type ChangeStart = { readonly after: ChangePlace } | { readonly since: string };

const MARK = 'c1';

/** Writes a place as text that clients keep. */
export function encodeChangeCursor({ transactionNumber, entityId, number }: ChangePlace): string {
  return Buffer.from(JSON.stringify([MARK, transactionNumber, entityId, number])).toString('base64url');
}

/**
 * Reads what a client sends as `since`: a cursor of an earlier page, a day, or an instant.
 * Throws DomainError for anything else.
 */
export function parseSince(since: string): ChangeStart {
  const instant = readInstant(isCalendarDate(since) ? `${since}T00:00:00Z` : since);
  if (instant !== null) return { since: instant };
  const after = placeOf(since);
  if (after !== null) return { after };
  const message =
    'This is neither a cursor of changes nor an instant. Send the cursor of your last page, a day (2026-03-01) or an instant (2026-03-01T12:00:00Z).';
  throw new DomainError(ErrorCode.INVALID, message, ['since']);
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
