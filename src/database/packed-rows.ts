import type { JoinedReading, RowReading } from './reader';

/**
 * The statement that answers the rows of another as one JSON text: crossing from SQLite to JavaScript costs per value,
 * and this makes it one.
 */
export function packed<T>(reading: RowReading<T>, text: string): string {
  const names = reading.names.map((name) => `"${name}"`).join(',');
  return `SELECT json_group_array(json_array(${names})) AS packed FROM (${text})`;
}

/**
 * The same of a page. It says no order: the page has one, SQLite goes through it row by row and looks up what is joined to
 * each, and an aggregate takes them as they come. Sorting them once more takes a sixth of the statement's time. With the
 * rows comes the version of what the connection has read them from (DataVersion).
 */
export function packedPage({ expressions, joins }: PageColumns, from: string): string {
  return `SELECT json_group_array(json_array(${expressions.join(',')})) AS packed, (SELECT data_version FROM pragma_data_version) AS version FROM ${from} ${joins}`;
}

type PageColumns = Pick<JoinedReading<unknown>, 'expressions' | 'joins'>;

/** Such a page. */
export interface PackedPage {
  readonly version: number;
  readonly rows: readonly (readonly unknown[])[];
}

/** The values of a page. */
export function unpackedPage(answer: readonly unknown[]): PackedPage {
  const [row] = answer as readonly { readonly packed: string; readonly version: number }[];
  return { version: row?.version ?? 0, rows: JSON.parse(row?.packed ?? '[]') as unknown[][] };
}

/** The rows of such an answer. */
export function unpacked<T>(reading: RowReading<T>, answer: readonly unknown[]): T[] {
  const [row] = answer as readonly { readonly packed: string }[];
  return (JSON.parse(row?.packed ?? '[]') as unknown[][]).map((values) => reading.unpack(values));
}
