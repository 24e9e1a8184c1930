import { isDeepStrictEqual } from 'node:util';
import sql, { raw } from 'sql-template-tag';
import { countQuotations, uncountQuotations } from '../actors/quotation-counts';
import type { WriteTransaction } from '../database/write-transaction';
import { Method } from '../domain/attribution';
import { AnchorState } from '../domain/anchoring/reanchoring';
import { ReviewStatus } from '../domain/review-status';
import type { Ids } from '../ids';
import type { ChangeContext } from '../revisions/author';
import { changedFields } from '../revisions/patch';
import type { RevisionLog } from '../revisions/revision-log';
import { RevisionAction } from '../revisions/revision.entity';
import { AttributionHop } from './attribution-hop.entity';
import type { JointSpeakerChange } from './joint-speakers/joint-speaker-store';
import { JointSpeakerStore, refreshJointSpeakers } from './joint-speakers/joint-speaker-store';
import type { HopDraft, QuotationDraft } from './rows/quotation-draft';
import {
  chainOf,
  newHops,
  newQuotation,
  speakerAfter,
  wantedChanges,
  withSpeaker,
} from './rows/quotation-draft';
import type { QuotationIndex } from './quotation-index';
import { Quotation } from './quotation.entity';

/** Writes quotations with their chains: one set of statements for any number of new ones. */
export class QuotationStore {
  private readonly joint: JointSpeakerStore;

  constructor(
    private readonly ids: Ids,
    private readonly revisions: RevisionLog,
    private readonly index: QuotationIndex,
  ) {
    this.joint = new JointSpeakerStore(ids);
  }

  /**
   * The stored quotations that have these natural keys, by key.
   * A key also finds a quotation that stands at that place of a later version of its article.
   */
  async findByKeys(tx: WriteTransaction, keys: readonly string[]): Promise<ReadonlyMap<string, Quotation>> {
    if (keys.length === 0) return new Map();
    const { dialect } = tx;
    const select = tx.shape(Quotation).select('q');
    const own = await tx.rows(
      Quotation,
      sql`SELECT ${select} FROM quotation q WHERE ${dialect.inList(raw('q.natural_key'), keys)}`,
    );
    const later = await tx.all<Record<string, unknown> & { anchorKey: string }>(
      sql`SELECT a.natural_key AS "anchorKey", ${select} FROM quotation_anchor a
        JOIN quotation q ON q.id = a.quotation_id WHERE ${dialect.inList(raw('a.natural_key'), keys)}
        AND a.state IN (${AnchorState.ANCHORED}, ${AnchorState.MOVED}) ORDER BY q.id DESC`,
    );
    const shape = tx.shape(Quotation);
    return new Map([
      ...later.map(({ anchorKey, ...row }) => [anchorKey, shape.read(row)] as const),
      ...own.map((quotation) => [quotation.naturalKey, quotation] as const),
    ]);
  }

  /** Does what storing a quotation with this text needs no transaction for. */
  prepare(text: string): void {
    this.index.prepare(text);
  }

  /** Adds quotations that are not stored yet, in the order given. */
  async insert(
    tx: WriteTransaction,
    drafts: readonly QuotationDraft[],
    context: ChangeContext,
  ): Promise<Quotation[]> {
    const keys = this.index.nextKeys(tx, drafts.length);
    const quotations = drafts.map((draft) => newQuotation(draft, this.ids, context));
    (await keys).forEach((key, i) => ((quotations[i] as Quotation).searchKey = key));
    tx.insert(Quotation, quotations);
    await tx.sent();
    tx.insert(
      AttributionHop,
      drafts.flatMap((draft, i) => newHops((quotations[i] as Quotation).id, chainOf(draft) ?? [], this.ids)),
    );
    this.joint.insert(
      tx,
      quotations,
      drafts.map((draft) => draft.jointSpeakers),
    );
    countQuotations(
      tx,
      quotations.map(({ id }) => id),
    );
    await this.index.add(tx, quotations);
    this.revisions.created(
      tx,
      quotations.map((quotation) => quotation.id),
      context,
    );
    const ids = quotations.map((quotation) => quotation.id);
    if (ids.length > 0) tx.announce({ kind: 'quotationsRecorded', ids });
    return quotations;
  }

  /** What updating a stored quotation with a draft would change: nothing, or a patch and a new chain. */
  async difference(
    tx: WriteTransaction,
    stored: Quotation,
    draft: QuotationDraft,
  ): Promise<QuotationDifference | null> {
    const patch = changedFields(stored, wantedChanges(draft, stored));
    const after = chainOf(draft, stored);
    const chain =
      after === undefined
        ? await this.chainWithSpeaker(tx, stored, speakerAfter(draft, stored))
        : await this.chainDifference(tx, stored, after);
    const speakers = await this.jointDifference(tx, stored, patch, draft.jointSpeakers);
    const isSame = Object.keys(patch).length === 0 && chain === null && speakers === null;
    return isSame ? null : { patch, chain, speakers };
  }

