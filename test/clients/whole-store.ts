/** The ids that a client keeps as two records, and those that it keeps under the key of another: none in a store that is whole. */
export function idsOfTwoRecords(store: object): string[] {
  const seen = new Set<string>();
  return Object.entries(store).flatMap(([key, record]) => {
    const id = (record as { id?: unknown }).id;
    if (typeof id !== 'string') return [];
    const isWrong = seen.has(id) || !key.endsWith(`:${id}`);
    seen.add(id);
    return isWrong ? [id] : [];
  });
}
