import { DomainError, ErrorCode } from '../../domain/errors/errors';
import { ImportRowStatus } from '../../domain/row-outcome';
import type { RowOutcome } from '../../domain/row-outcome';

/** Leaves a row as it is that would change what a person has decided, and says so. */
export function markProtected(outcomes: Map<number, RowOutcome>, index: number, reviewId: string): void {
  const outcome = outcomes.get(index);
  if (outcome === undefined) return;
  const message = `A person has published or corrected ${reviewId} here, so the import does not change it. Use correctClaimReview to change it.`;
  const fault = new DomainError(ErrorCode.PROTECTED, message, ['reviews']);
  const status = outcome.status === ImportRowStatus.UNCHANGED ? ImportRowStatus.SKIPPED : outcome.status;
  outcomes.set(index, { ...outcome, status, faults: [...outcome.faults, fault] });
}

/** A claim that was left as it is was changed after all, by its reviews. */
export function markUpdated(outcomes: Map<number, RowOutcome>, index: number): void {
  const outcome = outcomes.get(index);
  const wasLeft =
    outcome?.status === ImportRowStatus.UNCHANGED || outcome?.status === ImportRowStatus.SKIPPED;
  if (outcome !== undefined && wasLeft) outcomes.set(index, { ...outcome, status: ImportRowStatus.UPDATED });
}
