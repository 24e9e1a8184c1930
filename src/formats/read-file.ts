import { peek } from './chunks';
import type { Chunks } from './chunks';
import { CLAIM_REVIEW_LISTS, looksLikeClaimReview, mapClaimReview } from './claimreview';
import type { Delimiter } from './csv-fields';
import { delimiterOf, fieldsOf } from './csv-fields';
import { csvRecordsOf } from './csv-records';
import { decompressed } from './decompress';
import { looksLikeGdelt, mapGdelt } from './gdelt-gqg';
import { GOOGLE_LISTS, looksLikeGoogle, mapGoogle } from './google-factcheck';
import type { Item, JsonObject, Mapped } from './item';
import { FileRefused, RecordRefused } from './item';
import { elementsOf } from './json-elements';
import { isObject } from './json-values';
import { linesOf } from './lines';
import { looksLikeArticle, looksLikeRow, mapArticle, mapOwnRow } from './own-rows';
import { looksLikeQuotebank, mapQuotebank } from './quotebank';
import { columnsOf, looksLikeHeader, mapRecord } from './rows-csv';
import type { RawRecord } from './text-records';
import { checkIsText, decode, shown } from './text-records';

interface JsonFormat {
  /** Keys under which records stand in a list. */
  readonly lists: readonly string[];
  readonly looksLike: (value: JsonObject) => boolean;
  readonly map: (value: JsonObject) => Mapped;
}

// In the order in which a file is tried: what is told apart by more comes first.
const JSON_FORMATS = {
  quotebank: { lists: [], looksLike: looksLikeQuotebank, map: mapQuotebank },
  'gdelt-gqg': { lists: [], looksLike: looksLikeGdelt, map: mapGdelt },
  'google-factcheck': { lists: GOOGLE_LISTS, looksLike: looksLikeGoogle, map: mapGoogle },
  claimreview: { lists: CLAIM_REVIEW_LISTS, looksLike: looksLikeClaimReview, map: mapClaimReview },
  'rows-jsonl': { lists: [], looksLike: looksLikeRow, map: mapOwnRow },
  'articles-jsonl': { lists: [], looksLike: looksLikeArticle, map: mapArticle },
} as const satisfies Record<string, JsonFormat>;

type JsonFormatName = keyof typeof JSON_FORMATS;

/** The name of a format of files. */
export type FormatName = JsonFormatName | 'rows-csv';

/** All formats. */
export const FORMATS: readonly FormatName[] = [
  'rows-csv',
  'rows-jsonl',
  'articles-jsonl',
  'claimreview',
  'google-factcheck',
  'gdelt-gqg',
  'quotebank',
];

/** How a file is to be read. */
export interface ReadOptions {
  readonly format: FormatName | 'auto';
  /** Columns of a CSV file to pass over. */
  readonly ignoreColumns?: readonly string[];
}

/** A file that is being read. */
export interface OpenedFile {
  readonly format: FormatName;
  /** The header of a CSV file as it stands there. */
  readonly header: { readonly text: string; readonly delimiter: Delimiter } | null;
  /** Its records, one after the other; throws FileRefused where nothing more can be read. */
  readonly items: AsyncGenerator<Item>;
}

const HEAD = 65_536;

/**
 * Begins to read a file: unpacks it, finds out its format, and answers its records as they are asked for, in memory
 * that does not grow with the file. A record that cannot be understood is answered as a refusal. Throws FileRefused
 * for a file that cannot be read at all.
 */
export async function openFile(chunks: Chunks, options: ReadOptions): Promise<OpenedFile> {
  const { head, all } = await peek(await decompressed(chunks), HEAD);
  if (head.every((byte) => byte <= 32)) throw new FileRefused('The file is empty.');
  checkIsText(head);
  const format = options.format === 'auto' ? await detect(head) : options.format;
  if (format === 'rows-csv') return await openCsv(all, options.ignoreColumns ?? []);
  const { lists, map } = JSON_FORMATS[format];
  const records = isDocument(head, lists) ? elementsOf(all, lists) : linesOf(all);
  return { format, header: null, items: itemsOf(records, (text) => map(parseObject(text))) };
}

async function openCsv(all: Chunks, ignored: readonly string[]): Promise<OpenedFile> {
  const records = csvRecordsOf(all);
  const first = await records.next();
  if (first.done) throw new FileRefused('The file is empty.');
  const { header, delimiter, columns } = readHeader(first.value, ignored);
  const items = itemsOf(records, (text) => mapRecord(text, columns, delimiter));
  return { format: 'rows-csv', header: { text: header, delimiter }, items };
}

