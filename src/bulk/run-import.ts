import { FileRefused } from '../formats/item';
import { ReadingStopped } from './batched-file';
import type { Batch, ItemOfBatch } from './batches';
import type { RowStatus, Unread } from './call-answer';
import type { RowSender } from './row-sender';
import type { BatchResult, PendingBatch } from './batch-in-flight';
import { RunStopped } from './transport';

/** What became of one record of the file. */
export interface ItemReport {
  readonly item: ItemOfBatch;
  readonly statuses: readonly RowStatus[];
  /** Why it, or a part of it, was refused; empty when all of it is in. */
  readonly reasons: readonly string[];
  /** What was not kept of its texts. */
  readonly unread: readonly Unread[];
}

/** What became of one batch. Reports come in the order of the file. */
export interface BatchReport {
  readonly items: readonly ItemReport[];
  readonly batchIds: readonly string[];
}

/** How a run goes. */
export interface RunOptions {
  /** How many batches are under way at once. They are stored in the order of the file all the same. */
  readonly parallel: number;
  /** Ends the run at the first refused record. */
  readonly stopOnError: boolean;
  /** Ends the run when so many records were refused and none was taken; 10,000 when left out. */
  readonly mostRefused?: number;
  /** Ends the run: what is under way is finished, nothing more is sent. */
  readonly signal: AbortSignal;
  readonly onBatch: (report: BatchReport) => void | Promise<void>;
}

/** How a run ended. */
export interface RunEnd {
  readonly kind: 'complete' | 'refused' | 'interrupted' | 'failed';
  /** Why it did not go to the end; null when it did. */
  readonly reason: string | null;
}

/** How many records may be refused while none is taken, unless the options say otherwise. */
export const MOST_REFUSED = 10_000;

const INTERRUPTED: RunEnd = { kind: 'interrupted', reason: 'Interrupted.' };

/**
 * Sends the batches of a file, a bounded number at once, and reports on each. Never throws for what a file, a server or
 * an interruption can do: the end says what happened.
 */
export async function runImport(
  batches: AsyncIterable<Batch>,
  sender: RowSender,
  options: RunOptions,
): Promise<RunEnd> {
  const queue: Promise<BatchReport | RunStopped>[] = [];
  let last: PendingBatch | null = null;
  let end: RunEnd | null = null;
  let line: number | undefined;
  const hopes = new Hopes(options.mostRefused ?? MOST_REFUSED);
  const settleOne = async (): Promise<void> => {
    const report = await queue.shift();
    if (report instanceof RunStopped) end ??= { kind: 'failed', reason: after(line, report.message) };
    else if (report !== undefined) {
      line = report.items.at(-1)?.item.line;
      await options.onBatch(report);
      if (options.stopOnError && report.items.some(({ reasons }) => reasons.length > 0)) {
        end ??= { kind: 'refused', reason: 'Stopped at the first refused record.' };
      }
      hopes.note(report);
      if (hopes.areGone) end ??= { kind: 'refused', reason: hopes.reason };
    }
  };
  const most = options.stopOnError ? 1 : options.parallel;
  try {
    for await (const batch of batches) {
      // The next batch is read while the earlier ones are under way.
      while (queue.length >= most) await settleOne();
      if (options.signal.aborted) end ??= INTERRUPTED;
      if (end !== null) break;
      last = send(batch, sender, last, options.stopOnError);
      queue.push(report(batch, last));
    }
  } catch (error) {
    if (error instanceof ReadingStopped) end = INTERRUPTED;
    else if (error instanceof FileRefused) end = { kind: 'failed', reason: error.message };
    else throw error;
  }
  while (queue.length > 0) await settleOne();
  return end ?? { kind: 'complete', reason: null };
}

/** Whether there is any sense in reading on. */
class Hopes {
  private refused = 0;
  private isAnyTaken = false;

  constructor(private readonly most: number) {}

  note({ items }: BatchReport): void {
    for (const { reasons, statuses } of items) {
      if (reasons.length > 0) this.refused += 1;
      if (statuses.some((status) => status !== 'FAILED' && status !== 'NOT_ATTEMPTED'))
        this.isAnyTaken = true;
    }
  }

  get areGone(): boolean {
    return !this.isAnyTaken && this.refused >= this.most;
  }

  get reason(): string {
    return `Stopped after ${this.refused.toLocaleString('en')} refused records, because none was imported. Check the format, and correct what the refusals name.`;
  }
}

// Where somebody has to look, or to begin, when the run is not simply started again.
function after(line: number | undefined, reason: string): string {
  return line === undefined ? reason : `After line ${line}: ${reason}`;
}

function send(
  batch: Batch,
  sender: RowSender,
  last: PendingBatch | null,
  stopOnError: boolean,
): PendingBatch {
  // As the server does with a batch of which it refuses a row.
  const isRefused = stopOnError && batch.items.some(({ refusals }) => refusals.length > 0);
  return sender.send(isRefused ? [] : batch.entries, placeOf(batch), last);
}

async function report(batch: Batch, { sent }: PendingBatch): Promise<BatchReport | RunStopped> {
  try {
    return reportOf(batch, await sent);
  } catch (error) {
    if (error instanceof RunStopped) return error;
    throw error;
  }
}

function placeOf({ items }: Batch): string {
  return `${items[0]?.line ?? 0}-${items.at(-1)?.line ?? 0}`;
}

function reportOf(batch: Batch, { outcomes, batchIds }: BatchResult): BatchReport {
  const reports = batch.items.map((item) => ({
    item,
    statuses: [] as RowStatus[],
    reasons: [...item.refusals],
    unread: [] as Unread[],
  }));
  batch.entries.forEach((entry, i) => {
    const report = reports[entry.item];
    report?.statuses.push(...(outcomes[i]?.statuses ?? []));
    report?.reasons.push(...(outcomes[i]?.reasons ?? []));
    report?.unread.push(...(outcomes[i]?.unread ? [outcomes[i].unread] : []));
  });
  return { items: reports, batchIds };
}
