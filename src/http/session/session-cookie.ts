import type { IncomingHttpHeaders } from 'node:http';
import { parseCookie, stringifySetCookie } from 'cookie';

const NAME = 'onrecord';
const LOOPBACK = /^(?:(?:[^:]+\.)?localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;

/** The secret of a session in a request's cookie, whether it counts or not; null where there is none. */
export function sessionSecretIn(headers: IncomingHttpHeaders): string | null {
  // Most requests have no cookie.
  if (headers.cookie === undefined) return null;
  return parseCookie(headers.cookie)[nameFor(headers)] || null;
}

/** The Set-Cookie header that brings a secret to the browser. It forgets it when it is closed; the server, earlier. */
export function sessionCookie(headers: IncomingHttpHeaders, secret: string): string {
  return stringifySetCookie({ name: nameFor(headers), value: secret, ...attributes(headers) });
}

/** The Set-Cookie header that makes the browser forget it. */
export function endedCookie(headers: IncomingHttpHeaders): string {
  return stringifySetCookie({ name: nameFor(headers), value: '', maxAge: 0, ...attributes(headers) });
}

// Not every browser takes a secure cookie from http://localhost. A page elsewhere cannot set a cookie of the other name.
function nameFor(headers: IncomingHttpHeaders): string {
  return isLoopback(headers) ? NAME : `__Host-${NAME}`;
}

function attributes(headers: IncomingHttpHeaders) {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: !isLoopback(headers) } as const;
}

function isLoopback({ host = '' }: IncomingHttpHeaders): boolean {
  return LOOPBACK.test(host);
}
