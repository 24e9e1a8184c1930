import type { JsonObject, Mapped, ImportRow } from './item';
import { RecordRefused } from './item';
import { isObject, objectsOf } from './json/json-values';

// What the file of refused rows has more, and what an export says of records that follows from others or is its own.
const PASSED_OVER = new Set(['line', 'error', 'derived', 'record']);
/** Most quotations that one call stores with their article. */
const QUOTATIONS_A_CALL = 500;

/** Whether an object is a row of ours: a quotation with its article, a claim, a review of one, or an actor. */
export function looksLikeRow(value: JsonObject): boolean {
  const isQuotation = isObject(value['article']) || typeof value['articleId'] === 'string';
  const isActor = typeof value['name'] === 'string' && Array.isArray(value['aliases']);
  return isQuotation || isActor || isReview(value) || looksLikeClaim(value);
}

function looksLikeClaim(value: JsonObject): boolean {
  const isTold =
    Array.isArray(value['reviews']) || Array.isArray(value['topics']) || isObject(value['derived']);
  return typeof value['text'] === 'string' && isTold;
}

function isReview(value: JsonObject): boolean {
  return typeof value['claim'] === 'string' && typeof value['url'] === 'string';
}

/** Whether an object is an article of ours. */
export function looksLikeArticle(value: JsonObject): boolean {
  return !('quotes' in value) && ['body', 'html'].some((key) => typeof value[key] === 'string');
}

/** A row of ours, recognized by its fields: a quotation, a review, an article with its text, a claim, or an actor. */
export function mapOwnRow(value: JsonObject): Mapped {
  if ('article' in value || 'articleId' in value) return oneRow('quotation', value);
  if (isReview(value)) return reviewRow(value);
  if (looksLikeArticle(value)) return mapArticle(value);
  if (typeof value['text'] === 'string') return oneRow('claim', value);
  if (typeof value['name'] === 'string') return oneRow('actor', value);
  throw new RecordRefused(
    'The row has neither article nor articleId, so it is no quotation, no text, so it is no claim, and no name, so it is no actor.',
  );
}

function oneRow(kind: ImportRow['kind'], value: JsonObject): Mapped {
  return { rows: [{ kind, value: withoutExtras(value) }], refusals: [] };
}

// A review by itself names its claim, which is what an import takes, with its reviews.
function reviewRow(value: JsonObject): Mapped {
  const { claim, ...review } = withoutExtras(value);
  return { rows: [{ kind: 'claim', value: { text: claim, reviews: [review] } }], refusals: [] };
}

/** An article of ours with its text and, if it has any, its quotations. An outlet may be a name alone. */
export function mapArticle(value: JsonObject): Mapped {
  if (!['body', 'html'].some((key) => typeof value[key] === 'string')) {
    throw new RecordRefused('The article has neither body nor html. Give its text.');
  }
  const { quotations, outlet, ...rest } = withoutExtras(value);
  const article = {
    ...rest,
    ...(outlet === undefined ? {} : { outlet: typeof outlet === 'string' ? outletNamed(outlet) : outlet }),
  };
  if (quotations === undefined || quotations === null)
    return { rows: [{ kind: 'article', value: article }], refusals: [] };
  if (!Array.isArray(quotations)) throw new RecordRefused('quotations is not a list.');
  const rows = slices(objectsOf(quotations), QUOTATIONS_A_CALL).map((part): ImportRow => ({
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

function withoutExtras(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !PASSED_OVER.has(key)));
}
