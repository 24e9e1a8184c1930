import { CLAIM_REVIEW_LISTS, looksLikeClaimReview, mapClaimReview } from '../publishers/claimreview';
import { looksLikeGdelt, mapGdelt } from '../publishers/gdelt-gqg';
import { GOOGLE_LISTS, looksLikeGoogle, mapGoogle } from '../publishers/google-factcheck';
import type { JsonObject, Mapped } from '../item';
import { RecordBroken } from '../item';
import { checkShape } from './json-shape';
import { isObject } from './json-values';
import { looksLikeArticle, looksLikeRow, mapArticle, mapOwnRow } from '../own-rows';
import { looksLikeQuotebank, mapQuotebank } from '../publishers/quotebank';
import { shown } from '../bytes/text-records';

interface JsonFormat {
  /** Keys under which records stand in a list. */
  readonly lists: readonly string[];
  readonly looksLike: (value: JsonObject) => boolean;
  readonly map: (value: JsonObject) => Mapped;
}

/** Formats of JSON, in the order in which a file is tried: what has more distinct marks comes first. */
export const JSON_FORMATS = {
  quotebank: { lists: [], looksLike: looksLikeQuotebank, map: mapQuotebank },
  'gdelt-gqg': { lists: [], looksLike: looksLikeGdelt, map: mapGdelt },
  'google-factcheck': { lists: GOOGLE_LISTS, looksLike: looksLikeGoogle, map: mapGoogle },
  claimreview: { lists: CLAIM_REVIEW_LISTS, looksLike: looksLikeClaimReview, map: mapClaimReview },
  'rows-jsonl': { lists: [], looksLike: looksLikeRow, map: mapOwnRow },
  'articles-jsonl': { lists: [], looksLike: looksLikeArticle, map: mapArticle },
} as const satisfies Record<string, JsonFormat>;

/** The name of a format of JSON. */
export type JsonFormatName = keyof typeof JSON_FORMATS;

/** The name of a format of files. */
export type FormatName = JsonFormatName | 'rows-csv';

/** All formats. */
export const FORMATS: readonly FormatName[] = [
  'rows-csv',
  'rows-jsonl',
  'articles-jsonl',
  'claimreview',
  'google-factcheck',
  'gdelt-gqg',
  'quotebank',
];

/** Keys under which records of any format stand in a list. */
export const ALL_LISTS: readonly string[] = [...CLAIM_REVIEW_LISTS, ...GOOGLE_LISTS];

/** The object of a record. Throws RecordBroken when it is none, or too large. */
export function parseObject(text: string): JsonObject {
  checkShape(text);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new RecordBroken(`This is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
  if (isObject(value)) return value;
  throw new RecordBroken('This is JSON, but not an object in curly brackets.');
}

/** Whether a file that begins so is one JSON text over many lines, and not one object a line. */
export function isDocument(head: Buffer, lists: readonly string[]): boolean {
  const text = shown(head).trimStart();
  if (text.startsWith('[')) return true;
  if (lists.length === 0) return false;
  const lineEnd = text.indexOf('\n');
  return lineEnd < 0 || !isWholeJson(text.slice(0, lineEnd));
}

function isWholeJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
