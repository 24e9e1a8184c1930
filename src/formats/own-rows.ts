import type { JsonObject, Mapped, Row } from './item';
import { RecordRefused } from './item';
import { isObject, objectsOf } from './json-values';

// What the file of refused rows has more, and what an export says of records that an import does not take.
const REPORT_FIELDS = new Set(['line', 'error']);
/** Most quotations that one call stores with their article. */
const QUOTATIONS_A_CALL = 500;

/** Whether an object is a row of ours: a quotation with its article, or a claim. */
export function looksLikeRow(value: JsonObject): boolean {
  const isQuotation = isObject(value['article']) || typeof value['articleId'] === 'string';
  return isQuotation || looksLikeClaim(value);
}

function looksLikeClaim(value: JsonObject): boolean {
  return (
    typeof value['text'] === 'string' && (Array.isArray(value['reviews']) || Array.isArray(value['topics']))
  );
}

/** Whether an object is an article of ours. */
export function looksLikeArticle(value: JsonObject): boolean {
  return !('quotes' in value) && ['body', 'html'].some((key) => typeof value[key] === 'string');
}

/** A row of ours: with an article it is a quotation, else a claim. It is sent as it stands. */
export function mapOwnRow(value: JsonObject): Mapped {
  const isQuotation = 'article' in value || 'articleId' in value;
  if (!isQuotation && typeof value['text'] !== 'string') {
    throw new RecordRefused(
      'The row has neither article nor articleId, so it is no quotation, and no text, so it is no claim.',
    );
  }
  const row: Row = { kind: isQuotation ? 'quotation' : 'claim', value: withoutReport(value) };
  return { rows: [row], refusals: [] };
}

/** An article of ours with its text and, if it has any, its quotations. An outlet may be a name alone. */
export function mapArticle(value: JsonObject): Mapped {
  if (!['body', 'html'].some((key) => typeof value[key] === 'string')) {
    throw new RecordRefused('The article has neither body nor html. Give its text.');
  }
  const { quotations, outlet, ...rest } = withoutReport(value);
  const article = {
    ...rest,
    ...(outlet === undefined ? {} : { outlet: typeof outlet === 'string' ? outletNamed(outlet) : outlet }),
  };
  if (quotations === undefined || quotations === null)
    return { rows: [{ kind: 'article', value: article }], refusals: [] };
  if (!Array.isArray(quotations)) throw new RecordRefused('quotations is not a list.');
  const rows = slices(objectsOf(quotations), QUOTATIONS_A_CALL).map((part): Row => ({
    kind: 'article',
    value: { ...article, quotations: part },
  }));
  return { rows, refusals: [] };
}

function outletNamed(name: string): JsonObject {
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(name.trim()) ? { domain: name.trim() } : { name };
}

function slices<T>(items: readonly T[], size: number): (readonly T[])[] {
  if (items.length <= size) return [items];
  return [items.slice(0, size), ...slices(items.slice(size), size)];
}

function withoutReport(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !REPORT_FIELDS.has(key)));
}
