import sql, { raw } from 'sql-template-tag';
import type { ClaimMatchIndex } from '../../claims/matching/claim-match-index';
import type { Clock } from '../../clock';
import { instant } from '../../clock';
import type { Database } from '../../database/database';
import type { FullTextIndex } from '../../database/lists/full-text';
import type { WriteTransaction } from '../../database/write-transaction';
import { DomainError, ErrorCode } from '../../domain/errors/errors';
import { Role, roleIncludes } from '../../domain/role';
import type { StanceCoding } from '../../quotations/stances/stance-coding.entity';
import type { StanceStore } from '../../quotations/stances/stance-store';
import type { ReviewStore } from '../../reviews/review-store';
import type { Author, ChangeContext } from '../../revisions/author';
import type { RevisionLog } from '../../revisions/revision-log';
import { Revision, RevisionAction } from '../../revisions/revision.entity';
import { ImportBatch } from '../batches/import-batch.entity';
import type { RemovableKind } from './removable';
import { referredTo, rememberedBy, remove, REMOVABLE } from './removable';
import type { RecordRestorer } from './record-restorer';
import type { LaterRevision, TouchedRecord } from './revert-plan';
import { touchedRecords } from './revert-plan';

/** The result of undoing an import. */
export interface RevertOutcome {
  readonly batch: ImportBatch;
  readonly removedCount: number;
  readonly restoredCount: number;
  readonly kept: readonly { readonly recordId: string; readonly reason: string }[];
}

const CHANGED_SINCE = 'somebody has changed it since';
const REMEMBERED = 'undoing a later change of a record that was kept would need it';

