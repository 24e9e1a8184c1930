import type { DomainError } from './errors/errors';

/** What to do with a batch if one of its rows is refused. */
export enum ImportErrorPolicy {
  /** Nothing is written unless every row can be. */
  REJECT_ALL = 'REJECT_ALL',
  /** The refused rows are left out, the others written. */
  SKIP_FAILED = 'SKIP_FAILED',
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

/** Whether a row was refused. */
export function isFailed(outcome: RowOutcome): boolean {
  return outcome.status === ImportRowStatus.FAILED;
}

/** The fate of a row that is refused. */
export function failed(index: number, faults: readonly DomainError[]): RowOutcome {
  return { index, status: ImportRowStatus.FAILED, id: null, faults };
}

/** The fate of a row when the batch is rejected as a whole. */
export function failedOnly(outcome: RowOutcome | undefined, index: number): RowOutcome {
  return outcome !== undefined && isFailed(outcome) ? outcome : notAttempted(index);
}

/** The fate of a row that nothing was tried with. */
export function notAttempted(index: number): RowOutcome {
  return { index, status: ImportRowStatus.NOT_ATTEMPTED, id: null, faults: [] };
}
