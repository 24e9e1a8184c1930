import sql from 'sql-template-tag';
import { Actor } from '../actors/actor.entity';
import { Article } from '../articles/article.entity';
import type { ClaimDirectory } from '../claims/claim-directory';
import { Claim } from '../claims/claim.entity';
import type { Recorded } from '../database/recorded.entity';
import type { Row } from '../database/row-shape';
import type { WriteTransaction } from '../database/write-transaction';
import type { Ids } from '../ids';
import { Outlet } from '../outlets/outlet.entity';
import { AttributionHop } from '../quotations/attribution-hop.entity';
import type { HopDraft } from '../quotations/quotation-draft';
import { newHops } from '../quotations/quotation-draft';
import { Quotation } from '../quotations/quotation.entity';
import { StanceCoding } from '../quotations/stance-coding.entity';
import type { StanceStore } from '../quotations/stance-store';
import { ClaimReview } from '../reviews/claim-review.entity';
import type { ChangeContext } from '../revisions/author';
import type { RevisionLog } from '../revisions/revision-log';
import { RevisionAction } from '../revisions/revision.entity';
import type { TouchedRecord } from './revert-plan';

const ENTITIES: Readonly<Record<string, new () => Recorded>> = {
  quo: Quotation,
  clm: Claim,
  act: Actor,
  art: Article,
  out: Outlet,
  cod: StanceCoding,
  crv: ClaimReview,
};

/** Puts a record back to what it was before an import changed it. */
export class RecordRestorer {
  constructor(
    private readonly ids: Ids,
    private readonly revisions: RevisionLog,
    private readonly stances: StanceStore,
    private readonly claims: ClaimDirectory,
  ) {}

  /** True when something was put back. */
  async restore(tx: WriteTransaction, touched: TouchedRecord, context: ChangeContext): Promise<boolean> {
    const entity = ENTITIES[touched.id.split('_', 1)[0] ?? ''];
    if (entity === undefined) return false;
    const shape = tx.shape(entity);
    const [record] = await tx.rows(
      entity,
      sql`SELECT ${shape.select('t')} FROM ${shape.table} t WHERE t.id = ${touched.id}`,
    );
    if (record === undefined) return false;
    const columns = touched.before.filter(({ field }) => shape.properties.includes(field));
    const patch = Object.fromEntries(
      columns.map(({ field, before }) => [field, before]),
    ) as Partial<Recorded>;
    const hops = touched.before.find(({ field }) => field === 'hops');
    const beside = hops === undefined ? [] : [{ field: 'hops', before: hops.after, after: hops.before }];
    if (hops !== undefined) await this.restoreHops(tx, touched.id, hops.before as HopDraft[]);
    const change = { action: RevisionAction.REVERTED, patch, beside };
    const next = await this.revisions.change(tx, entity, record, change, context);
    await this.follow(tx, next);
    return true;
  }

  private async restoreHops(
    tx: WriteTransaction,
    quotationId: string,
    hops: readonly HopDraft[],
  ): Promise<void> {
    await tx.all(sql`DELETE FROM attribution_hop WHERE quotation_id = ${quotationId}`);
    await tx.insert(AttributionHop, newHops(quotationId, hops, this.ids));
  }

  // What is copied from a record must follow it back.
  private async follow(tx: WriteTransaction, record: Row & Recorded): Promise<void> {
    if (record.id.startsWith('quo_')) await this.stances.refreshCopies(tx, [record.id]);
    if (record.id.startsWith('clm_')) await this.claims.reindex(tx, record as Claim);
    if (record.id.startsWith('art_')) await this.dropLaterVersions(tx, record as Article);
  }

  // A text that the import added goes, unless a quotation was taken from it meanwhile.
  private async dropLaterVersions(tx: WriteTransaction, article: Article): Promise<void> {
    if (article.latestVersionId === null) return;
    await tx.all(
      sql`DELETE FROM article_version WHERE article_id = ${article.id} AND ordinal > (SELECT v.ordinal FROM article_version v WHERE v.id = ${article.latestVersionId}) AND NOT EXISTS (SELECT 1 FROM quotation q WHERE q.article_version_id = article_version.id)`,
    );
  }
}
