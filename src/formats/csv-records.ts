import type { Chunks } from './chunks';
import { MAX_RECORD, SHOWN, tooLong } from './text-records';
import type { RawRecord } from './text-records';

const LINE_FEED = 10;
const QUOTE = 34;

/**
 * The records of a CSV file that are not blank. Line ends inside quotation marks belong to the record. A mark that is
 * opened and never closed would swallow all that follows: then only its line is refused, and reading goes on after it.
 */
export async function* csvRecordsOf(chunks: Chunks): AsyncGenerator<RawRecord> {
  let rest: Buffer = Buffer.alloc(0);
  const cursor = new Cursor();
  for await (const chunk of chunks) {
    rest = rest.length === 0 ? Buffer.from(chunk) : Buffer.concat([rest, chunk]);
    // A record over many chunks is looked through from where the last look ended.
    yield* cursor.take(rest, false);
    rest = rest.subarray(cursor.taken);
    cursor.forgetTaken();
  }
  yield* cursor.take(rest, true);
}

class Cursor {
  /** Bytes of finished records. */
  taken = 0;
  private at = 0;
  private line = 1;
  private linesInside = 0;
  private inQuotes = false;
  /** Bytes of the record that are let go already, because it is too long. */
  private dropped = 0;
  private droppedBeginning: Buffer = Buffer.alloc(0);

  forgetTaken(): void {
    this.at -= this.taken;
    this.taken = 0;
  }

  *take(bytes: Buffer, isLast: boolean): Generator<RawRecord> {
    for (;;) {
      const end = this.endOfRecord(bytes);
      if (end >= 0) yield* this.finish(bytes, end);
      else if (this.inQuotes && (isLast || bytes.length - this.taken > MAX_RECORD)) {
        yield this.neverClosed(bytes);
      } else if (isLast) yield* this.finish(bytes, bytes.length);
      else {
        this.dropTooLong(bytes);
        return;
      }
      if (this.taken >= bytes.length) return;
    }
  }

  private dropTooLong(bytes: Buffer): void {
    const length = bytes.length - this.taken;
    if (this.inQuotes || length <= MAX_RECORD) return;
    if (this.dropped === 0)
      this.droppedBeginning = Buffer.from(bytes.subarray(this.taken, this.taken + SHOWN));
    this.dropped += length;
    this.taken = bytes.length;
  }

  private endOfRecord(bytes: Buffer): number {
    while (this.at < bytes.length) {
      if (this.inQuotes) {
        if (!this.skipQuoted(bytes)) return -1;
        continue;
      }
      const quote = bytes.indexOf(QUOTE, this.at);
      const lineEnd = bytes.indexOf(LINE_FEED, this.at);
      if (lineEnd >= 0 && (quote < 0 || lineEnd < quote)) return lineEnd;
      if (quote < 0) this.at = bytes.length;
      else {
        this.inQuotes = true;
        this.at = quote + 1;
      }
    }
    return -1;
  }

  // A doubled mark ends the quotes and opens them again: for finding the record's end that is the same.
  private skipQuoted(bytes: Buffer): boolean {
    const close = bytes.indexOf(QUOTE, this.at);
    const end = close < 0 ? bytes.length : close;
    for (let i = bytes.indexOf(LINE_FEED, this.at); i >= 0 && i < end; i = bytes.indexOf(LINE_FEED, i + 1)) {
      this.linesInside += 1;
    }
    this.at = close < 0 ? end : close + 1;
    this.inQuotes = close < 0;
    return close >= 0;
  }

  private *finish(bytes: Buffer, end: number): Generator<RawRecord> {
    const record = bytes.subarray(this.taken, end);
    const { line, dropped, droppedBeginning } = this;
    this.goTo(end + 1, line + this.linesInside + 1);
    if (dropped + record.length > MAX_RECORD) {
      const bytes = dropped > 0 ? droppedBeginning : record.subarray(0, SHOWN);
      yield { line, bytes, refusal: tooLong(dropped + record.length) };
    } else if (!record.every((byte) => byte <= 32)) yield { line, bytes: record };
  }

  private neverClosed(bytes: Buffer): RawRecord {
    const lineEnd = bytes.indexOf(LINE_FEED, this.taken);
    const end = lineEnd < 0 ? bytes.length : lineEnd;
    const { line } = this;
    const record = bytes.subarray(this.taken, end);
    this.goTo(end + 1, line + 1);
    const refusal =
      'A quotation mark is opened in this line and not closed within 8 MiB. Close it, or double it where it belongs to the text.';
    return { line, bytes: record, refusal };
  }

  private goTo(place: number, line: number): void {
    this.taken = place;
    this.at = place;
    this.line = line;
    this.linesInside = 0;
    this.inQuotes = false;
    this.dropped = 0;
  }
}
