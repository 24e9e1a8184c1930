/** A record as it is exported: what is not known is left out. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** The records of an export, a page at a time. */
export type RecordPages = AsyncGenerator<readonly JsonRecord[]>;

/** The fields that say something: null, an empty text and an empty list say nothing. */
export function told(fields: JsonRecord): JsonRecord {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isBlank(value)));
}

function isBlank(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
