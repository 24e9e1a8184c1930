import type { DomainError } from '../../domain/errors/errors';

/** What to do with a batch if one of its rows is refused. */
export enum ImportErrorPolicy {
  /** Nothing is written unless every row can be. */
  REJECT_ALL = 'REJECT_ALL',
  /** The refused rows are left out, the others written. */
  SKIP_FAILED = 'SKIP_FAILED',
}

/** What to do with a row whose record is already stored. */
export enum ImportConflictPolicy {
  /** Change what the row says differently. */
  UPDATE = 'UPDATE',
  /** Leave the stored record as it is. */
  SKIP = 'SKIP',
  /** Refuse the row. */
  FAIL = 'FAIL',
}

/** The result of one row. */
export enum ImportRowStatus {
  CREATED = 'CREATED',
  UPDATED = 'UPDATED',
  UNCHANGED = 'UNCHANGED',
  SKIPPED = 'SKIPPED',
  FAILED = 'FAILED',
  NOT_ATTEMPTED = 'NOT_ATTEMPTED',
}

/** How a batch is to be treated. */
export interface ImportPolicy {
  readonly onError: ImportErrorPolicy;
  readonly onConflict: ImportConflictPolicy;
}

/** One row's fate: its status, the id of its record where there is one, and what is wrong with it. */
export interface RowOutcome {
  readonly index: number;
  readonly status: ImportRowStatus;
  readonly id: string | null;
  readonly faults: readonly DomainError[];
}

/** Ends a transaction without keeping anything, and carries out what was found: a dry run, or a rejected batch. */
export class NothingKept<T> extends Error {
  constructor(readonly result: T) {
    super('The transaction was ended on purpose.');
    this.name = 'NothingKept';
  }
}
