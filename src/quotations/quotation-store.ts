import { isDeepStrictEqual } from 'node:util';
import sql, { raw } from 'sql-template-tag';
import type { FullTextIndex } from '../database/full-text';
import type { WriteTransaction } from '../database/write-transaction';
import { AnchorState } from '../domain/reanchoring';
import { ReviewStatus } from '../domain/review-status';
import { indexText } from '../domain/search-words';
import type { Ids } from '../ids';
import type { ChangeContext } from '../revisions/author';
import { changedFields } from '../revisions/patch';
import type { RevisionLog } from '../revisions/revision-log';
import { AttributionHop } from './attribution-hop.entity';
import type { HopDraft, QuotationDraft } from './quotation-draft';
import { chainOf, newHops, newQuotation, wantedChanges } from './quotation-draft';
import { Quotation } from './quotation.entity';

/** Writes quotations with their chains: one set of statements for any number of new ones. */
export class QuotationStore {
  constructor(
    private readonly ids: Ids,
    private readonly revisions: RevisionLog,
    private readonly search: FullTextIndex,
  ) {}

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
      sql`SELECT a.natural_key AS "anchorKey", ${select} FROM quotation_anchor a JOIN quotation q ON q.id = a.quotation_id WHERE ${dialect.inList(raw('a.natural_key'), keys)} AND a.state IN (${AnchorState.ANCHORED}, ${AnchorState.MOVED})`,
    );
    const shape = tx.shape(Quotation);
    return new Map([
      ...later.map(({ anchorKey, ...row }) => [anchorKey, shape.read(row)] as const),
      ...own.map((quotation) => [quotation.naturalKey, quotation] as const),
    ]);
  }

  /** Adds quotations that are not stored yet, in the order given. */
  async insert(
    tx: WriteTransaction,
    drafts: readonly QuotationDraft[],
    context: ChangeContext,
  ): Promise<Quotation[]> {
    const keys = await this.search.nextKeys(tx, drafts.length);
    const quotations = drafts.map((draft, i) => newQuotation(draft, this.ids, keys[i] ?? null, context));
    await tx.insert(Quotation, quotations);
    await tx.insert(
      AttributionHop,
      drafts.flatMap((draft, i) => newHops((quotations[i] as Quotation).id, chainOf(draft) ?? [], this.ids)),
    );
    await this.search.add(tx, quotations.map(searchDocument));
    await this.revisions.created(
      tx,
      quotations.map((quotation) => quotation.id),
      context,
    );
    return quotations;
  }

  /** What updating a stored quotation with a draft would change: nothing, or a patch and a new chain. */
  async difference(
    tx: WriteTransaction,
    stored: Quotation,
    draft: QuotationDraft,
  ): Promise<QuotationDifference | null> {
    const patch = changedFields(stored, wantedChanges(draft, stored));
    const chain = chainOf(draft);
    const before = chain === undefined ? [] : await this.chain(tx, stored.id);
    const chainChanges = chain !== undefined && !isDeepStrictEqual(before, chain);
    if (Object.keys(patch).length === 0 && !chainChanges) return null;
    return { patch, chain: chainChanges ? { before, after: chain } : null };
  }

  /** Writes a difference and logs it. */
  async apply(
    tx: WriteTransaction,
    stored: Quotation,
    { patch, chain }: QuotationDifference,
    context: ChangeContext,
  ): Promise<Quotation> {
    if (chain !== null) {
      await tx.all(sql`DELETE FROM attribution_hop WHERE quotation_id = ${stored.id}`);
      await tx.insert(AttributionHop, newHops(stored.id, chain.after, this.ids));
    }
    const beside = chain === null ? [] : [{ field: 'hops', before: chain.before, after: chain.after }];
    return await this.revisions.change(tx, Quotation, stored, { patch, beside }, context);
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
}

/** True for a quotation on which a person has decided: no import or extractor changes it. */
export function isProtected(quotation: Quotation): boolean {
  return quotation.reviewStatus !== ReviewStatus.UNREVIEWED;
}

/** What the full-text index is given of a quotation. */
export function searchDocument(quotation: Quotation): {
  id: string;
  searchKey: number | null;
  words: string;
} {
  return { id: quotation.id, searchKey: quotation.searchKey, words: indexText(quotation.text) };
}
