/** A JSON object, as files hold it and as rows are sent. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** What a row is for: `importQuotations`, `importClaims`, `importActors`, or `importArticle` (one with its quotations). */
export type RowKind = 'quotation' | 'claim' | 'actor' | 'article';

/** A row as the server takes it. */
export interface ImportRow {
  readonly kind: RowKind;
  readonly value: JsonObject;
}

/** What a format makes of one record: rows, and in words what it cannot make a row of. */
export interface Mapped {
  readonly rows: readonly ImportRow[];
  readonly refusals: readonly string[];
}

/** One record of a file (a line, a CSV record, an element of a JSON list). */
export interface Item extends Mapped {
  /** Where it begins. The first line is 1, and a header counts. */
  readonly line: number;
  /** The record as it stands in the file, to be written out when it is refused; the beginning of one that is broken. */
  readonly source: string;
  /** Whether it is refused without having been understood, so that nobody need try again. */
  readonly isBroken?: boolean;
}

/** A file of which nothing more can be read. Its message names the remedy, and the line where there is one. */
export class FileRefused extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'FileRefused';
  }
}

/** A record that cannot be understood; the others can. */
export class RecordRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'RecordRefused';
  }
}

/** A record that is none of its format, so that it has no fields. */
export class RecordBroken extends RecordRefused {}

/** Rows of one kind, and nothing refused. */
export function rowsOf(kind: RowKind, values: readonly JsonObject[]): Mapped {
  return { rows: values.map((value) => ({ kind, value })), refusals: [] };
}
