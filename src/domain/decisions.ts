import { DomainError, ErrorCode } from './errors/errors';
import type { RowOutcome } from './row-outcome';
import { failed, failedOnly, ImportErrorPolicy, ImportRowStatus } from './row-outcome';

/** One of several decisions of a call, with what is wrong with it as it was sent. */
export interface DecisionItem<I> {
  readonly item: I;
  readonly faults: readonly DomainError[];
}

/** What became of a decision, and the record that it is about. */
export interface DecisionOutcome<T> extends Omit<RowOutcome, 'id'> {
  readonly record: T | null;
}

/** The decisions of a call after they were checked: those that can be carried out, and what is wrong with the others. */
export class CheckedDecisions<P> {
  constructor(
    private readonly count: number,
    /** What the fit ones amount to, in the order sent. */
    readonly fit: readonly { readonly index: number; readonly plan: P }[],
    private readonly refused: ReadonlyMap<number, RowOutcome>,
  ) {}

  /** Whether nothing is to be written, as one of them was refused. */
  isRejected(onError: ImportErrorPolicy): boolean {
    return onError === ImportErrorPolicy.REJECT_ALL && this.refused.size > 0;
  }

  /** The answers when nothing was written. */
  rejected<T>(): DecisionOutcome<T>[] {
    return Array.from({ length: this.count }, (_, i) => ({
      ...failedOnly(this.refused.get(i), i),
      record: null,
    }));
  }

  /** The answers, given the records of the fit ones in their order, and what was done to each. */
  done<T>(records: readonly T[], status: (record: T, plan: P) => ImportRowStatus): DecisionOutcome<T>[] {
    const all: DecisionOutcome<T>[] = [...this.refused.values()].map((row) => ({ ...row, record: null }));
    this.fit.forEach(({ index, plan }, i) => {
      const record = records[i] as T;
      all.push({ index, status: status(record, plan), faults: [], record });
    });
    return all.sort((a, b) => a.index - b.index);
  }
}

/** Checks decisions one by one. `plan` throws DomainError; `key` says what can be decided once in a call, and which field names it. */
export function checkDecisions<I, P>(
  items: readonly DecisionItem<I>[],
  key: (item: I) => readonly [key: string, field: string],
  plan: (item: I) => P,
): CheckedDecisions<P> {
  const refused = new Map<number, RowOutcome>();
  const fit: { index: number; plan: P }[] = [];
  const first = new Map<string, number>();
  items.forEach(({ item, faults }, index) => {
    try {
      if (faults.length > 0) refused.set(index, failed(index, faults));
      else {
        refuseTwin(first, index, key(item));
        fit.push({ index, plan: plan(item) });
      }
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      refused.set(index, failed(index, [error]));
    }
  });
  return new CheckedDecisions(items.length, fit, refused);
}

/** The record of a decision that was sent alone. Throws the first fault. */
export function onlyDecision<T>([outcome]: readonly DecisionOutcome<T>[]): T {
  const [fault] = outcome?.faults ?? [];
  if (fault !== undefined) throw fault;
  if (!outcome?.record) throw new Error('The decision was neither carried out nor refused.');
  return outcome.record;
}

/** UPDATED for a record that is another than before, else UNCHANGED. */
export function updatedIf(isChanged: boolean): ImportRowStatus {
  return isChanged ? ImportRowStatus.UPDATED : ImportRowStatus.UNCHANGED;
}

function refuseTwin(
  first: Map<string, number>,
  index: number,
  [key, field]: readonly [string, string],
): void {
  const twin = first.get(key);
  first.set(key, twin ?? index);
  if (twin === undefined) return;
  const message = `Item ${twin} of this call decides on the same (items count from 0). Leave one of the two out.`;
  throw new DomainError(ErrorCode.DUPLICATE, message, [field]);
}
