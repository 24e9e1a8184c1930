import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether the page that has a browser send this may call the API. For what browsers send without asking first: WebSockets
 * and event streams.
 */
export function mayCall({ origin, host }: IncomingHttpHeaders, origins: readonly string[]): boolean {
  if (origin === undefined || origins.includes('*') || origins.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

/** What such a page is answered. */
export const MAY_NOT_CALL = 'Pages of this origin may not call the API (ONRECORD_CORS_ORIGINS).';
