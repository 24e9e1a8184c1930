import type { JsonObject } from '../item';

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a list: files write one thing where there may be several. Null and undefined are no item. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === null || value === undefined ? [] : [value];
}

/** The objects of a value that may be one, a list of them, or none. */
export function objectsOf(value: unknown): readonly JsonObject[] {
  return listOf(value).filter(isObject);
}

/**
 * The text of a value, trimmed: a string, a number, the first text of a list, or the value of a JSON-LD literal
 * (`{"@value": …}`). Undefined when there is none.
 */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return value.trim() || undefined;
  if (Array.isArray(value)) {
    for (const item of value) {
      const text = textOf(item);
      if (text !== undefined) return text;
    }
    return undefined;
  }
  return isObject(value) ? textOf(value['@value']) : undefined;
}

/** The number of a value that may be written as a text, with a comma or as "4/5". Undefined when it is none. */
export function numberOf(value: unknown): number | undefined {
  const text = textOf(value)?.replace(',', '.');
  const digits = text === undefined ? null : /^(-?\d+(?:\.\d+)?)(?:\s*\/\s*\d+)?$/.exec(text);
  return digits?.[1] === undefined ? undefined : Number(digits[1]);
}

/** The address of a value: a web address, or the `url` or `@id` of an object. Undefined when there is none. */
export function urlOf(value: unknown): string | undefined {
  for (const item of listOf(value)) {
    const text = isObject(item) ? (urlOf(item['url']) ?? urlOf(item['@id'])) : textOf(item);
    if (text !== undefined && /^https?:\/\//i.test(text)) return text;
  }
  return undefined;
}

/**
 * The day of a date as files write it: ISO 8601 with or without a time, or GDELT's YYYYMMDDHHMMSS. The day is the one
 * that is written, whatever the time zone. Undefined for anything else: a day is never guessed.
 */
export function dayOf(value: unknown): string | undefined {
  const text = textOf(value) ?? '';
  const match =
    /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})(?:\d{6})?$/.exec(text);
  if (match === null) return undefined;
  const [, year, month, day] = match;
  return `${year ?? ''}-${month ?? ''}-${day ?? ''}`;
}

/** The object without the fields that are undefined or empty lists. */
export function known(fields: Record<string, unknown>): JsonObject {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** An object's text, cut to what the server takes in such a field, so that a long one does not cost the row. */
export function shortText(value: unknown, most: number): string | undefined {
  const text = textOf(value);
  return text === undefined || text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
