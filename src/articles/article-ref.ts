import { canonicalUrl, domainOf } from '../domain/article-url';
import { parseCalendarDate } from '../domain/dates/calendar-date';
import { DomainError, ErrorCode } from '../domain/errors/errors';
import { LanguageBasis } from '../domain/language/text-language';
import { sha256 } from '../domain/text/quotation-text';
import { checkText } from '../domain/text/text-checks';
import type { KnownOutletRef, OutletRef } from '../outlets/outlet-ref';
import { checkOutletRef } from '../outlets/outlet-ref';

/** An article as an importer sends it: an address, a text, or both. */
export interface ArticleRef {
  readonly url?: string | null;
  readonly headline?: string | null;
  readonly byline?: string | null;
  readonly language?: string | null;
  readonly languageBasis?: LanguageBasis | null;
  /** The day it was published, YYYY-MM-DD. */
  readonly publishedOn?: string | null;
  readonly body?: string | null;
  /** Names a stored text, in the place of `body`. */
  readonly bodySha256?: string | null;
  /** UTC instant at which the text was fetched. */
  readonly retrievedAt?: string | null;
  readonly outlet?: OutletRef | null;
}

/** A checked reference: what two mentions of one article share is `key`. */
export interface KnownArticleRef {
  readonly key: string;
  readonly url: string | null;
  readonly canonicalUrl: string | null;
  readonly headline: string | null;
  readonly byline: string | null;
  readonly language: string | null;
  readonly languageBasis: LanguageBasis | null;
  readonly publishedOn: string | null;
  readonly body: string | null;
  readonly bodySha256: string | null;
  /** Hash of the stored text that is meant; null for the newest, and beside a body. */
  readonly storedSha256: string | null;
  readonly retrievedAt: string | null;
  readonly outlet: KnownOutletRef | null;
}

/** Longest article text taken, in UTF-16 code units. */
export const MAX_BODY = 1_000_000;

/** Checks a reference and brings it into the form that is stored. Throws DomainError with the field in its path. */
export function checkArticleRef(ref: ArticleRef): KnownArticleRef {
  const body = ref.body || null;
  const storedSha256 = body === null ? checkSha256(ref.bodySha256) : null;
  refuseNameless(ref.url, body ?? storedSha256);
  const canonical = ref.url ? canonicalUrl(ref.url, ['url']) : null;
  if (body !== null) checkText(body, { max: MAX_BODY, min: 1, asPrinted: true }, ['body']);
  checkOptional(ref.headline, 1000, 'headline');
  checkOptional(ref.byline, 500, 'byline');
  const bodySha256 = body === null ? null : sha256(body);
  return {
    key: canonical ?? `body:${bodySha256 ?? storedSha256 ?? ''}`,
    url: ref.url?.trim() || null,
    canonicalUrl: canonical,
    headline: ref.headline?.trim() || null,
    byline: ref.byline?.trim() || null,
    language: checkLanguage(ref.language),
    languageBasis: ref.language ? (ref.languageBasis ?? LanguageBasis.GIVEN) : null,
    publishedOn: ref.publishedOn ? parseCalendarDate(ref.publishedOn, ['publishedOn']) : null,
    body,
    bodySha256,
    storedSha256,
    retrievedAt: ref.retrievedAt ?? null,
    outlet: outletOf(ref, canonical),
  };
}

function refuseNameless(url: string | null | undefined, text: string | null): void {
  if (url || text !== null) return;
  throw new DomainError(ErrorCode.REQUIRED, 'Give the article a url, a body, or both.', ['url']);
}

function checkSha256(text: string | null | undefined): string | null {
  if (!text) return null;
  if (/^[0-9a-f]{64}$/.test(text)) return text;
  throw new DomainError(ErrorCode.INVALID, 'Write the SHA-256 of the text as 64 hexadecimal digits.', [
    'bodySha256',
  ]);
}

/** Refuses what is not a BCP 47 language tag. */
export function checkLanguage(tag: string | null | undefined): string | null {
  if (!tag) return null;
  if (/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/.test(tag)) return tag;
  throw new DomainError(ErrorCode.INVALID, 'Write the language as a BCP 47 tag, for example en or pt-BR.', [
    'language',
  ]);
}

// Without an outlet of its own, an article belongs to the site that its address names.
function outletOf(ref: ArticleRef, canonical: string | null): KnownOutletRef | null {
  const domain = canonical === null ? null : domainOf(canonical);
  const given = ref.outlet ?? {};
  if (!given.name && !given.domain && domain === null) return null;
  try {
    return checkOutletRef({ ...given, domain: given.domain ?? domain });
  } catch (error) {
    throw error instanceof DomainError ? error.under('outlet') : error;
  }
}

function checkOptional(text: string | null | undefined, max: number, field: string): void {
  if (text) checkText(text, { max }, [field]);
}
