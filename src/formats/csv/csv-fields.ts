import { parse, unparse } from 'papaparse';
import type { ParseResult } from 'papaparse';
import { RecordRefused } from '../item';

/** What separates fields: files from countries with a decimal comma have semicolons. */
export type Delimiter = ',' | ';' | '\t';

const LINE_FEED = '\n';

/**
 * The fields of a CSV record (RFC 4180); spaces behind a closing quotation mark are passed over. Throws RecordRefused
 * when a quotation mark stands where none may, and when a line ends in a field without quotation marks.
 */
export function fieldsOf(record: string, delimiter: Delimiter): readonly string[] {
  const { data, errors } = parsed(record, delimiter);
  const [fields = [''], ...others] = data;
  const [wrong] = errors;
  if (wrong === undefined && others.length === 1) return fields;
  const place = wrong?.index === undefined ? fields.at(-1) : record.slice(wrong.index - 1);
  throw new RecordRefused(
    `The quotation marks do not fit at ${place?.slice(0, 30)}… Close them at the end of the field, and double those that belong to the text.`,
  );
}

/** Whether the record ends inside quotation marks, so that the next line belongs to it. */
export function isUnfinished(record: string, delimiter: Delimiter): boolean {
  return parsed(record, delimiter).errors.some(({ code }) => code === 'MissingQuotes');
}

// The line end lets spaces stand behind the last field's mark. After it an empty record begins.
function parsed(record: string, delimiter: Delimiter): ParseResult<readonly string[]> {
  return parse<readonly string[]>(record + LINE_FEED, { delimiter, newline: LINE_FEED });
}

/** The delimiter of a file that begins so: the one of which there are most in its first line that is not blank. */
export function delimiterOf(beginning: string): Delimiter {
  const [header = ''] = beginning
    .replace(/^\s*[\r\n]/, '')
    .replace(/"[^"]*"/g, '')
    .split(/[\r\n]/, 1);
  const count = (delimiter: Delimiter): number => header.split(delimiter).length;
  const candidates: readonly Delimiter[] = [',', ';', '\t'];
  return candidates.reduce((best, next) => (count(next) > count(best) ? next : best));
}

/** A record as it is written, without a line end: fields stand in quotation marks where they have to. */
export function csvLine(fields: readonly string[], delimiter: Delimiter): string {
  return unparse([[...fields]], { delimiter });
}
