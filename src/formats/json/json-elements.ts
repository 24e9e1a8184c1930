import type { Chunks } from '../bytes/chunks';
import { MAX_RECORD, SHOWN, tooLong } from '../bytes/text-records';
import type { RawRecord } from '../bytes/text-records';

/** Deepest nesting of the lists around the records. */
const MAX_AROUND = 50;

const LINE_FEED = 10;
const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

/**
 * The objects of a JSON text that may be larger than the memory: those that stand one after the other, in a list, or
 * in a list under one of the keys in `containers` (`{"@graph": […]}`), however deep such lists are nested.
 */
export async function* elementsOf(chunks: Chunks, containers: readonly string[]): AsyncGenerator<RawRecord> {
  const scanner = new ElementScanner(new Set(containers));
  for await (const chunk of chunks) {
    yield* scanner.read(chunk);
  }
  yield* scanner.end();
}

type Place = 'between' | 'element' | 'rest of container' | 'junk';

/** Follows brackets and strings byte by byte; understands nothing else of JSON, so that a wrong element costs only itself. */
class ElementScanner {
  private place: Place = 'between';
  private line = 1;
  /** What closes around the elements that are read: lists, and the objects whose lists they are. */
  private readonly around: ('list' | 'object')[] = [];
  private depth = 0;
  private inString = false;
  private escaped = false;
  private key = '';
  private readingKey = false;
  private parts: Uint8Array[] = [];
  private length = 0;
  private began = 1;

  constructor(private readonly containers: ReadonlySet<string>) {}

  *read(chunk: Uint8Array): Generator<RawRecord> {
    let from = 0;
    for (let i = 0; i < chunk.length; i += 1) {
      const byte = chunk[i] as number;
      if (byte === LINE_FEED) this.line += 1;
      if (this.place === 'between') {
        if (this.begins(byte)) from = i;
        continue;
      }
      const isJunk = this.place === 'junk';
      if (!(isJunk ? endsJunk(byte) : this.step(byte))) continue;
      this.keep(chunk.subarray(from, isJunk ? i : i + 1));
      const record = this.finish();
      if (record !== null) yield record;
      if (isJunk && byte === CLOSE_LIST) this.leaveList();
    }
    if (this.place !== 'between') this.keep(chunk.subarray(from));
  }

  *end(): Generator<RawRecord> {
    if (this.place !== 'element' && this.place !== 'junk') {
      if (this.around.length > 0 || this.place === 'rest of container') yield this.cutOff();
      return;
    }
    if (this.place === 'element') yield this.cutOff();
    else yield this.record();
  }

  private cutOff(): RawRecord {
    const refusal = 'The file ends in the middle of the JSON that begins in this line. Fetch it again.';
    return { line: this.began, bytes: Buffer.concat(this.parts).subarray(0, SHOWN), refusal };
  }

  // Between elements: whether one begins here.
  private begins(byte: number): boolean {
    if (byte <= 32 || byte === COMMA || byte === 0xef || byte === 0xbb || byte === 0xbf) return false;
    // Deeper ones are records, and refused.
    if (byte === OPEN_LIST && this.around.length < MAX_AROUND) this.around.push('list');
    else if (byte === CLOSE_LIST) this.leaveList();
    else {
      this.place = byte === OPEN_OBJECT || byte === OPEN_LIST ? 'element' : 'junk';
      this.began = this.line;
      this.depth = 1;
      this.key = '';
      this.readingKey = true;
      return true;
    }
    return false;
  }

  private holdsRecords(): boolean {
    return this.containers.has(this.key) && this.around.length < MAX_AROUND;
  }

  private leaveList(): void {
    this.around.pop();
    if (this.around.at(-1) !== 'object') return;
    this.around.pop();
    this.place = 'rest of container';
    this.depth = 1;
    this.readingKey = false;
  }

  // Inside an object: whether it ends with this byte, as itself or as the container of what follows.
  private step(byte: number): boolean {
    if (this.inString) {
      this.stepInString(byte);
      return false;
    }
    if (byte === QUOTE) {
      this.inString = true;
      if (this.readingKey && this.depth === 1) this.key = '';
    } else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
      if (byte === OPEN_LIST && this.depth === 1 && this.holdsRecords()) {
        this.around.push('object', 'list');
        this.place = 'between';
        this.discard();
        return false;
      }
      this.depth += 1;
    } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
      this.depth -= 1;
      return this.depth === 0;
    } else if (this.depth === 1 && byte === COMMA) this.readingKey = true;
    else if (this.depth === 1 && byte === COLON) this.readingKey = false;
    return false;
  }

  private stepInString(byte: number): void {
    if (this.escaped) this.escaped = false;
    else if (byte === BACKSLASH) this.escaped = true;
    else if (byte === QUOTE) this.inString = false;
    else if (this.readingKey && this.depth === 1 && this.key.length < 40)
      this.key += String.fromCharCode(byte);
  }

  private keep(bytes: Uint8Array): void {
    this.length += bytes.length;
    if (this.place === 'rest of container') return;
    if (this.length <= MAX_RECORD || this.parts.length === 0) this.parts.push(bytes);
    else if (this.parts.length > 1) this.parts = [Buffer.concat(this.parts).subarray(0, SHOWN)];
  }

  private finish(): RawRecord | null {
    const record = this.place === 'rest of container' ? null : this.record();
    this.place = 'between';
    this.discard();
    return record;
  }

  private record(): RawRecord {
    const bytes = Buffer.concat(this.parts);
    if (this.length <= MAX_RECORD) return { line: this.began, bytes };
    return { line: this.began, bytes: bytes.subarray(0, SHOWN), refusal: tooLong(this.length) };
  }

  private discard(): void {
    this.parts = [];
    this.length = 0;
    this.key = '';
  }
}

// What is no object has no brackets to go by.
function endsJunk(byte: number): boolean {
  return byte === COMMA || byte === LINE_FEED || byte === CLOSE_LIST;
}
