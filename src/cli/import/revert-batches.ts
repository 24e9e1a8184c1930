import { BATCHES, REVERT } from '../../bulk/own-documents';
import { DEFAULT_RETRY, postWithRetry } from '../../bulk/retry';
import type { Transport } from '../../bulk/transport';
import { RunStopped } from '../../bulk/transport';
import type { ExitCode } from './import-files';
import { openTarget } from './target';
import type { Target, TargetOptions } from './target';
import { inOneLine } from '../../domain/control-signs';
import { say, warn } from '../terminal';

interface Payload {
  readonly removedCount: number;
  readonly restoredCount: number;
  readonly kept: readonly { readonly recordId: string; readonly reason: string }[];
  readonly userErrors: readonly { readonly message: string }[];
}

interface Answer {
  readonly data?: { readonly revertImport: Payload | null } | null;
  readonly errors?: readonly { readonly message: string }[];
}

/** Undoes imports, the last one first, and prints what was left alone and why. Resolves with the exit code. */
export async function revertBatches(ids: readonly string[], options: TargetOptions): Promise<ExitCode> {
  let target: Target | null = null;
  let undone = 0;
  let left = 0;
  try {
    target = await openTarget(options);
    const batches = await batchesOf(ids, target.transport);
    // Ids sort by time: what a later import changed must be put back before an earlier one is undone.
    for (const id of [...new Set(batches)].sort().reverse()) {
      const query = JSON.stringify({ query: REVERT, variables: { id, reason: 'onrecord import --revert' } });
      const payload = read((await postWithRetry(target.transport, query, DEFAULT_RETRY)).text);
      const [error] = payload.userErrors;
      say(`${id}: ${inOneLine(error?.message ?? told(payload))}\n`);
      payload.kept.forEach((record) => say(`  left ${record.recordId}: ${inOneLine(record.reason)}\n`));
      if (error === undefined) undone += 1;
      left += payload.kept.length + payload.userErrors.length;
    }
  } catch (error) {
    if (!(error instanceof RunStopped)) throw error;
    warn(`${error.message}\n`);
    left += 1;
  } finally {
    await target?.close();
  }
  if (undone === 0) return 2;
  return left === 0 ? 0 : 1;
}

interface BatchPage {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

// The id of a file's import stands for all that it has written.
async function batchesOf(ids: readonly string[], transport: Transport): Promise<string[]> {
  const found: string[] = [];
  for (const id of ids) {
    if (!id.startsWith('job_')) found.push(id);
    else for await (const batch of batchesOfJob(id, transport)) found.push(batch);
  }
  return found;
}

async function* batchesOfJob(id: string, transport: Transport): AsyncGenerator<string> {
  for (let after: string | null = null; ;) {
    const query: string = JSON.stringify({ query: BATCHES, variables: { id, after } });
    const { data, errors } = JSON.parse((await postWithRetry(transport, query, DEFAULT_RETRY)).text) as {
      data?: { importJob: { batches: BatchPage } | null } | null;
      errors?: readonly { readonly message: string }[];
    };
    const page: BatchPage | undefined = data?.importJob?.batches;
    if (page === undefined) {
      throw new RunStopped(errors?.[0]?.message ?? `There is no import ${id}, or it is not yours.`);
    }
    yield* page.nodes.map((node) => node.id);
    if (!page.pageInfo.hasNextPage) return;
    after = page.pageInfo.endCursor;
  }
}

function told({ removedCount, restoredCount, kept }: Payload): string {
  return `${removedCount} removed, ${restoredCount} put back, ${kept.length} left alone`;
}

function read(text: string): Payload {
  const { data, errors } = JSON.parse(text) as Answer;
  if (data?.revertImport) return data.revertImport;
  throw new RunStopped(errors?.[0]?.message ?? 'The answer of the server has an unknown form.');
}
