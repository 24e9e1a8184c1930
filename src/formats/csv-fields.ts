import { RecordRefused } from './item';

/** What separates fields: files from countries with a decimal comma have semicolons. */
export type Delimiter = ',' | ';' | '\t';

/** The fields of a CSV record (RFC 4180). Throws RecordRefused when a quotation mark stands where none may. */
export function fieldsOf(record: string, delimiter: Delimiter): string[] {
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    const { value, next } = record[at] === '"' ? quoted(record, at, delimiter) : bare(record, at, delimiter);
    fields.push(value);
    if (next >= record.length) {
      if (next === record.length && record.at(-1) === delimiter && next > at) fields.push('');
      return fields;
    }
    at = next;
  }
}

interface Field {
  readonly value: string;
  /** Where the next field begins; beyond the end when this was the last. */
  readonly next: number;
}

function bare(record: string, at: number, delimiter: Delimiter): Field {
  const found = record.indexOf(delimiter, at);
  if (found < 0) return { value: record.slice(at), next: record.length + 1 };
  return { value: record.slice(at, found), next: found + 1 };
}

function quoted(record: string, at: number, delimiter: Delimiter): Field {
  let close = record.indexOf('"', at + 1);
  while (close >= 0 && record[close + 1] === '"') close = record.indexOf('"', close + 2);
  const after = close < 0 ? undefined : record[close + 1];
  if (close < 0 || (after !== undefined && after !== delimiter)) {
    const place = record.slice(at, at + 30);
    throw new RecordRefused(
      `The quotation marks do not fit at ${place}… Close them at the end of the field, and double those that belong to the text.`,
    );
  }
  const value = record.slice(at + 1, close).replaceAll('""', '"');
  return { value, next: after === undefined ? record.length + 1 : close + 2 };
}

/** The delimiter of a file, from its header: the one of which there are most. */
export function delimiterOf(header: string): Delimiter {
  const bare = header.replace(/"[^"]*"/g, '');
  const count = (delimiter: Delimiter): number => bare.split(delimiter).length;
  const candidates: readonly Delimiter[] = [',', ';', '\t'];
  return candidates.reduce((best, next) => (count(next) > count(best) ? next : best));
}

/** A field as it is written: in quotation marks where it has to be. */
export function csvField(value: string, delimiter: Delimiter): string {
  const isPlain = !/["\r\n]/.test(value) && !value.includes(delimiter) && value === value.trim();
  return isPlain ? value : `"${value.replaceAll('"', '""')}"`;
}
