import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { mayCall } from '../request/calling-page';

/** From where requests may come for their cookie to count: from our own pages, or from a link anywhere too. */
export type CookieCounts = 'OUR_PAGES' | 'LINKS_TOO';

type Asked = Pick<IncomingMessage, 'method' | 'headers'>;

/**
 * Whether the browser says that the cookie counts: one of our pages sends the request, or somebody followed a link to a
 * page or a download. Another site's page can have the browser send the cookie, but cannot change these headers.
 */
export function cookieCounts({ method, headers }: Asked, where: CookieCounts): boolean {
  if (headers['sec-fetch-site'] === 'same-origin') return true;
  if (where === 'OUR_PAGES' || (method !== 'GET' && method !== 'HEAD')) return false;
  // A page that frames ours says another destination.
  return headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
}

/** Whether the cookie of a WebSocket counts. Not every browser says the site there, but each says the origin. */
export function socketCookieCounts(headers: IncomingHttpHeaders): boolean {
  const { 'sec-fetch-site': site, origin } = headers;
  return site === undefined ? origin !== undefined && mayCall(headers, []) : site === 'same-origin';
}

/**
 * Whether a request may sign in or out: it comes from one of our pages, from what somebody typed, or from a program. Another
 * site's page could sign a reader in under another name.
 */
export function maySign(headers: IncomingHttpHeaders): boolean {
  const { 'sec-fetch-site': site } = headers;
  return site === undefined ? mayCall(headers, []) : site === 'same-origin' || site === 'none';
}
