import { ImportRowStatus } from '../batches/policies';
import type { RowOutcome } from '../batches/policies';

/** Whether a row was refused. */
export function isFailed(outcome: RowOutcome): boolean {
  return outcome.status === ImportRowStatus.FAILED;
}

/** The fate of a row when the batch is rejected as a whole. */
export function failedOnly(outcome: RowOutcome | undefined, index: number): RowOutcome {
  return outcome !== undefined && isFailed(outcome) ? outcome : notAttempted(index);
}

/** The fate of a row that nothing was tried with. */
export function notAttempted(index: number): RowOutcome {
  return { index, status: ImportRowStatus.NOT_ATTEMPTED, id: null, faults: [] };
}
