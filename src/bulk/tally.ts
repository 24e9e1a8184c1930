import type { RowStatus } from './call-answer';
import type { BatchReport, ItemReport } from './run-import';

/** Most refusals that are shown on the screen. */
const SHOWN = 10;

/** Counts what becomes of a file's records and rows. */
export class RunTally {
  records = 0;
  refused = 0;
  /** Records that went in whole. */
  taken = 0;
  rows = 0;
  readonly byStatus: Record<RowStatus, number> = {
    CREATED: 0,
    UPDATED: 0,
    UNCHANGED: 0,
    SKIPPED: 0,
    FAILED: 0,
    NOT_ATTEMPTED: 0,
  };
  /** The first refusals, in words. */
  readonly refusals: string[] = [];

  add({ items }: BatchReport): void {
    for (const report of items) this.addOne(report);
  }

  /** Whether anything of the file went in, or would have. */
  get isAnythingIn(): boolean {
    const { CREATED, UPDATED, UNCHANGED, SKIPPED } = this.byStatus;
    return this.taken > 0 || CREATED + UPDATED + UNCHANGED + SKIPPED > 0;
  }

  private addOne({ item, statuses, reasons }: ItemReport): void {
    this.records += 1;
    this.rows += statuses.length;
    statuses.forEach((status) => (this.byStatus[status] += 1));
    if (reasons.length > 0) {
      this.refused += 1;
      if (this.refusals.length < SHOWN) this.refusals.push(`line ${item.line}: ${reasons.join(' ')}`);
    } else if (!statuses.includes('NOT_ATTEMPTED')) this.taken += 1;
  }
}
