import { setImmediate } from 'node:timers/promises';
import type { Delimiter } from '../formats/csv/csv-fields';
import { csvLine, fieldsOf } from '../formats/csv/csv-fields';
import { defused, undefused } from '../formats/csv/formula-safe';
import type { ItemOfBatch } from './batches';
import { parseObject } from '../formats/json/json-formats';
import type { CsvHeader } from '../formats/read-file';
import type { BatchReport } from './run-import';

// Milliseconds of work in one go.
const TURN = 10;

/**
 * Refused records as a file of the input's format, each with its line and the reason, ready to be mended and imported
 * again: those two columns, or fields, are passed over then. A broken record is kept as it is, to be put right by hand. Values of a table are guarded against being taken for
 * formulas, which reading the file takes off again.
 */
export class RefusedRecords {
  private isFirst = true;

  /** `header` is null for formats of JSON. */
  constructor(private readonly header: CsvHeader | null) {}

  /** What a batch adds to the file; empty when none of its records was refused. Others have their turn in between. */
  async textOf({ items }: BatchReport): Promise<string> {
    const lines: string[] = [];
    let since = performance.now();
    for (const { item, reasons } of items) {
      if (reasons.length === 0) continue;
      lines.push(this.lineOf(item, reasons.join(' ')));
      if (performance.now() - since < TURN) continue;
      await setImmediate();
      since = performance.now();
    }
    if (lines.length > 0 && this.isFirst) {
      this.isFirst = false;
      if (this.header !== null) lines.unshift(headerLine(this.header));
    }
    return lines.join('');
  }

  private lineOf({ line, source, isBroken = false }: ItemOfBatch, error: string): string {
    if (this.header === null) {
      const place = JSON.stringify({ line, error });
      if (!isBroken && isPlainLine(source)) return `${place.slice(0, -1)},${source.slice(1)}\n`;
      return `${JSON.stringify({ line, error, ...(isBroken ? { record: source } : recordIn(source)) })}\n`;
    }
    const { delimiter } = this.header;
    const place = csvLine([String(line), safe(error)], delimiter);
    const record = isBroken ? guardedInPlace(source, delimiter) : tableRecord(source, this.header);
    return `${place}${delimiter}${record}\n`;
  }
}

function headerLine(header: CsvHeader): string {
  return `${csvLine(['line', 'error', ...withoutReports(header.fields, header)], header.delimiter)}\n`;
}

function tableRecord(source: string, header: CsvHeader): string {
  const { delimiter } = header;
  const values = withoutReports(fieldsOf(source, delimiter), header);
  return csvLine(values.map(safe), delimiter);
}

function withoutReports<T>(values: readonly T[], { reports }: CsvHeader): readonly T[] {
  return reports.length === 0 ? values : values.filter((_, i) => !reports.includes(i));
}

// A value that is safe already means the same when it is read.
function safe(value: string): string {
  return defused(undefused(value));
}

// A record whose quotation marks do not fit has no fields yet: it stays as it is, to be put right by hand.
function guardedInPlace(source: string, delimiter: Delimiter): string {
  return source.replace(new RegExp(`(^|[${delimiter}\\n])("?)(?=[=+\\-@\\t\\r])`, 'g'), "$1$2'");
}

// One line of JSON that reports nothing yet can stay as it is: to take a long one apart would hold others up.
function isPlainLine(source: string): boolean {
  return source.startsWith('{"') && !/\n|"(?:line|error)"/.test(source);
}

function recordIn(source: string): object {
  const { line: _line, error: _error, ...record } = parseObject(source);
  return record;
}
