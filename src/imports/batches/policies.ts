import type { ImportErrorPolicy } from '../../domain/row-outcome';

/** What to do with a row whose record is already stored. */
export enum ImportConflictPolicy {
  /** Change what the row says differently. */
  UPDATE = 'UPDATE',
  /** Leave the stored record as it is. */
  SKIP = 'SKIP',
  /** Refuse the row. */
  FAIL = 'FAIL',
}

/** How a batch is to be treated. */
export interface ImportPolicy {
  readonly onError: ImportErrorPolicy;
  readonly onConflict: ImportConflictPolicy;
}
