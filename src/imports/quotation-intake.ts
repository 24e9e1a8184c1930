import type { ActorDirectory } from '../actors/actor-directory';
import type { ArticleDirectory } from '../articles/article-directory';
import type { ArticlesEnsured } from '../articles/article-plan';
import type { KnownArticleRef } from '../articles/article-ref';
import type { ClaimDirectory } from '../claims/claim-directory';
import type { Claim } from '../claims/claim.entity';
import type { WriteTransaction } from '../database/write-transaction';
import type { Method } from '../domain/attribution';
import { DomainError, ErrorCode } from '../domain/errors';
import { claimFingerprint } from '../domain/quotation-text';
import type { OutletDirectory } from '../outlets/outlet-directory';
import type { KnownOutletRef } from '../outlets/outlet-ref';
import type { QuotationDraft } from '../quotations/quotation-draft';
import type { QuotationAnchor } from '../quotations/quotation-anchor.entity';
import type { PersonalCare, QuotationStore } from '../quotations/quotation-store';
import type { Quotation } from '../quotations/quotation.entity';
import type { Reanchoring } from '../quotations/reanchoring';
import type { StanceStore } from '../quotations/stance-store';
import type { ChangeContext } from '../revisions/author';
import { DraftBuilder } from './draft-builder';
import { actorRefs, IntakeRows, sameQuotation } from './intake-rows';
import type { IntakeRow, PreparedRow } from './intake-rows';
import { ImportConflictPolicy, ImportErrorPolicy, ImportRowStatus, NothingKept } from './policies';
import type { ImportPolicy, RowOutcome } from './policies';
import { claimSuggestions } from './claim-suggestions';
import { codingDrafts } from './coding-drafts';

/** Stored quotations by the index of the row that names them. */
type StoredRows = ReadonlyMap<number, Quotation>;

/** How the rows of one intake are recorded. */
export interface IntakeOptions extends ImportPolicy {
  readonly articleMode: 'fill' | 'update';
  readonly method: Method;
  readonly methodVersion: string | null;
  /** Whether to suggest which stored claims the new quotations repeat. */
  readonly suggestClaims: boolean;
}

/** What an intake did. */
export interface IntakeResult {
  readonly outcomes: readonly RowOutcome[];
  readonly articles: ArticlesEnsured | null;
  readonly anchors: readonly QuotationAnchor[];
}

/** The stores that an intake works with. */
export interface IntakeStores {
  readonly outlets: OutletDirectory;
  readonly actors: ActorDirectory;
  readonly articles: ArticleDirectory;
  readonly quotations: QuotationStore;
  readonly reanchoring: Reanchoring;
  readonly claims: ClaimDirectory;
  readonly stances: StanceStore;
}

/**
 * Takes rows in: one quotation or five hundred, recorded by hand or imported, all go this way.
 * Everything is checked and found before anything is written, with the same number of statements for any number of rows.
 */
export class QuotationIntake {
  constructor(private readonly stores: IntakeStores) {}

  /** Runs inside the caller's transaction; throws NothingKept when the policy rejects the batch. */
  take(
    tx: WriteTransaction,
    rows: readonly IntakeRow[],
    options: IntakeOptions,
    context: ChangeContext,
  ): Promise<IntakeResult> {
    return this.takeWith(tx, [], rows, options, context);
  }

  /** The same, for the rows of one article, which is stored even without rows. */
  takeArticle(
    tx: WriteTransaction,
    article: KnownArticleRef,
    rows: readonly IntakeRow[],
    options: IntakeOptions,
    context: ChangeContext,
  ): Promise<IntakeResult> {
    return this.takeWith(tx, [article], rows, options, context);
  }

  private async takeWith(
    tx: WriteTransaction,
    articleRefs: readonly KnownArticleRef[],
    rows: readonly IntakeRow[],
    options: IntakeOptions,
    context: ChangeContext,
  ): Promise<IntakeResult> {
    const intake = await IntakeRows.prepare(tx, articleRefs, rows, this.stores);
    this.rejectIfNeeded(intake, options);
    const { articles, anchors } = await this.storeArticles(tx, intake, options, context);
    const stored = await this.storedOf(tx, intake);
    this.refuseTwins(intake, stored);
    this.applyConflictPolicy(intake, stored, options);
    this.rejectIfNeeded(intake, options);
    await this.settleCaredFor(tx, intake, stored, articles, options);
    const builder = await this.builder(tx, intake, articles, options, context);
    const created = await this.writeQuotations(tx, intake, stored, builder, context);
    await this.writeStances(tx, intake, builder, options, context);
    if (options.suggestClaims) await this.suggest(tx, intake, created, context);
    return { outcomes: intake.outcomes(), articles, anchors };
  }

