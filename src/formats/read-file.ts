import { peek } from './bytes/chunks';
import type { Chunks } from './bytes/chunks';
import type { Delimiter } from './csv/csv-fields';
import { delimiterOf, fieldsOf } from './csv/csv-fields';
import { csvRecordsOf } from './csv/csv-records';
import { decompressed } from './bytes/decompress';
import { detectFormat } from './detect-format';
import type { Item, Mapped } from './item';
import { FileRefused, RecordBroken, RecordRefused } from './item';
import { elementsOf } from './json/json-elements';
import type { FormatName } from './json/json-formats';
import { isDocument, JSON_FORMATS, parseObject } from './json/json-formats';
import { endsLinesWithReturns, linesOf, withLineFeeds } from './bytes/lines';
import { columnsOf, reportColumns } from './csv/csv-columns';
import { mapRecord } from './csv/rows-csv';
import type { RawRecord } from './bytes/text-records';
import { beginning, checkIsText, decode, shown } from './bytes/text-records';
import { checkTextLengths } from './text-lengths';

/** How a file is to be read. */
export interface ReadOptions {
  readonly format: FormatName | 'auto';
  /** Columns of a CSV file to pass over. */
  readonly ignoreColumns?: readonly string[];
  /** How many times its own size an archive may hold. */
  readonly unpackRatio?: number;
}

/** The first record of a CSV file. */
export interface CsvHeader {
  readonly fields: readonly string[];
  readonly delimiter: Delimiter;
  /** Which columns are not of the file, but say why its records were refused earlier. */
  readonly reports: readonly number[];
}

/** A file that is being read. */
export interface OpenedFile {
  readonly format: FormatName;
  /** What is known of a CSV file from its header. */
  readonly header: CsvHeader | null;
  /** Its records, one after the other; throws FileRefused where nothing more can be read. */
  readonly items: AsyncGenerator<Item>;
}

const HEAD = 65_536;
// Nobody puts a record right by hand that is longer, in bytes.
const BROKEN_SHOWN = 100_000;

/**
 * Begins to read a file: unpacks it, finds out its format, and answers its records as they are asked for, in memory
 * that does not grow with the file. A record that cannot be understood is answered as a refusal. Throws FileRefused
 * for a file that cannot be read at all.
 */
export async function openFile(chunks: Chunks, options: ReadOptions): Promise<OpenedFile> {
  const begun = await peek(await decompressed(chunks, options.unpackRatio), HEAD);
  const { head, all } = endsLinesWithReturns(begun.head) ? await peek(withLineFeeds(begun.all), HEAD) : begun;
  if (head.every((byte) => byte <= 32)) throw new FileRefused('The file is empty.');
  checkIsText(head);
  const format = options.format === 'auto' ? await detectFormat(head) : options.format;
  if (format === 'rows-csv') return await openCsv(all, delimiterOf(shown(head)), options.ignoreColumns ?? []);
  const { lists, map } = JSON_FORMATS[format];
  const records = isDocument(head, lists) ? elementsOf(all, lists) : linesOf(all);
  return { format, header: null, items: itemsOf(records, (text) => map(parseObject(text))) };
}

async function openCsv(all: Chunks, delimiter: Delimiter, ignored: readonly string[]): Promise<OpenedFile> {
  const records = csvRecordsOf(all, delimiter);
  const first = await records.next();
  if (first.done) throw new FileRefused('The file is empty.');
  const { header, columns } = readHeader(first.value, delimiter, ignored);
  const map = (text: string): Mapped => mapRecord(text, columns, delimiter);
  return { format: 'rows-csv', header, items: itemsOf(records, map) };
}

function readHeader(
  record: RawRecord,
  delimiter: Delimiter,
  ignored: readonly string[],
): { header: CsvHeader; columns: ReturnType<typeof columnsOf> } {
  try {
    if (record.refusal !== undefined) throw new RecordRefused(record.refusal);
    const fields = fieldsOf(withoutReturn(decode(record.bytes)), delimiter);
    return {
      header: { fields, delimiter, reports: reportColumns(fields) },
      columns: columnsOf(fields, ignored),
    };
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
    const where = line === 0 ? '' : `After line ${line}: `;
    throw new FileRefused(`${where}${error.message}`, { cause: error });
  }
}

function itemOf({ line, bytes, refusal }: RawRecord, map: (text: string) => Mapped): Item {
  if (refusal !== undefined) return brokenItem(line, bytes, refusal);
  try {
    const source = withoutReturn(decode(bytes));
    const mapped = map(source);
    checkTextLengths(mapped.rows);
    return { line, source, ...mapped };
  } catch (error) {
    if (!(error instanceof RecordRefused)) throw error;
    if (error instanceof RecordBroken) return brokenItem(line, bytes, error.message);
    return { line, source: withoutReturn(shown(bytes)), rows: [], refusals: [error.message] };
  }
}

function brokenItem(line: number, bytes: Buffer, why: string): Item {
  const source = withoutReturn(shown(beginning(bytes, BROKEN_SHOWN)));
  const isCut = bytes.length > BROKEN_SHOWN;
  const refusals = [isCut ? `${why} Only the beginning of the record is kept.` : why];
  return { line, source, rows: [], refusals, isBroken: true };
}

function withoutReturn(text: string): string {
  return text.endsWith('\r') ? text.slice(0, -1) : text;
}
