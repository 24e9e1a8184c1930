import type { ArticlesEnsured } from '../../articles/article-plan';
import type { WriteTransaction } from '../../database/write-transaction';
import { DomainError, ErrorCode } from '../../domain/errors/errors';
import type { QuotationAnchor } from '../../quotations/anchors/quotation-anchor.entity';
import type { PersonalCare } from '../../quotations/quotation-store';
import type { Quotation } from '../../quotations/quotation.entity';
import type { ChangeContext } from '../../revisions/author';
import { DraftBuilder } from './draft-builder';
import type { IntakeOptions, IntakeResult, IntakeStores } from './intake';
import type { IntakeRows } from './intake-rows';
import type { PreparedRow } from './row-placement';
import { actorRefs, hopOutlets } from './intake-row';
import { sameQuotation } from './intake-rows';
import { ImportConflictPolicy } from '../batches/policies';
import { ImportErrorPolicy, ImportRowStatus, NothingKept } from '../../domain/row-outcome';

/** Stored quotations by the index of the row that names them. */
export type StoredRows = ReadonlyMap<number, Quotation>;

/** The articles of the rows that will be written, and the quotations of these rows that are stored. */
export interface MatchedRows {
  readonly articles: ArticlesEnsured;
  readonly anchors: QuotationAnchor[];
  readonly stored: StoredRows;
}

/** Meets the rows of an intake with what is stored: which of them are known, and which of these are left alone. */
export class ExistingQuotationMatcher {
  constructor(private readonly stores: IntakeStores) {}

  /**
   * Stores the articles and finds out which rows are stored already: new texts must be there for it, as a quotation
   * may stand in them as it stood before. Nothing stays of the articles of rows that turn out not to be written.
   */
  async match(
    tx: WriteTransaction,
    intake: IntakeRows,
    options: IntakeOptions,
    context: ChangeContext,
  ): Promise<MatchedRows> {
    rejectIfNeeded(intake, options);
    const undo = await tx.mark();
    const open = intake.good.length;
    const met = await this.matchOnce(tx, intake, options, context);
    if (intake.good.length === open) return met;
    await undo();
    return await this.matchOnce(tx, intake, options, context);
  }

  private async matchOnce(
    tx: WriteTransaction,
    intake: IntakeRows,
    options: IntakeOptions,
    context: ChangeContext,
  ): Promise<MatchedRows> {
    const { articles, anchors } = await this.storeArticles(tx, intake, options, context);
    const stored = await this.storedOf(tx, intake);
    refuseTwins(intake, stored);
    applyConflictPolicy(intake, stored, options);
    rejectIfNeeded(intake, options);
    await this.settleCaredFor(tx, intake, stored, articles, options);
    return { articles, anchors, stored };
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
      context.at,
    );
    return { articles, anchors };
  }

  /** The stored quotation of each row that has one; one that came without a text is known by its words. */
  private async storedOf(tx: WriteTransaction, intake: IntakeRows): Promise<StoredRows> {
    // What is not stored itself has no stored quotations.
    const good = intake.good.filter(
      ({ articleRef }) => articleRef === null || intake.stored.has(articleRef.key),
    );
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
      if (!same) intake.settle(row, ImportRowStatus.SKIPPED, quotation.id, leftAlone(quotation, why, row));
    }
  }
}

function rejectIfNeeded(intake: IntakeRows, options: IntakeOptions): void {
  if (options.onError !== ImportErrorPolicy.REJECT_ALL || !intake.anyFailed) return;
  throw new NothingKept<IntakeResult>({ outcomes: intake.rejectedOutcomes(), articles: null, anchors: [] });
}

// Rows of two texts of one article, or of its text and none, can be one stored quotation.
function refuseTwins(intake: IntakeRows, stored: StoredRows): void {
  const first = new Map<string, number>();
  for (const row of intake.good) {
    const quotation = stored.get(row.index);
    if (quotation === undefined) continue;
    const twin = first.get(quotation.id);
    if (twin === undefined) first.set(quotation.id, row.index);
    else intake.fail(row, sameQuotation(twin));
  }
}

function applyConflictPolicy(intake: IntakeRows, stored: StoredRows, options: IntakeOptions): void {
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

function leftAlone({ id }: Quotation, why: PersonalCare, { checked }: PreparedRow): DomainError {
  const remedy =
    checked.stances.length === 0
      ? 'Use updateQuotation to change it.'
      : "The row's stances are not stored either. Use updateQuotation to change it, and codeStance for the stances.";
  const message = `A person has ${why} ${id}, so the import leaves it as it is. ${remedy}`;
  return new DomainError(ErrorCode.PROTECTED, message);
}