  private rejectIfNeeded(intake: IntakeRows, options: IntakeOptions): void {
    if (options.onError !== ImportErrorPolicy.REJECT_ALL || !intake.anyFailed) return;
    throw new NothingKept<IntakeResult>({ outcomes: intake.rejectedOutcomes(), articles: null, anchors: [] });
  }

  private async storeArticles(
    tx: WriteTransaction,
    intake: IntakeRows,
    options: IntakeOptions,
    context: ChangeContext,
  ): Promise<{ articles: ArticlesEnsured; anchors: QuotationAnchor[] }> {
    const refs = intake.articleRefs;
    const outlets = await this.stores.outlets.ensure(
      tx,
      refs.flatMap((ref) => ref.outlet ?? []),
      context,
    );
    const articles = await this.stores.articles.ensure(
      tx,
      intake.stored,
      refs,
      outlets,
      options.articleMode,
      context,
    );
    const anchors = await this.stores.reanchoring.anchorAgain(tx, articles.newVersions, context);
    await this.stores.reanchoring.refreshCopies(
      tx,
      articles.changed.map((article) => article.id),
    );
    return { articles, anchors };
  }

  /** The stored quotation of each row that has one; one that came without a text is known by its words. */
  private async storedOf(tx: WriteTransaction, intake: IntakeRows): Promise<StoredRows> {
    const { good } = intake;
    const keys = good.flatMap((row) => [
      row.placement.naturalKey,
      ...(row.earlierKey === null ? [] : [row.earlierKey]),
    ]);
    const byKey = await this.stores.quotations.findByKeys(tx, keys);
    return new Map(
      good.flatMap(({ index, placement, earlierKey }) => {
        const quotation = byKey.get(placement.naturalKey) ?? byKey.get(earlierKey ?? '');
        return quotation === undefined ? [] : [[index, quotation] as const];
      }),
    );
  }

  // Rows of two texts of one article, or of its text and none, can be one stored quotation.
  private refuseTwins(intake: IntakeRows, stored: StoredRows): void {
    const first = new Map<string, number>();
    for (const row of intake.good) {
      const quotation = stored.get(row.index);
      if (quotation === undefined) continue;
      const twin = first.get(quotation.id);
      if (twin === undefined) first.set(quotation.id, row.index);
      else intake.fail(row, sameQuotation(twin));
    }
  }

  /** Leaves alone what people have worked on, before anything is stored for the rows that would change it. */
  private async settleCaredFor(
    tx: WriteTransaction,
    intake: IntakeRows,
    stored: StoredRows,
    articles: ArticlesEnsured,
    options: IntakeOptions,
  ): Promise<void> {
    const care = await this.stores.quotations.caredFor(tx, [...stored.values()]);
    const rows = intake.good.flatMap((row) => {
      const quotation = stored.get(row.index);
      const why = quotation === undefined ? undefined : care.get(quotation.id);
      return quotation === undefined || why === undefined ? [] : [{ row, quotation, why }];
    });
    if (rows.length === 0) return;
    const actors = this.stores.actors.known(
      intake.actorIndex,
      rows.flatMap(({ row }) => actorRefs(row)),
    );
    const outlets = await this.stores.outlets.known(
      tx,
      rows.flatMap(({ row }) => hopOutlets(row)),
    );
    const builder = new DraftBuilder(intake, { articles, actors, outlets, claims: new Map() }, options);
    for (const { row, quotation, why } of rows) {
      // Who is not known yet cannot be whom the quotation names.
      const same =
        builder.canDraft(row) &&
        (await this.stores.quotations.difference(tx, quotation, builder.draft(row))) === null;
      if (!same) intake.settle(row, ImportRowStatus.SKIPPED, quotation.id, leftAlone(quotation, why));
    }
  }

  private applyConflictPolicy(intake: IntakeRows, stored: StoredRows, options: IntakeOptions): void {
    for (const row of intake.good) {
      const quotation = stored.get(row.index);
      if (quotation === undefined) continue;
      if (options.onConflict === ImportConflictPolicy.SKIP) {
        intake.settle(row, ImportRowStatus.SKIPPED, quotation.id);
      } else if (options.onConflict === ImportConflictPolicy.FAIL) {
        const message = `This quotation is already stored as ${quotation.id}. Leave the row out, or import with onConflict UPDATE or SKIP.`;
        intake.fail(row, new DomainError(ErrorCode.CONFLICT, message));
      }
    }
  }