function readHeader(
  record: RawRecord,
  ignored: readonly string[],
): { header: string; delimiter: Delimiter; columns: ReturnType<typeof columnsOf> } {
  try {
    if (record.refusal !== undefined) throw new RecordRefused(record.refusal);
    const header = withoutReturn(decode(record.bytes));
    const delimiter = delimiterOf(header);
    return { header, delimiter, columns: columnsOf(fieldsOf(header, delimiter), ignored) };
  } catch (error) {
    if (error instanceof RecordRefused) throw new FileRefused(`Line ${record.line}: ${error.message}`);
    throw error;
  }
}

async function* itemsOf(
  records: AsyncGenerator<RawRecord>,
  map: (text: string) => Mapped,
): AsyncGenerator<Item> {
  let line = 0;
  try {
    for await (const record of records) {
      ({ line } = record);
      yield itemOf(record, map);
    }
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    throw new FileRefused(`After line ${line}: ${error.message}`, { cause: error });
  }
}

function itemOf({ line, bytes, refusal }: RawRecord, map: (text: string) => Mapped): Item {
  const nothing = { line, source: withoutReturn(shown(bytes)), rows: [] };
  if (refusal !== undefined) return { ...nothing, refusals: [refusal] };
  try {
    const source = withoutReturn(decode(bytes));
    return { line, source, ...map(source) };
  } catch (error) {
    if (!(error instanceof RecordRefused)) throw error;
    return { ...nothing, refusals: [error.message] };
  }
}

function withoutReturn(text: string): string {
  return text.endsWith('\r') ? text.slice(0, -1) : text;
}

function parseObject(text: string): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new RecordRefused(`This is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
  if (isObject(value)) return value;
  throw new RecordRefused('This is JSON, but not an object in curly brackets.');
}

// One JSON text over many lines, or one object a line.
function isDocument(head: Buffer, lists: readonly string[]): boolean {
  const text = shown(head).trimStart();
  if (text.startsWith('[')) return true;
  if (lists.length === 0) return false;
  const lineEnd = text.indexOf('\n');
  return lineEnd < 0 || !isWholeJson(text.slice(0, lineEnd));
}

function isWholeJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

async function detect(head: Buffer): Promise<FormatName> {
  const text = shown(head).trimStart();
  const isJson = text.startsWith('{') || text.startsWith('[');
  const format = isJson ? await detectJson(head) : detectCsv(text);
  if (format !== undefined) return format;
  throw new FileRefused(
    `The format cannot be told from the beginning of the file. Name it with --format: ${FORMATS.join(', ')}.`,
  );
}

function detectCsv(text: string): FormatName | undefined {
  const header = text.split(/\r?\n/, 1)[0] ?? '';
  try {
    return looksLikeHeader(fieldsOf(header, delimiterOf(header))) ? 'rows-csv' : undefined;
  } catch {
    return undefined;
  }
}

// The first lines tell; one of them may be broken, and a long one may be cut off by the end of what is looked at.
async function detectJson(head: Buffer): Promise<JsonFormatName | undefined> {
  const lists = [...CLAIM_REVIEW_LISTS, ...GOOGLE_LISTS];
  const source = isDocument(head, lists) ? elementsOf(once(head), lists) : linesOf(once(head));
  let tried = 0;
  for await (const { bytes } of source) {
    const value = objectIn(bytes);
    const names = Object.keys(JSON_FORMATS) as JsonFormatName[];
    const name = value === undefined ? undefined : names.find((one) => JSON_FORMATS[one].looksLike(value));
    if (name !== undefined) return name;
    if ((tried += 1) >= 20) break;
  }
  return byKeys(shown(head));
}

function objectIn(bytes: Buffer): JsonObject | undefined {
  try {
    return parseObject(decode(bytes));
  } catch {
    return undefined;
  }
}

// The first record is larger than what is looked at: its keys must do.
function byKeys(text: string): JsonFormatName | undefined {
  const has = (key: string): boolean => text.includes(`"${key}"`);
  if (has('quoteID')) return 'quotebank';
  if (has('quotes') && has('pre')) return 'gdelt-gqg';
  if (has('claimReview') && has('claims')) return 'google-factcheck';
  if (has('claimReviewed') || has('ClaimReview')) return 'claimreview';
  if (has('article')) return 'rows-jsonl';
  return has('body') || has('html') ? 'articles-jsonl' : undefined;
}

async function* once(bytes: Uint8Array): Chunks {
  yield await Promise.resolve(bytes);
}
