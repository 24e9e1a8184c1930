import sql, { raw } from 'sql-template-tag';
import type { ActorAlias } from '../../actors/actor-alias.entity';
import { Actor } from '../../actors/actor.entity';
import { countQuotations, uncountQuotations } from '../../actors/quotation-counts';
import type { ArticleDirectory } from '../../articles/article-directory';
import { Article } from '../../articles/article.entity';
import type { ClaimDirectory } from '../../claims/claim-directory';
import { Claim } from '../../claims/claim.entity';
import type { Recorded } from '../../database/recorded.entity';
import type { Row, RowShape } from '../../database/row-shape';
import type { WriteTransaction } from '../../database/write-transaction';
import { foldName } from '../../domain/text/quotation-text';
import type { Ids } from '../../ids';
import { Outlet } from '../../outlets/outlet.entity';
import { AttributionHop } from '../../quotations/attribution-hop.entity';
import type { JointSpeakerDraft } from '../../quotations/joint-speakers/joint-speaker-draft';
import { JointSpeakerStore, refreshJointSpeakers } from '../../quotations/joint-speakers/joint-speaker-store';
import type { HopDraft } from '../../quotations/rows/quotation-draft';
import { newHops } from '../../quotations/rows/quotation-draft';
import { Quotation } from '../../quotations/quotation.entity';
import type { Reanchoring } from '../../quotations/anchors/reanchoring';
import { StanceCoding } from '../../quotations/stances/stance-coding.entity';
import type { StanceStore } from '../../quotations/stances/stance-store';
import { ClaimReview } from '../../reviews/claim-review.entity';
import type { ReviewStore } from '../../reviews/review-store';
import type { ChangeContext } from '../../revisions/author';
import type { RevisionLog } from '../../revisions/revision-log';
import type { FieldChange } from '../../revisions/revision.entity';
import { RevisionAction } from '../../revisions/revision.entity';
import type { TouchedRecord } from './revert-plan';
import { ADDED_NAME } from './revert-plan';

const ENTITIES: Readonly<Record<string, new () => Recorded>> = {
  quo: Quotation,
  clm: Claim,
  act: Actor,
  art: Article,
  out: Outlet,
  cod: StanceCoding,
  crv: ClaimReview,
};

// Tables whose records an undone import may have removed, by the prefix of their ids.
const REFERABLE = { act: 'actor', out: 'outlet', clm: 'claim', ver: 'article_version' } as const;
// What of a quotation does not stand on its row.
const LISTS = ['hops', 'jointSpeakers'];
const UNIQUE = ['naturalKey', 'wikidataId', 'domain'];

/** What became of a record: put back, not there to be put back, or kept for a reason. */
export type Restored = 'restored' | 'absent' | { readonly keptBecause: string };

/** What a restorer works with. */
export interface RestorerStores {
  readonly articles: ArticleDirectory;
  readonly reanchoring: Reanchoring;
  readonly stances: StanceStore;
  readonly claims: ClaimDirectory;
  readonly reviews: ReviewStore;
}

/** Puts a record back to what it was before an import changed it. */
export class RecordRestorer {
  private readonly joint: JointSpeakerStore;

  constructor(
    private readonly ids: Ids,
    private readonly revisions: RevisionLog,
    private readonly stores: RestorerStores,
  ) {
    this.joint = new JointSpeakerStore(ids);
  }

  async restore(tx: WriteTransaction, touched: TouchedRecord, context: ChangeContext): Promise<Restored> {
    const entity = ENTITIES[touched.id.split('_', 1)[0] ?? ''];
    if (entity === undefined) return 'absent';
    const shape = tx.shape(entity);
    const [record] = await tx.rows(
      entity,
      sql`SELECT ${shape.select('t')} FROM ${shape.table} t WHERE t.id = ${touched.id}`,
    );
    if (record === undefined) return 'absent';
    if (await refersToGone(tx, touched)) return { keptBecause: 'what it referred to before is gone' };
    const properties = shape.columns.map(({ property }) => property);
    const columns = touched.before.filter(({ field }) => properties.includes(field));
    const patch = Object.fromEntries(
      columns.map(({ field, before }) => [field, before]),
    ) as Partial<Recorded>;
    if (await isTaken(tx, shape, record.id, patch)) return { keptBecause: 'another record has its name now' };
    if (record.id.startsWith('quo_')) uncountQuotations(tx, [record.id]);
    const lists = touched.before.filter(({ field }) => LISTS.includes(field));
    await this.restoreLists(tx, { ...record, ...patch }, lists);
    const names = touched.before.filter(({ field }) => field === ADDED_NAME);
    removeNames(tx, touched.id, names);
    const beside = [...lists, ...names].map(({ field, before, after }) => ({
      field,
      before: after,
      after: before,
    }));
    const change = { action: RevisionAction.REVERTED, patch, beside };
    const next = await this.revisions.change(tx, entity, record, change, context);
    await this.follow(tx, next, context.at);
    return 'restored';
  }

