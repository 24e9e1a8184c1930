import type { RowKind } from '../formats/item';
import type { Entry } from './batches';
import { ROWS_A_REQUEST } from './batches';
import { callOf, readAnswer, sayWhere } from './import-call';
import type { Call, CallAnswer, CallOptions, RowAnswer, RowStatus, UserError } from './import-call';
import type { Patience } from './retry';
import { postPatiently } from './retry';
import type { Transport } from './transport';

/** What became of an entry: one row, or an article with its quotations. */
export interface EntryOutcome {
  readonly statuses: readonly RowStatus[];
  /** Why it, or a part of it, was refused; empty when it was not. */
  readonly reasons: readonly string[];
}

/** What the rows of a batch were answered with. */
export interface Sent {
  readonly outcomes: readonly EntryOutcome[];
  readonly batchIds: readonly string[];
}

/** Rows on their way. */
export interface Underway {
  /** The idempotency key of their call, by which the next may be bound to it; null when there are several. */
  readonly key: string | null;
  /** Rejects with RunStopped when the run cannot go on. */
  readonly sent: Promise<Sent>;
}

interface Group {
  readonly kind: RowKind;
  readonly indexes: readonly number[];
}

const REFUSED: readonly RowStatus[] = ['FAILED'];

/** Sends rows to a server until each of them has its answer, however many calls that takes. */
export class RowSender {
  /** Whether all rows of the last call were taken. After one that was not, sending ahead is mostly in vain. */
  private goesWell = true;

  constructor(
    private readonly transport: Transport,
    private readonly options: CallOptions,
    private readonly patience: Patience,
  ) {}

  /**
   * Actors and claims go first, so that statements find them. `place` names the lines, for the idempotency key.
   * Rows that follow others under way are sent ahead, and are stored after all of `earlier` all the same.
   */
  send(entries: readonly Entry[], place: string, earlier: Underway | null = null): Underway {
    const groups = groupsOf(entries);
    const sending = new Sending(entries, place, this.options.dryRun ? null : earlier);
    const [only] = groups;
    if (groups.length === 1 && only !== undefined)
      sending.lead = this.callOf(only.kind, only.indexes, sending);
    return { key: sending.lead?.key ?? null, sent: this.sendAll(groups, sending) };
  }

  private async sendAll(groups: readonly Group[], sending: Sending): Promise<Sent> {
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
  private async sendSome(kind: RowKind, indexes: readonly number[], sending: Sending): Promise<void> {
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
        const twins = sending.note(kind, open, answer.rows);
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
    sending: Sending,
  ): readonly number[] {
    const fit = open.filter((_, i) => !reasons.has(i));
    reasons.forEach((reason, i) => sending.refuse(open[i] ?? 0, reason));
    if (this.options.onError === 'SKIP_FAILED') return fit;
    fit.forEach((index) => sending.leave(index));
    return [];
  }

  private async call(kind: RowKind, open: readonly number[], sending: Sending): Promise<CallAnswer> {
    const call = sending.takeLead() ?? this.callOf(kind, open, sending);
    const answer = await this.inTurn(kind, call, sending);
    this.goesWell = answer.kind === 'rows' && answer.rows.every(({ status }) => status !== 'FAILED');
    if (answer.kind === 'rows' && answer.batchId !== null) sending.batchIds.push(answer.batchId);
    return answer;
  }

  /** Sends a call ahead of the answer to the earlier ones where it can; the server sees to the order. */
  private async inTurn(kind: RowKind, call: Call, sending: Sending): Promise<CallAnswer> {
    const afterKey = sending.earlier?.key ?? null;
    if (afterKey !== null && this.goesWell) {
      const answer = await this.post(kind, call.body(afterKey));
      if (answer.kind !== 'early') return answer;
    }
    await sending.earlierIsDone();
    return await this.post(kind, call.body(null));
  }

  private async post(kind: RowKind, body: string): Promise<CallAnswer> {
    return readAnswer(kind, await postPatiently(this.transport, body, this.patience));
  }

  private callOf(kind: RowKind, open: readonly number[], { entries, place }: Sending): Call {
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

class Sending implements Sent {
  readonly outcomes: EntryOutcome[];
  readonly batchIds: string[] = [];
  /** The first call, when there is only one. */
  lead: Call | null = null;

  constructor(
    readonly entries: readonly Entry[],
    readonly place: string,
    /** What is to be stored before; null once it is. */
    public earlier: Underway | null,
  ) {
    this.outcomes = entries.map(() => ({ statuses: ['NOT_ATTEMPTED'], reasons: [] }));
  }

  takeLead(): Call | null {
    const { lead } = this;
    this.lead = null;
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

  leave(index: number): void {
    this.outcomes[index] = { statuses: ['NOT_ATTEMPTED'], reasons: [] };
  }

  /** Notes what became of the rows; tells which have to be sent again now, and which after the others. */
  note(
    kind: RowKind,
    open: readonly number[],
    rows: readonly RowAnswer[],
  ): { readonly again: readonly number[]; readonly later: readonly number[] } {
    if (kind === 'article') {
      this.outcomes[open[0] ?? 0] = articleOutcome(rows);
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
    twins.forEach((index) => this.leave(index));
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
function isOfRow(path: UserError['path']): boolean {
  return (path ?? []).length <= 1;
}

function reasonsOf({ status, userErrors }: RowAnswer): string[] {
  return status === 'FAILED' ? userErrors.map(({ path, message }) => sayWhere(path ?? [], message)) : [];
}

function articleOutcome(rows: readonly RowAnswer[]): EntryOutcome {
  const reasons = rows.flatMap((row, i) => reasonsOf(row).map((reason) => `quotations.${i}.${reason}`));
  return { statuses: rows.map(({ status }) => status), reasons };
}
