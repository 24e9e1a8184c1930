import type { ImportRow } from './item';
import { RecordRefused } from './item';

/** Longest text of a row, in UTF-16 code units: no field takes a longer one. */
export const MAX_TEXT = 1_000_000;

// A web page is more than its text, and has a limit of its own.
const LONGER = 'html';

/**
 * Throws RecordRefused for a row with a text that no field takes. The server would refuse it too, but would have to
 * carry it through a whole request first, while others wait.
 */
export function checkTextLengths(rows: readonly ImportRow[]): void {
  for (const { value } of rows) check(value, '');
}

function check(value: unknown, path: string): void {
  if (typeof value === 'string') {
    if (value.length <= MAX_TEXT || path === LONGER) return;
    throw new RecordRefused(
      `${path} has ${value.length.toLocaleString('en')} characters, no field takes more than ${MAX_TEXT.toLocaleString('en')}. Shorten it.`,
    );
  }
  if (value === null || typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value)) check(inner, path === '' ? key : `${path}.${key}`);
}