  /** Removes the texts that an import added and that nothing refers to any more. */
  async dropTexts(tx: WriteTransaction, batchId: string, at: string): Promise<void> {
    const unused = sql`import_batch_id = ${batchId} AND NOT EXISTS (SELECT 1 FROM quotation q
      WHERE q.article_version_id = article_version.id) AND NOT EXISTS (SELECT 1 FROM article a
      WHERE a.latest_version_id = article_version.id)`;
    const articles = await tx.all<{ id: string }>(
      sql`SELECT DISTINCT article_id AS "id" FROM article_version WHERE ${unused}`,
    );
    if (articles.length === 0) return;
    await tx.all(sql`DELETE FROM article_version WHERE ${unused}`);
    // A quotation that was kept stands in the newest text that is left as it stood there before.
    const ids = articles.map((row) => row.id);
    const state = sql`COALESCE((SELECT x.state FROM quotation_anchor x
      JOIN article a ON a.latest_version_id = x.article_version_id WHERE x.quotation_id = quotation.id
      AND a.id = quotation.article_id), 'ANCHORED')`;
    await tx.all(
      sql`UPDATE quotation SET anchor_state = ${state}, updated_at = ${at} WHERE ${tx.dialect.inList(raw('article_id'), ids)}`,
    );
  }

  private async restoreLists(
    tx: WriteTransaction,
    record: Row & Recorded,
    lists: readonly FieldChange[],
  ): Promise<void> {
    for (const { field, before } of lists) {
      if (field === 'hops') {
        await tx.all(sql`DELETE FROM attribution_hop WHERE quotation_id = ${record.id}`);
        tx.insert(AttributionHop, newHops(record.id, before as HopDraft[], this.ids));
      } else await this.joint.replace(tx, record as Quotation, before as JointSpeakerDraft[]);
    }
  }

  // What is copied from a record must follow it back.
  private async follow(tx: WriteTransaction, record: Row & Recorded, at: string): Promise<void> {
    const { articles, reanchoring, stances, claims, reviews } = this.stores;
    if (record.id.startsWith('quo_')) {
      countQuotations(tx, [record.id]);
      refreshJointSpeakers(tx, sql`q.id = ${record.id}`);
      await stances.refreshCopies(tx, [record.id], at);
    }
    if (record.id.startsWith('cod_')) stances.follow(tx, [record as StanceCoding], at);
    if (record.id.startsWith('crv_')) await reviews.tellClaims(tx, [(record as ClaimReview).claimId], at);
    if (record.id.startsWith('clm_')) await claims.reindex(tx, record as Claim);
    if (!record.id.startsWith('art_')) return;
    await articles.reindex(tx, record as Article);
    await reanchoring.refreshCopies(tx, [record.id], at);
  }
}

function removeNames(tx: WriteTransaction, actorId: string, added: readonly FieldChange[]): void {
  for (const { after } of added) {
    const { text, kind } = after as Pick<ActorAlias, 'text' | 'kind'>;
    tx.queue(
      sql`DELETE FROM actor_alias WHERE actor_id = ${actorId} AND folded = ${foldName(text)} AND kind = ${kind}`,
    );
  }
}

// Two imports may be undone in either order: the first may take with it what the second would bring back.
async function refersToGone(tx: WriteTransaction, { before }: TouchedRecord): Promise<boolean> {
  const text = JSON.stringify(before.map((change) => change.before));
  for (const [prefix, table] of Object.entries(REFERABLE)) {
    const ids = [...new Set(text.match(new RegExp(`\\b${prefix}_[0-9A-HJKMNP-TV-Z]{26}\\b`, 'g')) ?? [])];
    if (ids.length === 0) continue;
    const found = await tx.all(sql`SELECT id FROM ${raw(table)} WHERE ${tx.dialect.inList(raw('id'), ids)}`);
    if (found.length < ids.length) return true;
  }
  return false;
}

async function isTaken(
  tx: WriteTransaction,
  shape: RowShape<Recorded>,
  id: string,
  patch: Partial<Recorded>,
): Promise<boolean> {
  for (const { property, column } of shape.columns) {
    const value = (patch as Row)[property] as string | null | undefined;
    if (!UNIQUE.includes(property) || value === null || value === undefined) continue;
    const holders = await tx.all(
      sql`SELECT id FROM ${shape.table} WHERE ${raw(column)} = ${value} AND id <> ${id}`,
    );
    if (holders.length > 0) return true;
  }
  return false;
}
