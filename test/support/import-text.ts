import { readHere } from '../../src/bulk/batched-file';
import { RowSender } from '../../src/bulk/row-sender';
import { runImport } from '../../src/bulk/run-import';
import type { FormatName } from '../../src/formats/json/json-formats';
import type { TestApp } from './create-test-app';
import { ADMIN_TOKEN } from './create-test-app';

/** Imports a file's text as `onrecord import` does, and answers what was refused. */
export async function importText(
  test: TestApp,
  text: string,
  { token = ADMIN_TOKEN, format = 'auto' }: { token?: string; format?: FormatName | 'auto' } = {},
): Promise<string[]> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const post = async (body: string): Promise<{ status: number; text: string }> => {
    const response = await fetch(`${test.url}/graphql`, { method: 'POST', headers, body });
    return { status: response.status, text: await response.text() };
  };
  const call = {
    onError: 'SKIP_FAILED',
    onConflict: 'UPDATE',
    dryRun: false,
    suggestClaims: true,
    sourceName: 'a test',
    keyBase: String(Math.random()),
  } as const;
  const signal = new AbortController().signal;
  const sender = new RowSender({ post }, call, { total: 0, firstWait: 1, longestWait: 1 });
  const { batches } = await readHere(once(text), { format });
  const refused: string[] = [];
  const end = await runImport(batches, sender, {
    parallel: 1,
    stopOnError: false,
    signal,
    onBatch: (report) => {
      for (const { item, reasons } of report.items)
        refused.push(...reasons.map((reason) => `line ${item.line}: ${reason}`));
    },
  });
  if (end.reason !== null) throw new Error(end.reason);
  return refused;
}

async function* once(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(text));
}
