import { FileRefused, RecordBroken } from '../item';

/** A record's bytes before anyone has understood them; no bytes when there are too many, or no end. */
export interface RawRecord {
  /** The line where it begins; the first is 1. */
  readonly line: number;
  readonly bytes: Buffer;
  /** Why it cannot be read, where that is known already. `bytes` then holds its beginning. */
  readonly refusal?: string;
}

/** Longest record, in bytes: larger than any row that the server takes. */
export const MAX_RECORD = 8 * 1024 * 1024;
/** How much of a record that is too long is kept, to be recognised by. */
export const SHOWN = 200;

const UTF_8 = new TextDecoder('utf-8', { fatal: true });
const WINDOWS = new TextDecoder('windows-1252');

/** Why a record of so many bytes cannot be read. */
export function tooLong(bytes: number): string {
  const mebibytes = (bytes / (1024 * 1024)).toFixed(1);
  return `The record has ${mebibytes} MiB, but at most 8 MiB are allowed. Look for a missing line end, quotation mark or bracket, or shorten it.`;
}

/** The text of a record. Throws RecordBroken for bytes that are not UTF-8, naming the first. */
export function decode(bytes: Uint8Array): string {
  try {
    return UTF_8.decode(bytes);
  } catch {
    throw new RecordBroken(notUtf8(bytes));
  }
}

/** The text of a record for people to look at, whatever its bytes are. */
export function shown(bytes: Uint8Array): string {
  try {
    return UTF_8.decode(bytes);
  } catch {
    return WINDOWS.decode(bytes);
  }
}

/** The first bytes, at most so many; a character is not cut. */
export function beginning(bytes: Uint8Array, most: number): Uint8Array {
  let end = Math.min(most, bytes.length);
  while (end > 0 && end < bytes.length && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.subarray(0, end);
}

/** Refuses files that are no UTF-8 text from their first bytes: UTF-16, UTF-32, pictures, programs. */
export function checkIsText(head: Buffer): void {
  const isUtf16 =
    (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff) || isEveryOtherNul(head);
  if (isUtf16) {
    throw new FileRefused(
      'The file is UTF-16, but only UTF-8 is supported. Save it as "CSV UTF-8", or convert it: iconv -f UTF-16 -t UTF-8 FILE',
    );
  }
  if (head.includes(0)) {
    throw new FileRefused(
      'The file contains NUL bytes, so it is not a text file. Send a CSV or JSON file in UTF-8.',
    );
  }
}

function isEveryOtherNul(head: Buffer): boolean {
  const pairs = Math.floor(head.length / 2);
  if (pairs < 2) return false;
  const nuls = [0, 0];
  for (let i = 0; i < pairs * 2; i += 1) if (head[i] === 0) nuls[i % 2] = (nuls[i % 2] ?? 0) + 1;
  return Math.max(...nuls) > pairs / 2 && Math.min(...nuls) < pairs / 10;
}

function notUtf8(bytes: Uint8Array): string {
  const at = firstWrongByte(bytes);
  const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const before = shown(bytes.subarray(Math.max(0, at - 20), at)).trimStart();
  return `Byte 0x${byte} after "${before}" is not UTF-8; the file is probably Latin-1 or Windows-1252. Convert it first: iconv -f WINDOWS-1252 -t UTF-8 FILE`;
}

// The text is valid up to `low` and wrong before `high`; a character that is cut at the end is not wrong.
function firstWrongByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      low = middle;
    } catch {
      high = middle;
    }
  }
  // A first byte may promise more than comes; the character is wrong where it begins.
  while (low > 0 && !isUtf8(bytes.subarray(0, low))) low -= 1;
  return low;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    UTF_8.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
