import type { RowKey } from '../../database/lists/full-text';

/** For each fingerprint, the keys of quotations that have it. */
export type PrintHolders = ReadonlyMap<string, readonly RowKey[]>;

/** The quotations that share fingerprints with a text, those that share most first; of equals, by key. */
export function mostShared(prints: readonly string[], holders: PrintHolders): RowKey[] {
  const shared = new Map<RowKey, number>();
  for (const key of prints.flatMap((print) => holders.get(print) ?? []))
    shared.set(key, (shared.get(key) ?? 0) + 1);
  return [...shared].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([key]) => key);
}
