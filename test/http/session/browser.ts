import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import type { TestApp } from '../../support/create-test-app';
import { ADMIN_TOKEN } from '../../support/create-test-app';

/** What a browser sends for one of our own pages. */
export const OURS = { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' };

/** A request as a browser would send it. */
export interface Sent {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly url: string;
  readonly headers?: Record<string, string>;
  readonly payload?: string;
}

/** What it was answered. */
export interface Got {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: { readonly data?: unknown; readonly errors?: readonly { extensions: { code: string } }[] };
}

/** Sends a request, with the headers that the test says and no others. */
export async function send(test: Pick<TestApp, 'url'>, { method = 'GET', ...sent }: Sent): Promise<Got> {
  const { payload = '', headers = {} } = sent;
  const length = payload === '' ? {} : { 'content-length': String(Buffer.byteLength(payload)) };
  const asked = request(test.url + sent.url, { method, headers: { ...headers, ...length } });
  asked.end(payload);
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  const answered = await text(answer);
  return {
    status: answer.statusCode ?? 0,
    headers: Object.fromEntries(
      Object.entries(answer.headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]),
    ),
    body: /json;/.test(answer.headers['content-type'] ?? '') ? (JSON.parse(answered) as Got['body']) : {},
  };
}

/** Sends the form of the sign-in page. */
export function signIn(
  test: TestApp,
  fields: Record<string, string> = { token: ADMIN_TOKEN },
  headers: Record<string, string> = {},
): Promise<Got> {
  return send(test, {
    method: 'POST',
    url: '/session',
    headers: { 'content-type': 'application/x-www-form-urlencoded', host: 'localhost', ...OURS, ...headers },
    payload: new URLSearchParams(fields).toString(),
  });
}

/** The cookie of a browser that has signed in. */
export async function cookieOf(
  test: TestApp,
  token = ADMIN_TOKEN,
): Promise<{ cookie: string; host: string }> {
  const { headers } = await signIn(test, { token });
  const cookie = /^[^;]+/.exec(headers['set-cookie'] ?? '')?.[0] ?? '';
  return { cookie, host: 'localhost' };
}

/** The name of whoever the server takes the sender of a GraphQL request for. */
export async function viewerFor(test: TestApp, headers: Record<string, string>): Promise<unknown> {
  const payload = JSON.stringify({ query: '{ viewer { name } }' });
  const sent = { 'content-type': 'application/json', ...headers };
  const { body } = await send(test, { method: 'POST', url: '/graphql', headers: sent, payload });
  return (body.data as { viewer: { name: unknown } } | undefined)?.viewer.name;
}
