import type { Chunks } from './bytes/chunks';
import { delimiterOf, fieldsOf } from './csv/csv-fields';
import { csvRecordsOf } from './csv/csv-records';
import type { JsonObject } from './item';
import { FileRefused } from './item';
import { elementsOf } from './json/json-elements';
import type { FormatName, JsonFormatName } from './json/json-formats';
import { ALL_LISTS, FORMATS, isDocument, JSON_FORMATS, parseObject } from './json/json-formats';
import { linesOf } from './bytes/lines';
import { looksLikeHeader } from './csv/csv-columns';
import { decode, shown } from './bytes/text-records';

/** The format of a file that begins so. Throws FileRefused when it is unknown. */
export async function detectFormat(head: Buffer): Promise<FormatName> {
  const text = shown(head).trimStart();
  const isJson = text.startsWith('{') || text.startsWith('[');
  const format = isJson ? await detectJson(head) : await detectCsv(head);
  if (format !== undefined) return format;
  throw new FileRefused(
    `The beginning of the file does not show its format. Name it with --format, or over HTTP with ?format=: ${FORMATS.join(', ')}.`,
  );
}

async function detectCsv(head: Buffer): Promise<FormatName | undefined> {
  const delimiter = delimiterOf(shown(head));
  const first = await csvRecordsOf(once(head), delimiter).next();
  if (first.done) return undefined;
  try {
    return looksLikeHeader(fieldsOf(shown(first.value.bytes), delimiter)) ? 'rows-csv' : undefined;
  } catch {
    return undefined;
  }
}

// The first lines decide; one of them may be broken, and a long one may be cut off by the end of what is looked at.
async function detectJson(head: Buffer): Promise<JsonFormatName | undefined> {
  const source = isDocument(head, ALL_LISTS) ? elementsOf(once(head), ALL_LISTS) : linesOf(once(head));
  let tried = 0;
  for await (const { bytes } of source) {
    const value = objectIn(bytes);
    const names = Object.keys(JSON_FORMATS) as JsonFormatName[];
    const name = value === undefined ? undefined : names.find((one) => JSON_FORMATS[one].looksLike(value));
    if (name !== undefined) return name;
    if ((tried += 1) >= 20) break;
  }
  return byKeys(shown(head));
}

function objectIn(bytes: Buffer): JsonObject | undefined {
  try {
    return parseObject(decode(bytes));
  } catch {
    return undefined;
  }
}

// The first record is larger than what is looked at: its keys must do.
function byKeys(text: string): JsonFormatName | undefined {
  const has = (key: string): boolean => text.includes(`"${key}"`);
  if (has('quoteID')) return 'quotebank';
  if (has('quotes') && has('pre')) return 'gdelt-gqg';
  if (has('claimReview') && has('claims')) return 'google-factcheck';
  if (has('claimReviewed') || has('ClaimReview')) return 'claimreview';
  if (has('article')) return 'rows-jsonl';
  return has('body') || has('html') ? 'articles-jsonl' : undefined;
}

async function* once(bytes: Uint8Array): Chunks {
  yield await Promise.resolve(bytes);
}
