import type { Chunks } from './chunks';
import { MAX_RECORD, SHOWN, tooLong } from './text-records';
import type { RawRecord } from './text-records';

const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;
const NOTHING = new Uint8Array();

/**
 * The lines of a file that are not blank; the blank ones too while `blankToo` says so. A line that is too long is named
 * and passed over, not kept in memory.
 */
export async function* linesOf(
  chunks: Chunks,
  { blankToo = never }: { readonly blankToo?: () => boolean } = {},
): AsyncGenerator<RawRecord> {
  const line = new PartOfLine();
  for await (const chunk of chunks) {
    let from = blankToo() ? 0 : line.passBlank(chunk, 0);
    for (let end = chunk.indexOf(LINE_FEED, from); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      const record = line.finish(chunk.subarray(from, end), blankToo);
      if (record !== null) yield record;
      from = blankToo() ? end + 1 : line.passBlank(chunk, end + 1);
    }
    line.add(chunk.subarray(from));
  }
  const last = line.finish(NOTHING, blankToo);
  if (last !== null) yield last;
}

function never(): boolean {
  return false;
}

class PartOfLine {
  private number = 1;
  private parts: Uint8Array[] = [];
  private length = 0;

  /** Passes over the blank lines that begin at `from`: a file may hold hundreds of millions. Answers where they end. */
  passBlank(chunk: Uint8Array, from: number): number {
    if (this.length > 0) return from;
    let passed = from;
    for (let at = from; at < chunk.length && (chunk[at] as number) <= SPACE; at += 1) {
      if (chunk[at] !== LINE_FEED) continue;
      this.number += 1;
      passed = at + 1;
    }
    return passed;
  }

  /** Notes a part of the line. */
  add(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.length += bytes.length;
    if (this.length > MAX_RECORD && this.parts.length > 1) {
      this.parts = [Buffer.concat(this.parts).subarray(0, SHOWN)];
    } else if (this.length <= MAX_RECORD || this.parts.length === 0) {
      this.parts.push(bytes);
    }
  }

  /** What the line holds that ends with these bytes, null when it is blank and not wanted; then begins the next. */
  finish(bytes: Uint8Array, isBlankWanted: () => boolean): RawRecord | null {
    this.add(bytes);
    const record = this.take();
    return isBlank(record.bytes) && !isBlankWanted() ? null : record;
  }

  private take(): RawRecord {
    const { length } = this;
    const bytes = Buffer.concat(this.parts);
    const line = this.number;
    this.number += 1;
    this.parts = [];
    this.length = 0;
    if (length > MAX_RECORD) return { line, bytes: bytes.subarray(0, SHOWN), refusal: tooLong(length) };
    return { line, bytes };
  }
}

/** Whether a line holds nothing to be seen. */
export function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte <= SPACE);
}

/** Whether the lines of a file that begins so end with a carriage return alone, as old programs for the Mac write them. */
export function endsLinesWithReturns(head: Buffer): boolean {
  const at = head.indexOf(RETURN);
  return at >= 0 && at < head.length - 1 && !head.includes(LINE_FEED);
}

/** The same with line feeds. */
export async function* withLineFeeds(chunks: Chunks): Chunks {
  for await (const chunk of chunks) {
    yield chunk.map((byte) => (byte === RETURN ? LINE_FEED : byte));
  }
}
