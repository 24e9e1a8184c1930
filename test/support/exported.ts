import type { TestApp } from './create-test-app';
import { ADMIN_TOKEN } from './create-test-app';

/** What an export was answered with. */
export interface Exported {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Asks for `/export/…`, with parameters; objects as JSON. */
export async function exported(
  test: TestApp,
  path: string,
  parameters: Readonly<Record<string, object | string>> = {},
  init: RequestInit = {},
): Promise<Exported> {
  const url = new URL(path, test.url);
  for (const [name, value] of Object.entries(parameters)) {
    url.searchParams.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  }
  const response = await fetch(url, { headers: { authorization: `Bearer ${ADMIN_TOKEN}` }, ...init });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** The records of an export as lines of JSON. */
export async function exportedRecords(
  test: TestApp,
  noun: string,
  parameters: Readonly<Record<string, object | string>> = {},
): Promise<Record<string, unknown>[]> {
  const { status, text } = await exported(test, `/export/${noun}.jsonl`, parameters);
  if (status !== 200) throw new Error(text);
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
