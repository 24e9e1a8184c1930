import { PATIENT, postPatiently } from '../../bulk/retry';
import { RunStopped } from '../../bulk/transport';
import type { ExitCode } from './import-files';
import { openTarget } from './target';
import type { TargetOptions } from './target';

const REVERT =
  'mutation($id:ID!,$reason:String){revertImport(input:{id:$id,reason:$reason}){removedCount restoredCount kept{id reason} userErrors{message}}}';

interface Payload {
  readonly removedCount: number;
  readonly restoredCount: number;
  readonly kept: readonly { readonly id: string; readonly reason: string }[];
  readonly userErrors: readonly { readonly message: string }[];
}

interface Answer {
  readonly data?: { readonly revertImport: Payload | null } | null;
  readonly errors?: readonly { readonly message: string }[];
}

/** Undoes imports, the last one first, and prints what was left alone and why. Resolves with the exit code. */
export async function revertBatches(ids: readonly string[], options: TargetOptions): Promise<ExitCode> {
  const target = await openTarget(options);
  let undone = 0;
  let left = 0;
  try {
    // Ids sort by time: what a later import changed must be put back before an earlier one is undone.
    for (const id of [...new Set(ids)].sort().reverse()) {
      const query = JSON.stringify({ query: REVERT, variables: { id, reason: 'onrecord import --revert' } });
      const payload = read((await postPatiently(target.transport, query, PATIENT)).text);
      const [error] = payload.userErrors;
      process.stdout.write(`${id}: ${error?.message ?? told(payload)}\n`);
      payload.kept.forEach((record) => process.stdout.write(`  left ${record.id}: ${record.reason}\n`));
      if (error === undefined) undone += 1;
      left += payload.kept.length + payload.userErrors.length;
    }
  } catch (error) {
    if (!(error instanceof RunStopped)) throw error;
    process.stderr.write(`${error.message}\n`);
    left += 1;
  } finally {
    await target.close();
  }
  if (undone === 0) return 2;
  return left === 0 ? 0 : 1;
}

function told({ removedCount, restoredCount, kept }: Payload): string {
  return `${removedCount} removed, ${restoredCount} put back, ${kept.length} left alone`;
}

function read(text: string): Payload {
  const { data, errors } = JSON.parse(text) as Answer;
  if (data?.revertImport) return data.revertImport;
  throw new RunStopped(errors?.[0]?.message ?? 'The server answered nothing that is understood.');
}
