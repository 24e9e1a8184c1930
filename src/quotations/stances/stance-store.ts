import sql, { raw } from 'sql-template-tag';
import type { WriteTransaction } from '../../database/write-transaction';
import type { Ids } from '../../ids';
import type { ChangeContext } from '../../revisions/author';
import type { RevisionLog } from '../../revisions/revision-log';
import { RevisionAction } from '../../revisions/revision.entity';
import { touchByIds } from '../../revisions/touch';
import type { CodedClaims } from './coded-claims';
import { StanceCoding } from './stance-coding.entity';
import type { StanceDraft } from './stance-draft';
import { codingKey, newCoding } from './stance-draft';
import { planCodings, settledSuggestions } from './stance-plan';

/** What became of drafts that were stored: their codings in the drafts' order, and the quotations that changed. */
export interface StancesStored {
  readonly changedQuotationIds: ReadonlySet<string>;
  /** Ids of the codings that were made, and of those that were changed. */
  readonly addedIds: ReadonlySet<string>;
  readonly changedIds: ReadonlySet<string>;
  readonly codings: readonly StanceCoding[];
}

const COPIED = ['speaker_id', 'speaker_country', 'said_from', 'said_to', 'said_sort'];
const COUNTS = raw("(c.status <> 'REJECTED' AND q.review_status NOT IN ('REJECTED', 'RETRACTED'))");

/** Writes stance codings, and keeps the copies that make "claims by country" an index walk. */
export class StanceStore {
  constructor(
    private readonly ids: Ids,
    private readonly revisions: RevisionLog,
    private readonly claims: CodedClaims,
  ) {}

  /**
   * Stores codings; the same coder's earlier coding of the same target is changed, and what a machine has
   * suggested for what a person codes is settled. Answers which quotations changed.
   * `uncoded` are ids of quotations that were just stored, so that nobody needs to look for codings of theirs.
   */
  async upsert(
    tx: WriteTransaction,
    drafts: readonly StanceDraft[],
    context: ChangeContext,
    uncoded: ReadonlySet<string> = new Set(),
  ): Promise<StancesStored> {
    const known = await this.existing(tx, drafts, uncoded);
    const decided = await this.decided(tx, [...known.values()]);
    const plan = planCodings(drafts, known, decided, (draft) => newCoding(draft, this.ids, context));
    const own = new Set(plan.codingIds);
    const others = [...known.values()].filter(({ id }) => !own.has(id));
    const before = [...plan.changes, ...settledSuggestions(drafts, others)];
    const after = this.revisions.changeAll(tx, StanceCoding, before, context);
    const changed = after.filter((coding, i) => coding !== before[i]?.record);
    const next = new Map([...plan.added, ...after].map((coding) => [coding.id, coding]));
    this.insert(tx, plan.added, context);
    this.follow(tx, changed, context.at);
    this.followNew(tx, plan.added, uncoded, context.at);
    return {
      codings: plan.codingIds.map((id) => next.get(id) as StanceCoding),
      addedIds: idsOf(plan.added),
      changedIds: idsOf(changed),
      changedQuotationIds: new Set([...changed, ...plan.added].map((coding) => coding.quotationId)),
    };
  }

  /** Brings the copies on codings up to date after their quotations changed, and updates the claims that this concerns. */
  async refreshCopies(tx: WriteTransaction, quotationIds: readonly string[], at: string): Promise<void> {
    if (quotationIds.length === 0) return;
    const stale = await tx.all<{ id: string; claimId: string | null }>(
      sql`SELECT c.id, c.claim_id AS "claimId" FROM stance_coding c JOIN quotation q ON q.id = c.quotation_id
        WHERE ${tx.dialect.inList(raw('c.quotation_id'), quotationIds)} AND (c.counts <> ${COUNTS}
        OR ${raw(COPIED.map((c) => `c.${c} IS DISTINCT FROM q.${c}`).join(' OR '))})`,
    );
    if (stale.length === 0) return;
    const copies = COPIED.map((c) => `${c} = q.${c}`).join(', ');
    await tx.all(
      sql`UPDATE stance_coding AS c SET ${raw(copies)}, counts = ${COUNTS} FROM quotation q WHERE q.id = c.quotation_id AND ${tx.dialect.inList(
        raw('c.id'),
        stale.map((coding) => coding.id),
      )}`,
    );
    this.tellClaims(tx, stale, at);
  }

  /** Updates the quotations and the claims of codings that were made, changed or removed at this instant. */
  follow(
    tx: WriteTransaction,
    codings: readonly Pick<StanceCoding, 'quotationId' | 'claimId'>[],
    at: string,
  ): void {
    const quotationIds = codings.map((coding) => coding.quotationId);
    touchByIds(tx, 'quotation', quotationIds, at);
    this.tellClaims(tx, codings, at);
  }

  private insert(tx: WriteTransaction, added: readonly StanceCoding[], context: ChangeContext): void {
    tx.insert(StanceCoding, added);
    this.revisions.created(
      tx,
      added.map((coding) => coding.id),
      context,
    );
  }

  private followNew(
    tx: WriteTransaction,
    added: readonly StanceCoding[],
    uncoded: ReadonlySet<string>,
    at: string,
  ): void {
    const quotationIds = added.map((coding) => coding.quotationId).filter((id) => !uncoded.has(id));
    touchByIds(tx, 'quotation', quotationIds, at);
    this.claims.followNewCodings(tx, added, at);
  }

  private tellClaims(
    tx: WriteTransaction,
    codings: readonly Pick<StanceCoding, 'claimId'>[],
    at: string,
  ): void {
    const claimIds = [...new Set(codings.flatMap((coding) => coding.claimId ?? []))];
    if (claimIds.length > 0) this.claims.followCodings(tx, claimIds, at);
  }

  /** Those on which a person has decided. */
  private async decided(
    tx: WriteTransaction,
    codings: readonly StanceCoding[],
  ): Promise<ReadonlySet<string>> {
    if (codings.length === 0) return new Set();
    const ids = codings.map((coding) => coding.id);
    const rows = await tx.all<{ id: string }>(
      sql`SELECT DISTINCT r.entity_id AS "id" FROM revision r WHERE ${tx.dialect.inList(raw('r.entity_id'), ids)} AND r.action = ${RevisionAction.REVIEWED}`,
    );
    return new Set(rows.map((row) => row.id));
  }

  private async existing(
    tx: WriteTransaction,
    drafts: readonly StanceDraft[],
    uncoded: ReadonlySet<string>,
  ): Promise<Map<string, StanceCoding>> {
    const ids = [...new Set(drafts.map((draft) => draft.quotation.id))].filter((id) => !uncoded.has(id));
    if (ids.length === 0) return new Map();
    const rows = await tx.rows(
      StanceCoding,
      sql`SELECT ${tx.shape(StanceCoding).select('c')} FROM stance_coding c WHERE ${tx.dialect.inList(raw('c.quotation_id'), ids)}`,
    );
    return new Map(rows.map((coding) => [codingKey(coding), coding]));
  }
}

function idsOf(codings: readonly StanceCoding[]): ReadonlySet<string> {
  return new Set(codings.map(({ id }) => id));
}
