import { DomainError, ErrorCode } from './errors/errors';
import type { ErrorPath } from './errors/errors';
import { checkText } from './text/text-checks';

/** Longest address taken, in UTF-16 code units. */
export const MAX_URL = 2_000;

// Parameters that say how a reader came to the page, never which page it is. Compared in lower case.
const TRACKING_PREFIXES = ['utm_', 'at_', 'mtm_', 'hsa_', 'guce_'];
const TRACKING_NAMES = new Set(
  `fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ysclid twclid ttclid li_fat_id igshid igsh
   mc_cid mc_eid mkt_tok _ga _gl _hsenc _hsmi __twitter_impression vero_id oly_anon_id oly_enc_id wickedid
   ref_src ref_url cmp cmpid icid ncid ocid s_cid smid smtyp sr_share pk_campaign pk_kwd xtor mbid guccounter`.split(
    /\s+/,
  ),
);

// The longest name of the domain name system.
const MAX_DOMAIN = 253;

// The last label has a letter: an address of numbers is not an outlet.
const DOMAIN = /^(?:[a-z0-9_-]+\.)+[a-z][a-z0-9-]*$/;

function parsed(text: string, path: ErrorPath): URL {
  checkText(text, { max: MAX_URL }, path);
  let url: URL | null;
  try {
    url = new URL(text.trim());
  } catch {
    url = null;
  }
  if (url !== null && (url.protocol === 'http:' || url.protocol === 'https:')) return url;
  const shown = text.length > 100 ? `${text.slice(0, 100)}…` : text;
  const message = `"${shown}" is not a web address. Write it in full, for example https://example.com/news/1.`;
  throw new DomainError(ErrorCode.INVALID_URL, message, path);
}

const hostOf = (url: URL): string => url.hostname.replace(/\.$/, '');

function decoded(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}

function isTracking(pair: string): boolean {
  const key = decoded(keyOf(pair)).toLowerCase();
  return TRACKING_NAMES.has(key) || TRACKING_PREFIXES.some((prefix) => key.startsWith(prefix));
}

const keyOf = (pair: string): string => pair.split('=', 1)[0] ?? '';

function sortedQuery(search: string): string {
  const pairs = search.slice(1).split('&');
  const kept = pairs
    .filter((pair) => pair !== '' && !isTracking(pair))
    .map((pair) => ({ pair, key: keyOf(pair) }));
  // The sort is stable: values of a repeated key keep their order, which may matter to the site.
  kept.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return kept.length === 0 ? '' : `?${kept.map(({ pair }) => pair).join('&')}`;
}

function withoutTrailingSlashes(pathname: string): string {
  let end = pathname.length;
  while (end > 1 && pathname[end - 1] === '/') end -= 1;
  return pathname.slice(0, end);
}

const upperCaseEscapes = (text: string): string =>
  text.replace(/%[0-9a-f]{2}/gi, (escape) => escape.toUpperCase());

/**
 * The one spelling of an article's address, its natural key: lower-case host, no credentials, default port,
 * fragment or tracking parameters, sorted query, no slash at the end (but the root's own). The scheme and
 * `www.` stay, so that the address still opens. Throws INVALID_URL for anything but http and https, and TOO_LONG.
 */
export function canonicalUrl(url: string, path: ErrorPath = []): string {
  const parts = parsed(url, path);
  const port = parts.port === '' ? '' : `:${parts.port}`;
  const rest = withoutTrailingSlashes(parts.pathname) + sortedQuery(parts.search);
  return `${parts.protocol}//${hostOf(parts)}${port}${upperCaseEscapes(rest)}`;
}

const withoutWww = (host: string): string =>
  host.startsWith('www.') && host.indexOf('.', 4) > 0 ? host.slice(4) : host;

/** The outlet's key in an article's address: the lower-case host without `www.`. Throws INVALID_URL. */
export function domainOf(url: string, path: ErrorPath = []): string {
  return withoutWww(hostOf(parsed(url, path)));
}

/**
 * An outlet's domain from what people write: "TASS.com", "www.tass.com" and "https://tass.com/politics" are
 * all "tass.com". Throws INVALID when there is no domain in it.
 */
export function normaliseDomain(text: string, path: ErrorPath = []): string {
  const trimmed = text.trim();
  const address = trimmed.includes('://') ? trimmed : `http://${trimmed}`;
  const url = URL.canParse(address) ? new URL(address) : null;
  const domain = url === null ? '' : withoutWww(hostOf(url));
  if (DOMAIN.test(domain) && domain.length <= MAX_DOMAIN) return domain;
  const message = `"${trimmed.slice(0, 100)}" is not a domain. Write it like example.com.`;
  throw new DomainError(ErrorCode.INVALID, message, path);
}
