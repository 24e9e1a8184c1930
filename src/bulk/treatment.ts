import type { CallOptions } from './import-call';

/** How a file is to be treated, in the words of the command line and of `POST /import`. */
export interface Treatment {
  /** Leave refused records out, or stop at the first one. */
  readonly onError: 'skip' | 'stop';
  /** What becomes of a row that is stored already. */
  readonly onConflict: 'update' | 'skip' | 'fail';
  readonly dryRun: boolean;
  readonly suggestClaims: boolean;
  /** In the place of the file's hash in its idempotency keys. */
  readonly key?: string | null | undefined;
}

const CONFLICTS = { update: 'UPDATE', skip: 'SKIP', fail: 'FAIL' } as const;

/** The same in the words of the schema, for a file of that name and hash. */
export function callOptionsOf(
  { onError, onConflict, dryRun, suggestClaims, key }: Treatment,
  file: { readonly name: string; readonly hash: string },
): CallOptions {
  return {
    onError: onError === 'stop' ? 'REJECT_ALL' : 'SKIP_FAILED',
    onConflict: CONFLICTS[onConflict],
    dryRun,
    sourceName: file.name,
    keyBase: key ?? file.hash,
    suggestClaims,
  };
}
