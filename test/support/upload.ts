import type { TestApp } from './create-test-app';
import { ADMIN_TOKEN } from './create-test-app';

/** What `/import` answers with. */
export interface UploadAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly job: Job;
  /** The message of a refusal with its code before it. */
  readonly refusal: string;
}

/** A job as `/import` shows it. */
export interface Job {
  readonly id: string;
  readonly status: string;
  readonly reason: string | null;
  readonly failed: string | null;
  readonly [count: string]: unknown;
}

type Init = RequestInit & { readonly token?: string | null; readonly duplex?: 'half' };

/** Sends a request to `/import…`, with the admin token unless told otherwise. */
export async function atImport(
  test: Pick<TestApp, 'url'>,
  path: string,
  init: Init = {},
): Promise<UploadAnswer> {
  const { token = ADMIN_TOKEN, headers: given, ...rest } = init;
  const headers = new Headers(given);
  if (token !== null) headers.set('authorization', `Bearer ${token}`);
  const response = await fetch(`${test.url}/import${path}`, { ...rest, headers });
  const text = await response.text();
  const body = (text.startsWith('{') ? JSON.parse(text.split('\n')[0] ?? '{}') : {}) as Job & {
    errors?: [{ message: string; extensions: { code: string } }];
  };
  const [error] = body.errors ?? [];
  const refusal = error === undefined ? '' : `${error.extensions.code}: ${error.message}`;
  return { status: response.status, headers: response.headers, text, job: body, refusal };
}

/** Sends a file. */
export function upload(
  test: Pick<TestApp, 'url'>,
  content: RequestInit['body'],
  query = '',
  init: Init = {},
): Promise<UploadAnswer> {
  return atImport(test, query, { method: 'POST', body: content ?? null, ...init });
}

/** Asks until a job is over. */
export async function whenOver(
  test: Pick<TestApp, 'url'>,
  id: string,
  token: string = ADMIN_TOKEN,
): Promise<Job> {
  for (;;) {
    const { job } = await atImport(test, `/${id}`, { token });
    if (job.status !== 'QUEUED' && job.status !== 'RUNNING') return job;
  }
}

/** Lines of JSON. */
export function linesOf(rows: readonly (object | string)[]): string {
  return rows.map((row) => `${typeof row === 'string' ? row : JSON.stringify(row)}\n`).join('');
}
