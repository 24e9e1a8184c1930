import type { RowKind } from '../formats/item';
import type { Entry } from './batches';
import { ROWS_A_REQUEST } from './batches';
import { readAnswer } from './call-answer';
import { callOf } from './import-call';
import type { CallAnswer } from './call-answer';
import type { Call, CallOptions } from './import-call';
import type { RetryPolicy } from './retry';
import { postWithRetry } from './retry';
import type { BatchResult, PendingBatch } from './batch-in-flight';
import { BatchInFlight } from './batch-in-flight';
import type { Transport } from './transport';

interface Group {
  readonly kind: RowKind;
  readonly indexes: readonly number[];
}

/** Sends rows to a server until each of them has its answer, however many calls that takes. */
export class RowSender {
  /** Whether all rows of the last call were taken. After one that was not, sending ahead is mostly in vain. */
  private goesWell = true;

  constructor(
    private readonly transport: Transport,
    private readonly options: CallOptions,
    private readonly patience: RetryPolicy,
  ) {}

  /**
   * Actors and claims go first, so that statements find them. `place` names the lines, for the idempotency key.
   * Rows that follow others under way are sent ahead, and are stored after all of `earlier` all the same.
   */
  send(entries: readonly Entry[], place: string, earlier: PendingBatch | null = null): PendingBatch {
    const groups = groupsOf(entries);
    const sending = new BatchInFlight(entries, place, this.options.dryRun ? null : earlier);
    const [only] = groups;
    if (groups.length === 1 && only !== undefined)
      sending.firstCall = this.callOf(only.kind, only.indexes, sending);
    return { key: sending.firstCall?.key ?? null, sent: this.sendAll(groups, sending) };
  }

  private async sendAll(groups: readonly Group[], sending: BatchInFlight): Promise<BatchResult> {
    for (const { kind, indexes } of groups) {
      if (this.options.onError === 'REJECT_ALL' && sending.hasRefusals) break;
      await this.sendSome(kind, indexes, sending);
    }
    await sending.earlierIsDone();
    return sending;
  }

  /*
   * A row that is not what the schema takes makes the server refuse the whole call: it is taken out, and the others are
   * sent again. A row that says the same as an earlier one of the call is sent after it: the last one in the file wins,
   * wherever the file was cut.
   */
  private async sendSome(kind: RowKind, indexes: readonly number[], sending: BatchInFlight): Promise<void> {
    let open = indexes;
    let later: number[] = [];
    while (open.length > 0) {
      const answer = await this.call(kind, open, sending);
      let next: readonly number[] = [];
      if (answer.kind === 'misfits') next = this.withoutMisfits(open, answer.reasons, sending);
      else if (answer.kind === 'refused') {
        if (open.length > 1) {
          const middle = open.length >> 1;
          await this.sendSome(kind, open.slice(0, middle), sending);
          next = open.slice(middle);
        } else sending.refuse(open[0] ?? 0, answer.reason);
      } else if (answer.kind === 'rows') {
        const twins = sending.note(kind, open, answer);
        next = twins.again;
        // Twins alone cannot all have come second.
        if (twins.later.length === open.length) break;
        later = [...later, ...twins.later];
      }
      open = next;
      if (open.length > 0) continue;
      open = later;
      later = [];
    }
  }

  private withoutMisfits(
    open: readonly number[],
    reasons: ReadonlyMap<number, string>,
    sending: BatchInFlight,
  ): readonly number[] {
    const fit = open.filter((_, i) => !reasons.has(i));
    reasons.forEach((reason, i) => sending.refuse(open[i] ?? 0, reason));
    if (this.options.onError === 'SKIP_FAILED') return fit;
    fit.forEach((index) => sending.markNotAttempted(index));
    return [];
  }

  private async call(kind: RowKind, open: readonly number[], sending: BatchInFlight): Promise<CallAnswer> {
    const call = sending.takeFirstCall() ?? this.callOf(kind, open, sending);
    const answer = await this.inTurn(kind, call, sending);
    this.goesWell = answer.kind === 'rows' && answer.rows.every(({ status }) => status !== 'FAILED');
    if (answer.kind === 'rows' && answer.batchId !== null) sending.batchIds.push(answer.batchId);
    return answer;
  }

  /** Sends a call ahead of the answer to the earlier ones where it can; the server sees to the order. */
  private async inTurn(kind: RowKind, call: Call, sending: BatchInFlight): Promise<CallAnswer> {
    const afterKey = sending.earlier?.key ?? null;
    if (afterKey !== null && this.goesWell) {
      const answer = await this.post(kind, call.body(afterKey));
      if (answer.kind !== 'early') return answer;
    }
    await sending.earlierIsDone();
    return await this.post(kind, call.body(null));
  }

  private async post(kind: RowKind, body: string): Promise<CallAnswer> {
    return readAnswer(kind, await postWithRetry(this.transport, body, this.patience));
  }

  private callOf(kind: RowKind, open: readonly number[], { entries, place }: BatchInFlight): Call {
    const rows = open.flatMap((index) => entries[index] ?? []);
    return callOf(kind, rows, place, this.options);
  }
}

function groupsOf(entries: readonly Entry[]): Group[] {
  return (['actor', 'claim', 'quotation', 'article'] as const).flatMap((kind) => {
    const all = entries.flatMap((entry, i) => (entry.kind === kind ? [i] : []));
    const most = kind === 'article' ? 1 : ROWS_A_REQUEST;
    const groups: Group[] = [];
    for (let at = 0; at < all.length; at += most) groups.push({ kind, indexes: all.slice(at, at + most) });
    return groups;
  });
}
