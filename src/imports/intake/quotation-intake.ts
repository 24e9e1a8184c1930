import type { ArticlesEnsured } from '../../articles/article-plan';
import type { KnownArticleRef } from '../../articles/article-ref';
import type { Claim } from '../../claims/claim.entity';
import type { WriteTransaction } from '../../database/write-transaction';
import { Method } from '../../domain/attribution';
import type { QuotationDraft } from '../../quotations/rows/quotation-draft';
import type { Quotation } from '../../quotations/quotation.entity';
import type { ChangeContext } from '../../revisions/author';
import { codingDrafts } from './coding-drafts';
import { DraftBuilder } from './draft-builder';
import type { IntakeOptions, IntakeResult, IntakeStores } from './intake';
import type { IntakeClaims } from './intake-claims';
import type { CheckedRows } from './intake-row';
import { actorRefs, hopOutlets } from './intake-row';
import { IntakeRows } from './intake-rows';
import type { BatchTurn } from '../batches/batch-turn';
import { SLICE_BESIDE_TRANSACTION, TimeSlice } from '../../scheduling';
import type { PreparedRow } from './row-placement';
import { preparePlace } from './row-placement';
import { ImportRowStatus } from '../../domain/row-outcome';
import type { ExistingQuotationMatcher, StoredRows } from './existing-quotation-matcher';

/**
 * Takes rows in: one quotation or five hundred, recorded by hand or imported, all go this way.
 * Everything is checked and found before anything is written, with the same number of statements for any number of rows.
 */
export class QuotationIntake {
  constructor(
    private readonly stores: IntakeStores,
    private readonly meeting: ExistingQuotationMatcher,
    private readonly claims: IntakeClaims,
  ) {}

  /** Uses the time until it is the call's turn for what needs no transaction; it is done later otherwise. */
  async prepare(rows: CheckedRows, turn: Pick<BatchTurn, 'isMyTurn'>): Promise<void> {
    const turns = new TimeSlice(SLICE_BESIDE_TRANSACTION);
    const articles = new Set<KnownArticleRef>();
    for (const candidate of rows.fit) {
      if (turn.isMyTurn()) return;
      const { checked, articleRef } = candidate;
      preparePlace(candidate);
      this.stores.quotations.prepare(checked.row.text ?? '');
      if (articleRef !== null && !articles.has(articleRef)) this.stores.articles.prepare(articleRef);
      if (articleRef !== null) articles.add(articleRef);
      await turns.next();
    }
  }

  /** Runs inside the caller's transaction; throws NothingKept when the policy rejects the batch. */
  take(
    tx: WriteTransaction,
    rows: CheckedRows,
    options: IntakeOptions,
    context: ChangeContext,
  ): Promise<IntakeResult> {
    return this.takeWith(tx, [], rows, options, context);
  }

  /** The same, for the rows of one article, which is stored even without rows. */
  takeArticle(
    tx: WriteTransaction,
    article: KnownArticleRef,
    rows: CheckedRows,
    options: IntakeOptions,
    context: ChangeContext,
  ): Promise<IntakeResult> {
    return this.takeWith(tx, [article], rows, options, context);
  }

  private async takeWith(
    tx: WriteTransaction,
    articleRefs: readonly KnownArticleRef[],
    rows: CheckedRows,
    options: IntakeOptions,
    context: ChangeContext,
  ): Promise<IntakeResult> {
    const intake = await IntakeRows.prepare(tx, articleRefs, rows, this.stores);
    const { articles, anchors, stored } = await this.meeting.match(tx, intake, options, context);
    const { claims, created: newClaims } = await this.claims.ensure(tx, intake, context);
    const matches = this.claims.look(tx, intake, stored, options);
    const builder = await this.builder(tx, intake, articles, claims, options, context);
    const created = await this.writeQuotations(tx, intake, stored, builder, context);
    await this.writeStances(tx, intake, builder, created, options, context);
    await this.claims.suggest(tx, intake, created, await matches(tx), context);
    if (options.suggestClaims) await this.claims.suggestNew(tx, newClaims, context);
    return { outcomes: intake.outcomes(), articles, anchors };
  }

  private async builder(
    tx: WriteTransaction,
    intake: IntakeRows,
    articles: ArticlesEnsured,
    claims: ReadonlyMap<string, Claim>,
    options: IntakeOptions,
    context: ChangeContext,
  ): Promise<DraftBuilder> {
    const rows = intake.good;
    const actors = await this.stores.actors.ensure(tx, intake.actorIndex, rows.flatMap(actorRefs), context);
    const outlets = await this.stores.outlets.ensure(tx, rows.flatMap(hopOutlets), context);
    return new DraftBuilder(intake, { articles, actors, outlets, claims }, options);
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
    const maybeLate = created.filter(
      (_, i) => !builder.isOfNewestText((fresh[i] as { row: PreparedRow }).row),
    );
    await this.stores.reanchoring.anchorLate(tx, maybeLate, context);
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
      await this.stores.stances.refreshCopies(tx, [next.id], context.at);
      intake.record(row, ImportRowStatus.UPDATED, next);
    }
  }

  private async writeStances(
    tx: WriteTransaction,
    intake: IntakeRows,
    builder: DraftBuilder,
    created: readonly Quotation[],
    options: IntakeOptions,
    context: ChangeContext,
  ): Promise<void> {
    // What a program found is coded by it, whoever had it read.
    const coder =
      options.method === Method.EXTRACTOR ? `extractor ${options.methodVersion ?? ''}` : context.author.name;
    const drafts = intake.recorded.flatMap(({ row, quotation }) =>
      codingDrafts(row, quotation, builder, options.method, coder),
    );
    const { changedQuotationIds } = await this.stores.stances.upsert(tx, drafts, context, idsOf(created));
    intake.markUpdated(changedQuotationIds);
  }
}

function idsOf(quotations: readonly Quotation[]): ReadonlySet<string> {
  return new Set(quotations.map((quotation) => quotation.id));
}
