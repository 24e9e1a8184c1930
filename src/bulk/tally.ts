import type { RowStatus, Unread } from './call-answer';
import type { BatchReport, ItemReport } from './run-import';

/** Most refusals, and most texts that were not read or not kept whole, that are shown on the screen. */
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
  /** Articles whose text was stored and not read. */
  notRead = 0;
  /** Why, of the first of them. */
  readonly notReadBecause: string[] = [];
  /** What looks like statements in texts and was not kept, by reason. */
  readonly leftOut = new Map<string, number>();
  /** The same of each of the first articles, in words. */
  readonly leftOutOf: string[] = [];

  add({ items }: BatchReport): void {
    for (const report of items) this.addOne(report);
  }

  /** Whether anything of the file went in, or would have. */
  get isAnythingIn(): boolean {
    const { CREATED, UPDATED, UNCHANGED, SKIPPED } = this.byStatus;
    return this.taken > 0 || CREATED + UPDATED + UNCHANGED + SKIPPED > 0;
  }

  private addOne({ item, statuses, reasons, unread }: ItemReport): void {
    unread.forEach((one) => this.addUnread(item.line, one));
    this.records += 1;
    this.rows += statuses.length;
    statuses.forEach((status) => (this.byStatus[status] += 1));
    if (reasons.length > 0) {
      this.refused += 1;
      if (this.refusals.length < SHOWN) this.refusals.push(`line ${item.line}: ${reasons.join(' ')}`);
    } else if (!statuses.includes('NOT_ATTEMPTED')) this.taken += 1;
  }

  private addUnread(line: number, { notRead, leftOut }: Unread): void {
    for (const { reason, count } of leftOut)
      this.leftOut.set(reason, (this.leftOut.get(reason) ?? 0) + count);
    const reasons = leftOut.map(({ reason, count }) => `${reason} ${count}`).join(', ');
    if (reasons !== '' && this.leftOutOf.length < SHOWN) this.leftOutOf.push(`line ${line}: ${reasons}`);
    if (notRead === null) return;
    this.notRead += 1;
    if (this.notReadBecause.length < SHOWN) this.notReadBecause.push(`line ${line}: ${notRead}`);
  }
}
