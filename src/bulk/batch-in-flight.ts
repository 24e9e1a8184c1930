import type { RowKind } from '../formats/item';
import type { Entry } from './batches';
import { sayWhere } from './call-answer';
import type { CallAnswer, RowAnswer, RowStatus, RowError, Unread } from './call-answer';
import type { Call } from './import-call';

type RowsAnswer = Extract<CallAnswer, { kind: 'rows' }>;

/** What became of an entry: one row, or an article with its quotations. */
export interface EntryOutcome {
  readonly statuses: readonly RowStatus[];
  /** Why it, or a part of it, was refused; empty when it was not. */
  readonly reasons: readonly string[];
  /** What was not kept of the text of an article. */
  readonly unread?: Unread;
}

/** What the rows of a batch were answered with. */
export interface BatchResult {
  readonly outcomes: readonly EntryOutcome[];
  readonly batchIds: readonly string[];
}

/** Rows on their way. */
export interface PendingBatch {
  /** The idempotency key of their call, by which the next may be bound to it; null when there are several. */
  readonly key: string | null;
  /** Rejects with RunStopped when the run cannot go on. */
  readonly sent: Promise<BatchResult>;
}

const REFUSED: readonly RowStatus[] = ['FAILED'];

/** Rows on their way: what has become of each so far. */
export class BatchInFlight implements BatchResult {
  readonly outcomes: EntryOutcome[];
  readonly batchIds: string[] = [];
  /** The first call, when there is only one. */
  firstCall: Call | null = null;

  constructor(
    readonly entries: readonly Entry[],
    readonly place: string,
    /** What is to be stored before; null once it is. */
    public earlier: PendingBatch | null,
  ) {
    this.outcomes = entries.map(() => ({ statuses: ['NOT_ATTEMPTED'], reasons: [] }));
  }

  takeFirstCall(): Call | null {
    const { firstCall: lead } = this;
    this.firstCall = null;
    return lead;
  }

  async earlierIsDone(): Promise<void> {
    await this.earlier?.sent;
    this.earlier = null;
  }

  get hasRefusals(): boolean {
    return this.outcomes.some(({ reasons }) => reasons.length > 0);
  }

  refuse(index: number, reason: string): void {
    this.outcomes[index] = { statuses: REFUSED, reasons: [reason] };
  }

  markNotAttempted(index: number): void {
    this.outcomes[index] = { statuses: ['NOT_ATTEMPTED'], reasons: [] };
  }

  /** Notes what became of the rows; answers which have to be sent again now, and which after the others. */
  note(
    kind: RowKind,
    open: readonly number[],
    { rows, notRead, leftOut }: RowsAnswer,
  ): { readonly again: readonly number[]; readonly later: readonly number[] } {
    if (kind === 'article') {
      this.outcomes[open[0] ?? 0] = { ...articleOutcome(rows), unread: { notRead, leftOut } };
      return { again: [], later: [] };
    }
    open.forEach((index, i) => {
      const row = rows[i];
      if (row !== undefined) this.outcomes[index] = { statuses: [row.status], reasons: reasonsOf(row) };
    });
    const twins = open.filter((_, i) => isTwin(rows[i]));
    const untried = open.filter((_, i) => rows[i]?.status === 'NOT_ATTEMPTED');
    const isRejected = untried.length > 0 && rows.some((row) => row.status === 'FAILED' && !isTwin(row));
    if (!isRejected) return { again: untried, later: twins };
    twins.forEach((index) => this.markNotAttempted(index));
    return { again: [], later: [] };
  }
}

function isTwin(row: RowAnswer | undefined): boolean {
  return (
    row?.status === 'FAILED' &&
    row.userErrors.every(({ code, path }) => code === 'DUPLICATE' && isOfRow(path))
  );
}

// Doubles inside a row (two stances towards one target) have a longer path.
function isOfRow(path: RowError['path']): boolean {
  return (path ?? []).length <= 1;
}

function reasonsOf({ status, userErrors }: RowAnswer): string[] {
  return status === 'FAILED' ? userErrors.map(({ path, message }) => sayWhere(path ?? [], message)) : [];
}

function articleOutcome(rows: readonly RowAnswer[]): EntryOutcome {
  const reasons = rows.flatMap((row, i) => reasonsOf(row).map((reason) => `quotations.${i}.${reason}`));
  return { statuses: rows.map(({ status }) => status), reasons };
}
