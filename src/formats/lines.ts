import type { Chunks } from './chunks';
import { MAX_RECORD, SHOWN, tooLong } from './text-records';
import type { RawRecord } from './text-records';

const LINE_FEED = 10;

/** The lines of a file that are not blank. A line that is too long is named and passed over, not kept in memory. */
export async function* linesOf(chunks: Chunks): AsyncGenerator<RawRecord> {
  const line = new PartOfLine();
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      line.add(chunk.subarray(from, end));
      const record = line.finish();
      if (record !== null) yield record;
      from = end + 1;
    }
    line.add(chunk.subarray(from));
  }
  const last = line.finish();
  if (last !== null) yield last;
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

  /** What the line holds, or null when it is blank; then begins the next. */
  finish(): RawRecord | null {
    const { length } = this;
    const bytes = Buffer.concat(this.parts);
    const line = this.number;
    this.number += 1;
    this.parts = [];
    this.length = 0;
    if (length > MAX_RECORD) return { line, bytes: bytes.subarray(0, SHOWN), refusal: tooLong(length) };
    return isBlank(bytes) ? null : { line, bytes };
  }
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte <= 32);
}
