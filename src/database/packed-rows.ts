import type { RowReading } from './reader';

/**
 * The statement that answers the rows of another as one JSON text: crossing from SQLite to JavaScript costs per value,
 * and this makes it one.
 */
export function packed<T>(reading: RowReading<T>, text: string): string {
  const names = reading.names.map((name) => `"${name}"`).join(',');
  return `SELECT json_group_array(json_array(${names})) AS packed FROM (${text})`;
}

/** The rows of such an answer. */
export function unpacked<T>(reading: RowReading<T>, answer: readonly unknown[]): T[] {
  const [row] = answer as readonly { readonly packed: string }[];
  return (JSON.parse(row?.packed ?? '[]') as unknown[][]).map((values) => reading.unpack(values));
}