  /** What a patch, or others who join the speaker, change about the joint speakers of a quotation; null when nothing. */
  jointDifference(
    tx: WriteTransaction,
    stored: Quotation,
    patch: Partial<Quotation>,
    joint: QuotationDraft['jointSpeakers'],
  ): Promise<JointSpeakerChange> {
    return this.joint.difference(tx, stored, { ...stored, ...patch }, joint);
  }

  /** What another chain changes about a quotation's; null when nothing. */
  async chainDifference(
    tx: WriteTransaction,
    stored: Quotation,
    after: readonly HopDraft[],
  ): Promise<QuotationDifference['chain']> {
    return changedChain(await this.chain(tx, stored.id), after);
  }

  /** What another speaker means for a quotation's chain; null when nothing. */
  async chainWithSpeaker(
    tx: WriteTransaction,
    stored: Quotation,
    speakerId: string | null,
  ): Promise<QuotationDifference['chain']> {
    if (speakerId === stored.speakerId) return null;
    const before = await this.chain(tx, stored.id);
    return changedChain(before, withSpeaker(before, speakerId));
  }

  /** Writes a difference and logs it. */
  async apply(
    tx: WriteTransaction,
    stored: Quotation,
    { patch, chain, speakers }: QuotationDifference,
    context: ChangeContext,
    action = RevisionAction.UPDATED,
  ): Promise<Quotation> {
    const isCounted = speakers !== null || 'speakerId' in patch || 'reviewStatus' in patch;
    if (isCounted) uncountQuotations(tx, [stored.id]);
    if (chain !== null) {
      await tx.all(sql`DELETE FROM attribution_hop WHERE quotation_id = ${stored.id}`);
      tx.insert(AttributionHop, newHops(stored.id, chain.after, this.ids));
    }
    const beside = Object.entries({ hops: chain, jointSpeakers: speakers }).flatMap(([field, change]) =>
      change === null ? [] : [{ field, ...change }],
    );
    const next = await this.revisions.change(tx, Quotation, stored, { action, patch, beside }, context);
    if (speakers !== null) await this.joint.replace(tx, next, speakers.after);
    else if (next.saidSort !== stored.saidSort) refreshJointSpeakers(tx, sql`q.id = ${stored.id}`);
    if (isCounted) countQuotations(tx, [stored.id]);
    return next;
  }

  /** Those of the quotations that a person has worked on, by id. */
  async caredFor(
    tx: WriteTransaction,
    quotations: readonly Quotation[],
  ): Promise<ReadonlyMap<string, PersonalCare>> {
    if (quotations.length === 0) return new Map();
    const ids = quotations.map((quotation) => quotation.id);
    const corrected = await tx.all<{ id: string }>(
      sql`SELECT DISTINCT r.entity_id AS "id" FROM revision r WHERE ${tx.dialect.inList(raw('r.entity_id'), ids)}
        AND r.action = ${RevisionAction.UPDATED} AND r.import_batch_id IS NULL`,
    );
    const recorded = quotations.filter((quotation) => quotation.method === Method.HUMAN);
    const reviewed = quotations.filter((quotation) => quotation.reviewStatus !== ReviewStatus.UNREVIEWED);
    return new Map<string, PersonalCare>([
      ...corrected.map(({ id }) => [id, 'corrected'] as const),
      ...recorded.map(({ id }) => [id, 'recorded'] as const),
      ...reviewed.map(({ id }) => [id, 'reviewed'] as const),
    ]);
  }

  private async chain(tx: WriteTransaction, quotationId: string): Promise<HopDraft[]> {
    const hops = await tx.rows(
      AttributionHop,
      sql`SELECT ${tx.shape(AttributionHop).select('h')} FROM attribution_hop h WHERE h.quotation_id = ${quotationId} ORDER BY h.ordinal`,
    );
    return Array.from(hops, ({ relation, actorId, outletId, text, cue }) => ({
      relation,
      actorId,
      outletId,
      text,
      cue,
    }));
  }
}

/** What an update would change. */
export interface QuotationDifference {
  readonly patch: Partial<Quotation>;
  readonly chain: { readonly before: readonly HopDraft[]; readonly after: readonly HopDraft[] } | null;
  readonly speakers: JointSpeakerChange;
}

/** What a person has done to a quotation. No import or extractor changes it from then on. */
export type PersonalCare = 'reviewed' | 'recorded' | 'corrected';

function changedChain(before: readonly HopDraft[], after: readonly HopDraft[]): QuotationDifference['chain'] {
  return isDeepStrictEqual(before, after) ? null : { before, after };
}
