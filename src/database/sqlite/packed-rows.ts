import type { JoinedReading } from '../reader';
import type { RowReading } from '../row-shape';

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
 * each, and an aggregate takes them as they come. Sorting them once more takes a sixth of the statement's time.
 */
export function packedPage<T>({ expressions }: JoinedReading<T>, from: string): string {
  return `SELECT json_group_array(json_array(${expressions.join(',')})) AS packed FROM ${from}`;
}

/** The rows of such an answer. */
export function unpacked<T>(reading: RowReading<T>, answer: readonly unknown[]): T[] {
  const [row] = answer as readonly { readonly packed: string }[];
  return (JSON.parse(row?.packed ?? '[]') as unknown[][]).map((values) => reading.unpack(values));
}
