import type { Recorded } from '../database/recorded.entity';
import type { WriteTransaction } from '../database/write-transaction';
import { announceChanges } from './announce-changes';
import type { ChangeContext } from './author';
import { asChanges, changedFields } from './patch';
import type { FieldChange, NewRevision } from './revision.entity';
import { Revision, RevisionAction } from './revision.entity';

/** A change to be logged that touches more than the record's own columns. */
export interface LoggedChange<T> {
  readonly action?: RevisionAction;
  readonly patch: Partial<T>;
  /** Changes outside the record's own row: hops, aliases. */
  readonly beside?: readonly FieldChange[];
}

/** A change of one of many records; its reason is its own, or that of all. */
export interface RecordChange<T> {
  readonly record: T;
  readonly action?: RevisionAction;
  readonly patch: Partial<T>;
  /** Changes outside the record's own row, which somebody else writes. */
  readonly beside?: readonly FieldChange[];
  readonly reason?: string | null;
}

/** Makes every write leave a revision: what changed, who did it, when and why. */
export class RevisionLog {
  /** Logs records that were just inserted with revision 1. Their state is the record itself, so no fields are listed. */
  created(tx: WriteTransaction, ids: readonly string[], context: ChangeContext): void {
    const entries = ids.map((id) => this.entry(id, 1, RevisionAction.CREATED, [], context));
    this.insert(tx, entries);
  }

  /** Writes the fields that really change, counts the revision up and logs it. A patch that changes nothing writes nothing. */
  async change<T extends Recorded>(
    tx: WriteTransaction,
    entity: new () => T,
    record: T,
    { action = RevisionAction.UPDATED, patch, beside = [] }: LoggedChange<T>,
    context: ChangeContext,
  ): Promise<T> {
    const changed = changedFields(record, patch);
    const changes = [...asChanges(record, changed), ...beside];
    if (changes.length === 0) return record;
    const next = { ...record, ...changed, revision: record.revision + 1, updatedAt: context.at };
    const counted: Partial<T> = { ...changed, revision: next.revision, updatedAt: next.updatedAt };
    await tx.update(entity, record.id, counted);
    this.insert(tx, [this.entry(record.id, next.revision, action, changes, context)]);
    return next;
  }

  /**
   * The same for many records, with one statement for all. The records are locked, or of this transaction: what another
   * one changes meanwhile would be set back.
   */
  changeAll<T extends Recorded>(
    tx: WriteTransaction,
    entity: new () => T,
    wanted: readonly RecordChange<T>[],
    context: ChangeContext,
  ): T[] {
    const written = new Set(['revision', 'updatedAt']);
    const changed: T[] = [];
    const entries: NewRevision[] = [];
    const all = wanted.map(({ record, action = RevisionAction.UPDATED, patch, beside = [], reason }) => {
      const fields = changedFields(record, patch);
      const changes = [...asChanges(record, fields), ...beside];
      if (changes.length === 0) return record;
      const next = { ...record, ...fields, revision: record.revision + 1, updatedAt: context.at };
      Object.keys(fields).forEach((field) => written.add(field));
      changed.push(next);
      const entry = this.entry(record.id, next.revision, action, changes, context);
      entries.push({ ...entry, reason: reason ?? context.reason });
      return next;
    });
    tx.updateAll(entity, changed, written);
    this.insert(tx, entries);
    return all;
  }

  /** Logs a change whose columns somebody else has written. */
  note(
    tx: WriteTransaction,
    entries: readonly {
      id: string;
      number: number;
      action: RevisionAction;
      changes: readonly FieldChange[];
    }[],
    context: ChangeContext,
  ): void {
    const noted = entries.map((e) => this.entry(e.id, e.number, e.action, e.changes, context));
    this.insert(tx, noted);
  }

  private insert(tx: WriteTransaction, entries: readonly NewRevision[]): void {
    tx.insert(Revision, entries, { transactionNumber: tx.dialect.nextChangeNumber });
    announceChanges(
      tx,
      entries.map(({ entityId }) => entityId),
    );
  }

  private entry(
    entityId: string,
    number: number,
    action: RevisionAction,
    changes: readonly FieldChange[],
    context: ChangeContext,
  ): NewRevision {
    return {
      entityId,
      number,
      action,
      changes,
      madeBy: context.author.name,
      madeAt: context.at,
      reason: context.reason,
      importBatchId: context.importBatchId,
    };
  }
}
