import type { Chunks } from '../bytes/chunks';
import type { Delimiter } from './csv-fields';
import { isUnfinished, overfull } from './csv-fields';
import { isBlank, linesOf } from '../bytes/lines';
import { MAX_RECORD, SHOWN, shown, tooLong } from '../bytes/text-records';
import type { RawRecord } from '../bytes/text-records';

const LINE_FEED = 10;
const QUOTE = 34;

/** Most lines of one record: what is kept of each costs memory, however short it is. */
const MAX_LINES = 50_000;

/**
 * The records of a CSV file that are not blank: lines, put together while a quotation mark is open. A mark that is
 * opened and never closed would swallow all that follows: then only its line is refused, and reading goes on after it.
 */
export async function* csvRecordsOf(chunks: Chunks, delimiter: Delimiter): AsyncGenerator<RawRecord> {
  let open: RawRecord[] = [];
  let length = 0;
  for await (const line of linesOf(chunks, { blankToo: () => open.length > 0 })) {
    const isOdd = line.refusal === undefined && hasOddMarks(line.bytes);
    if (open.length === 0) {
      const refusal = isOdd ? wrongMarks(shown(line.bytes), delimiter) : undefined;
      if (!isOdd || refusal !== undefined) {
        yield refusal === undefined ? line : { ...line, refusal };
        continue;
      }
    }
    open.push(line);
    length += line.bytes.length + 1;
    if (isOdd && open.length > 1) yield joined(open, length);
    else if (line.refusal === undefined && length <= MAX_RECORD && open.length <= MAX_LINES) continue;
    else yield* neverClosed(open);
    open = [];
    length = 0;
  }
  yield* neverClosed(open);
}

const ODD =
  'One quotation mark of this line has no partner. Put the whole field into quotation marks, and double those that belong to the text.';
const NEVER_CLOSED = `This line opens a quotation mark that is not closed within 8 MiB or ${MAX_LINES.toLocaleString('en')} lines. Close it, or double it where it belongs to the text.`;

// Why a line with an odd number of marks is refused; undefined when it opens a record of several lines.
function wrongMarks(line: string, delimiter: Delimiter): string | undefined {
  const fault = overfull(line, delimiter);
  if (fault !== undefined) return fault;
  return isUnfinished(line, delimiter) ? undefined : ODD;
}

// A doubled mark is two, so it changes nothing.
function hasOddMarks(bytes: Buffer): boolean {
  let isOdd = false;
  for (let at = bytes.indexOf(QUOTE); at >= 0; at = bytes.indexOf(QUOTE, at + 1)) isOdd = !isOdd;
  return isOdd;
}

function joined(lines: readonly RawRecord[], length: number): RawRecord {
  const line = lines[0]?.line ?? 1;
  const lineFeed = Buffer.of(LINE_FEED);
  const bytes = Buffer.concat(lines.flatMap((part, i) => (i === 0 ? [part.bytes] : [lineFeed, part.bytes])));
  return length <= MAX_RECORD + 1
    ? { line, bytes }
    : { line, bytes: bytes.subarray(0, SHOWN), refusal: tooLong(length) };
}

// The lines after the first have their marks in pairs: each is a record.
function* neverClosed([first, ...others]: readonly RawRecord[]): Generator<RawRecord> {
  if (first === undefined) return;
  yield { ...first, refusal: NEVER_CLOSED };
  yield* others.filter(({ bytes }) => !isBlank(bytes));
}
