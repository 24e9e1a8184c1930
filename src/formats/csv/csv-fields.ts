import { parse, unparse } from 'papaparse';
import type { ParseResult } from 'papaparse';
import { RecordBroken } from '../item';

/** What separates fields: files from countries with a decimal comma have semicolons. */
export type Delimiter = ',' | ';' | '\t';

const LINE_FEED = '\n';
const QUOTE = 34;
/** Most quotation marks of a record, and most fields: a parser takes long over more. */
const MAX_MARKS = 50_000;
const MAX_FIELDS = 2_000;

/**
 * The fields of a CSV record (RFC 4180); spaces behind a closing quotation mark are passed over. Throws RecordBroken
 * when a quotation mark stands where none may, when a line ends in a field without quotation marks, and when it has too
 * many of either.
 */
export function fieldsOf(record: string, delimiter: Delimiter): readonly string[] {
  const fault = overfull(record, delimiter);
  if (fault !== undefined) throw new RecordBroken(fault);
  const { data, errors } = parsed(record, delimiter);
  const [fields = [''], ...others] = data;
  const [wrong] = errors;
  if (wrong === undefined && others.length === 1) return fields;
  const place = wrong?.index === undefined ? fields.at(-1) : record.slice(wrong.index - 1);
  throw new RecordBroken(
    `The quotation marks do not fit at ${place?.slice(0, 30)}… Close them at the end of the field, and double those that belong to the text.`,
  );
}

/** Why a record has too many quotation marks or fields to be parsed; undefined when it has not. */
export function overfull(record: string, delimiter: Delimiter): string | undefined {
  const separator = delimiter.charCodeAt(0);
  let marks = 0;
  let fields = 1;
  for (let i = 0; i < record.length; i += 1) {
    const code = record.charCodeAt(i);
    if (code === QUOTE) marks += 1;
    // Between an even number of marks: not in a text.
    else if (code === separator && marks % 2 === 0) fields += 1;
  }
  if (marks > MAX_MARKS) return tooMany(marks, MAX_MARKS, 'quotation marks');
  return fields > MAX_FIELDS ? tooMany(fields, MAX_FIELDS, 'fields') : undefined;
}

function tooMany(count: number, most: number, what: string): string {
  const [has, may] = [count, most].map((n) => n.toLocaleString('en'));
  return `The record has ${has ?? ''} ${what}, but at most ${may ?? ''} are allowed. Look for marks that are not closed, or split the record.`;
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
