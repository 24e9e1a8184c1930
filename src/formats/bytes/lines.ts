import type { Chunks } from './chunks';
import { MAX_RECORD, SHOWN, tooLong } from './text-records';
import type { RawRecord } from './text-records';

const LINE_FEED = 10;
const RETURN = 13;

/**
 * The lines of a file that are not blank, or all of them. A line that is too long is named and passed over, not kept in
 * memory.
 */
export async function* linesOf(
  chunks: Chunks,
  { blankToo = false }: { readonly blankToo?: boolean } = {},
): AsyncGenerator<RawRecord> {
  const line = new PartOfLine();
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      line.add(chunk.subarray(from, end));
      const record = line.finish();
      if (blankToo || !isBlank(record.bytes)) yield record;
      from = end + 1;
    }
    line.add(chunk.subarray(from));
  }
  const last = line.finish();
  if (blankToo || !isBlank(last.bytes)) yield last;
}

class PartOfLine {
  private number = 1;
  private parts: Uint8Array[] = [];
  private length = 0;

  add(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.length += bytes.length;
    if (this.length > MAX_RECORD && this.parts.length > 1) {
      this.parts = [Buffer.concat(this.parts).subarray(0, SHOWN)];
    } else if (this.length <= MAX_RECORD || this.parts.length === 0) {
      this.parts.push(bytes);
    }
  }

  /** What the line holds; then begins the next. */
  finish(): RawRecord {
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
  return bytes.every((byte) => byte <= 32);
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