/** Undoes imports: what they made goes, what they changed is as before, unless people have worked on it since. */
export class RevertService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly revisions: RevisionLog,
    private readonly restorer: RecordRestorer,
    private readonly stances: StanceStore,
    private readonly reviews: ReviewStore,
    private readonly matches: ClaimMatchIndex,
    private readonly indexes: Readonly<
      Record<'quotation' | 'claim' | 'article', Pick<FullTextIndex, 'remove'>>
    >,
  ) {}

  revert(id: string, reason: string | null, author: Author): Promise<RevertOutcome> {
    return this.database.write(async (tx) => {
      const batch = await this.require(tx, id, author);
      const context: ChangeContext = { author, at: instant(this.clock), reason, importBatchId: null };
      const touched = await this.touched(tx, id);
      const kept = new Map<string, string>();
      const restored = await this.restore(tx, touched, kept, context);
      const removed = await this.removeMade(tx, touched, kept, context);
      await this.restorer.dropTexts(tx, id, context.at);
      await tx.update(ImportBatch, id, { revertedAt: context.at });
      return {
        batch: { ...batch, revertedAt: context.at },
        removedCount: removed,
        restoredCount: restored,
        kept: [...kept].map(([recordId, reason]) => ({ recordId, reason })),
      };
    });
  }

  private async require(tx: WriteTransaction, id: string, author: Author): Promise<ImportBatch> {
    const [batch] = await tx.rows(
      ImportBatch,
      sql`SELECT ${tx.shape(ImportBatch).select('b')} FROM import_batch b WHERE b.id = ${id}`,
    );
    if (batch === undefined)
      throw new DomainError(ErrorCode.NOT_FOUND, `There is no import ${id.slice(0, 60)}.`, ['id']);
    if (batch.revertedAt !== null) {
      throw new DomainError(ErrorCode.CONFLICT, `${id} was already undone at ${batch.revertedAt}.`, ['id']);
    }
    if (batch.importerId !== author.tokenId && !roleIncludes(author.role, Role.ADMIN)) {
      const message = `${id} was sent by ${batch.importer}. Only that token or an ADMIN can undo it.`;
      throw new DomainError(ErrorCode.FORBIDDEN, message, ['id']);
    }
    return batch;
  }

  private async touched(tx: WriteTransaction, batchId: string): Promise<TouchedRecord[]> {
    const revisions = await tx.rows(
      Revision,
      sql`SELECT ${tx.shape(Revision).select('r')} FROM revision r WHERE r.import_batch_id = ${batchId} ORDER BY r.entity_id, r.number`,
    );
    const later = await tx.all<Omit<LaterRevision, 'undone'> & { revertedAt: string | null }>(
      sql`SELECT r.entity_id AS "entityId", r.number, r.action, r.import_batch_id AS "importBatchId", i.reverted_at AS "revertedAt"
        FROM revision r LEFT JOIN import_batch i ON i.id = r.import_batch_id
        WHERE r.entity_id IN (SELECT b.entity_id FROM revision b WHERE b.import_batch_id = ${batchId})
        AND r.number > (SELECT MAX(m.number) FROM revision m WHERE m.entity_id = r.entity_id
        AND m.import_batch_id = ${batchId}) ORDER BY r.entity_id, r.number`,
    );
    return touchedRecords(
      revisions,
      later.map(({ revertedAt, ...revision }) => ({ ...revision, undone: revertedAt !== null })),
    );
  }

  private async restore(
    tx: WriteTransaction,
    touched: readonly TouchedRecord[],
    kept: Map<string, string>,
    context: ChangeContext,
  ): Promise<number> {
    let restored = 0;
    for (const record of touched) {
      if (record.made) continue;
      const outcome = record.untouchedSince
        ? await this.restorer.restore(tx, record, context)
        : { keptBecause: CHANGED_SINCE };
      if (outcome === 'restored') restored++;
      else if (outcome !== 'absent') kept.set(record.id, outcome.keptBecause);
    }
    return restored;
  }

  private async removeMade(
    tx: WriteTransaction,
    touched: readonly TouchedRecord[],
    kept: Map<string, string>,
    context: ChangeContext,
  ): Promise<number> {
    let removed = 0;
    for (const kind of REMOVABLE) {
      const made = touched.filter((record) => record.made && record.id.startsWith(kind.prefix));
      made.filter((record) => !record.untouchedSince).forEach((record) => kept.set(record.id, CHANGED_SINCE));
      const candidates = made.filter((record) => record.untouchedSince);
      if (candidates.length === 0) continue;
      const referred = await referredTo(
        tx,
        kind,
        candidates.map((record) => record.id),
      );
      const remembered = await rememberedBy(tx, [...kept.keys()], candidates);
      remembered.forEach((recordId) => referred.set(recordId, REMEMBERED));
      referred.forEach((because, recordId) => kept.set(recordId, because));
      const gone = candidates.filter((record) => !referred.has(record.id));
      await this.removeKind(tx, kind, gone, context);
      removed += gone.length;
    }
    return removed;
  }

  /** Looks up who shows the records as long as they are there. Answers how to update them when these are gone. */
  private async tellAbout(
    tx: WriteTransaction,
    { table }: RemovableKind,
    ids: readonly string[],
    at: string,
  ): Promise<() => Promise<void> | void> {
    const these = tx.dialect.inList(raw('id'), ids);
    if (table === 'stance_coding') {
      const codings = await tx.all<Pick<StanceCoding, 'quotationId' | 'claimId'>>(
        sql`SELECT quotation_id AS "quotationId", claim_id AS "claimId" FROM stance_coding WHERE ${these}`,
      );
      return () => this.stances.follow(tx, codings, at);
    }
    if (table === 'claim_review') {
      const claims = await tx.all<{ id: string }>(
        sql`SELECT DISTINCT claim_id AS "id" FROM claim_review WHERE ${these}`,
      );
      const claimIds = claims.map((claim) => claim.id);
      return () => this.reviews.tellClaims(tx, claimIds, at);
    }
    return () => Promise.resolve();
  }

  private async removeKind(
    tx: WriteTransaction,
    kind: RemovableKind,
    records: readonly TouchedRecord[],
    context: ChangeContext,
  ): Promise<void> {
    const ids = records.map((record) => record.id);
    if (ids.length === 0) return;
    if (kind.searchIndex !== undefined) {
      const keys = await tx.all<{ id: string; searchKey: number | null }>(
        sql`SELECT id, search_key AS "searchKey" FROM ${raw(kind.table)} WHERE ${tx.dialect.inList(raw('id'), ids)}`,
      );
      this.indexes[kind.searchIndex].remove(tx, keys);
    }
    const tell = await this.tellAbout(tx, kind, ids, context.at);
    if (kind.table === 'claim') await this.matches.remove(tx, ids);
    await remove(tx, kind, ids);
    await tell();
    const action = RevisionAction.REVERTED;
    this.revisions.note(
      tx,
      records.map(({ id, latest }) => ({ id, number: latest + 1, action, changes: [] })),
      context,
    );
  }
}