  private async builder(
    tx: WriteTransaction,
    intake: IntakeRows,
    articles: ArticlesEnsured,
    options: IntakeOptions,
    context: ChangeContext,
  ): Promise<DraftBuilder> {
    const rows = intake.good;
    const actors = await this.stores.actors.ensure(tx, intake.actorIndex, rows.flatMap(actorRefs), context);
    const outlets = await this.stores.outlets.ensure(tx, rows.flatMap(hopOutlets), context);
    const claims = await this.ensureClaims(tx, intake, context);
    return new DraftBuilder(intake, { articles, actors, outlets, claims }, options);
  }

  private async ensureClaims(
    tx: WriteTransaction,
    intake: IntakeRows,
    context: ChangeContext,
  ): Promise<ReadonlyMap<string, Claim>> {
    const mentions = intake.good.flatMap((row) =>
      row.checked.stances.flatMap((stance) => stance.claim ?? []),
    );
    const seen = await this.stores.claims.find(tx, mentions);
    if (mentions.every((mention) => seen.has(mention))) return seen;
    // Somebody else may have created one of them meanwhile.
    await this.stores.claims.holdWordings(tx);
    const known = await this.stores.claims.find(tx, mentions);
    const missing = [...new Set(mentions)].filter((mention) => !known.has(mention));
    const rows = missing.map((text) => ({ text, language: undefined, topics: undefined }));
    // Two spellings of one claim in a batch have one key; finding again gives both the first one's claim.
    await this.stores.claims.insert(tx, distinctClaims(rows), context);
    return await this.stores.claims.find(tx, mentions);
  }

  private async writeQuotations(
    tx: WriteTransaction,
    intake: IntakeRows,
    stored: StoredRows,
    builder: DraftBuilder,
    context: ChangeContext,
  ): Promise<readonly Quotation[]> {
    const fresh: { row: PreparedRow; draft: QuotationDraft }[] = [];
    for (const row of intake.good) {
      const draft = builder.draft(row);
      const quotation = stored.get(row.index);
      if (quotation === undefined) fresh.push({ row, draft });
      else await this.updateStored(tx, intake, row, quotation, draft, context);
    }
    const created = await this.stores.quotations.insert(
      tx,
      fresh.map((entry) => entry.draft),
      context,
    );
    fresh.forEach(({ row }, i) => intake.record(row, ImportRowStatus.CREATED, created[i] as Quotation));
    await this.stores.reanchoring.anchorLate(tx, created, context);
    return created;
  }

  private async updateStored(
    tx: WriteTransaction,
    intake: IntakeRows,
    row: PreparedRow,
    stored: Quotation,
    draft: QuotationDraft,
    context: ChangeContext,
  ): Promise<void> {
    const difference = await this.stores.quotations.difference(tx, stored, draft);
    if (difference === null) {
      intake.record(row, ImportRowStatus.UNCHANGED, stored);
    } else {
      const next = await this.stores.quotations.apply(tx, stored, difference, context);
      await this.stores.stances.refreshCopies(tx, [next.id]);
      intake.record(row, ImportRowStatus.UPDATED, next);
    }
  }

  private async writeStances(
    tx: WriteTransaction,
    intake: IntakeRows,
    builder: DraftBuilder,
    options: IntakeOptions,
    context: ChangeContext,
  ): Promise<void> {
    const drafts = intake.recorded.flatMap(({ row, quotation }) =>
      codingDrafts(row, quotation, builder, options.method, context.author.name),
    );
    const { changedQuotationIds } = await this.stores.stances.upsert(tx, drafts, context);
    intake.markUpdated(changedQuotationIds);
  }

  // Only for what is new: what a person has rejected does not come back when the same rows are imported again.
  private async suggest(
    tx: WriteTransaction,
    intake: IntakeRows,
    created: readonly Quotation[],
    context: ChangeContext,
  ): Promise<void> {
    const toldBy = intake.recorded.filter(({ row }) =>
      row.checked.stances.some((stance) => stance.claim !== null),
    );
    const told = new Set(toldBy.map(({ quotation }) => quotation.id));
    const drafts = await claimSuggestions(
      tx,
      created.filter((quotation) => !told.has(quotation.id)),
    );
    await this.stores.stances.upsert(tx, drafts, context);
  }
}

function leftAlone({ id }: Quotation, why: PersonalCare): DomainError {
  const message = `A person has ${why} ${id}, so the import leaves it as it is. Use updateQuotation to change it.`;
  return new DomainError(ErrorCode.PROTECTED, message);
}

function hopOutlets(row: PreparedRow): KnownOutletRef[] {
  return (row.checked.hops ?? []).flatMap((hop) => hop.outlet ?? []);
}

function distinctClaims<T extends { readonly text: string }>(rows: readonly T[]): T[] {
  return [...new Map(rows.map((row) => [claimFingerprint(row.text), row])).values()];
}
