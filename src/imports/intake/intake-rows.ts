import type { ActorIndex } from '../../actors/actor-index';
import type { StoredArticle } from '../../articles/article-plan';
import type { KnownArticleRef } from '../../articles/article-ref';
import type { Claim } from '../../claims/claim.entity';
import type { WriteTransaction } from '../../database/write-transaction';
import { DomainError, ErrorCode } from '../../domain/errors/errors';
import { Faults } from '../../domain/errors/faults';
import type { Quotation } from '../../quotations/quotation.entity';
import { mapInSlices } from '../../scheduling';
import type { IntakeStores } from './intake';
import type { RowCandidate, CheckedRows } from './intake-row';
import { actorRefs, referenceFaults } from './intake-row';
import { IntakeTexts } from './intake-texts';
import { ImportRowStatus, notAttempted } from '../../domain/row-outcome';
import type { RowOutcome } from '../../domain/row-outcome';
import type { PreparedRow } from './row-placement';
import { placeRow } from './row-placement';

/** The rows of one intake on their way: which are fit, which are refused and why, which are settled. */
export class IntakeRows {
  private readonly faults = new Map<number, DomainError[]>();
  private readonly settled = new Map<number, RowOutcome>();
  private readonly done = new Map<
    number,
    { row: PreparedRow; status: ImportRowStatus; quotation: Quotation }
  >();
  private readonly prepared: PreparedRow[] = [];

  private constructor(
    private readonly count: number,
    private readonly articles: readonly KnownArticleRef[],
    readonly stored: ReadonlyMap<string, StoredArticle>,
    readonly storedById: ReadonlyMap<string, StoredArticle>,
    readonly actorIndex: ActorIndex,
    /** Stored claims by the text or id that names them. */
    readonly claims: ReadonlyMap<string, Claim>,
    private readonly texts: IntakeTexts,
  ) {}

  /** Places all rows with a fixed number of look-ups. */
  static async prepare(
    tx: WriteTransaction,
    articles: readonly KnownArticleRef[],
    { count, fit, faults }: CheckedRows,
    stores: IntakeStores,
  ): Promise<IntakeRows> {
    const refsOfArticles = [...articles, ...fit.flatMap((c) => c.articleRef ?? [])];
    const refs = fit.flatMap((c) => actorRefs(c));
    const mentions = fit.flatMap((c) => c.checked.stances.flatMap((stance) => stance.claim ?? []));
    // Asked for together: while the database looks for the next, the program reads what it has found.
    const [stored, storedById, actorIndex, claims] = await Promise.all([
      stores.articles.load(tx, refsOfArticles),
      stores.articles.loadByIds(tx, [...new Set(fit.flatMap((c) => c.articleId ?? []))]),
      stores.actors.load(tx, refs),
      stores.claims.find(tx, mentions),
    ]);
    const texts = new IntakeTexts(stored, storedById);
    articles.forEach((ref) => texts.bring(ref, null));
    fit.forEach((c) => texts.bring(c.articleRef, c.index));
    const intake = new IntakeRows(count, articles, stored, storedById, actorIndex, claims, texts);
    for (const [index, list] of faults) if (!list.none) intake.faults.set(index, list.list);
    const actorFaults = stores.actors.faults(intake.actorIndex, refs);
    const claimFaults = stores.claims.faults(claims, mentions);
    await mapInSlices(fit, (candidate) => intake.place(candidate, actorFaults, claimFaults));
    await intake.refuseUnlessStored(tx, stores);
    intake.refuseDuplicates();
    return intake;
  }

  /** Rows that may be written. */
  get good(): readonly PreparedRow[] {
    return this.prepared.filter((row) => !this.faults.has(row.index) && !this.settled.has(row.index));
  }

  get anyFailed(): boolean {
    return this.faults.size > 0;
  }

  /** Articles to be stored: those given by themselves, and those that the fit rows refer to other than by id. */
  get articleRefs(): readonly KnownArticleRef[] {
    return [...this.articles, ...this.good.flatMap((row) => row.articleRef ?? [])];
  }

  /** Rows that were written or found as they should be, with their quotations. */
  get recorded(): readonly { readonly row: PreparedRow; readonly quotation: Quotation }[] {
    return [...this.done.values()];
  }

  fail(row: PreparedRow, fault: DomainError): void {
    this.faults.set(row.index, [fault]);
  }

  /** Ends a row without writing it. */
  settle(row: PreparedRow, status: ImportRowStatus, id: string, fault?: DomainError): void {
    this.settled.set(row.index, { index: row.index, status, id, faults: fault === undefined ? [] : [fault] });
  }

  record(row: PreparedRow, status: ImportRowStatus, quotation: Quotation): void {
    this.done.set(row.index, { row, status, quotation });
  }

  /** An unchanged quotation that gained or changed a coding was updated after all. */
  markUpdated(quotationIds: ReadonlySet<string>): void {
    for (const [index, entry] of this.done) {
      if (entry.status === ImportRowStatus.UNCHANGED && quotationIds.has(entry.quotation.id)) {
        this.done.set(index, { ...entry, status: ImportRowStatus.UPDATED });
      }
    }
  }

  /** Every row's fate, in input order. */
  outcomes(): RowOutcome[] {
    return this.each((index) => {
      const entry = this.done.get(index);
      if (entry !== undefined) return { index, status: entry.status, id: entry.quotation.id, faults: [] };
      return this.settled.get(index) ?? this.failed(index) ?? notAttempted(index);
    });
  }

  /** Every row's fate when the batch is rejected as a whole. */
  rejectedOutcomes(): RowOutcome[] {
    return this.each((index) => this.failed(index) ?? notAttempted(index));
  }

  private each(outcome: (index: number) => RowOutcome): RowOutcome[] {
    return Array.from({ length: this.count }, (_, index) => outcome(index));
  }

  private failed(index: number): RowOutcome | undefined {
    const faults = this.faults.get(index);
    return faults === undefined ? undefined : { index, status: ImportRowStatus.FAILED, id: null, faults };
  }

  private place(
    candidate: RowCandidate,
    actorFaults: ReadonlyMap<string, DomainError>,
    claimFaults: ReadonlyMap<string, DomainError>,
  ): void {
    const faults = new Faults();
    referenceFaults(candidate.checked, actorFaults, claimFaults).forEach((fault) => faults.add(fault));
    const placed = faults.check([], () => placeRow(candidate, this.texts));
    if (faults.none && placed !== undefined) this.prepared.push({ ...candidate, ...placed });
    else this.faults.set(candidate.index, [...(this.faults.get(candidate.index) ?? []), ...faults.list]);
  }

  private async refuseUnlessStored(tx: WriteTransaction, { quotations }: IntakeStores): Promise<void> {
    const rows = this.prepared.filter((row) => row.refusedUnlessStored !== null);
    const stored = await quotations.findByKeys(
      tx,
      rows.map((row) => row.placement.naturalKey),
    );
    for (const row of rows) {
      if (stored.has(row.placement.naturalKey) || row.refusedUnlessStored === null) continue;
      this.fail(row, row.refusedUnlessStored);
    }
  }

  private refuseDuplicates(): void {
    const first = new Map<string, number>();
    for (const row of this.good) {
      const twin = first.get(row.placement.naturalKey);
      if (twin === undefined) first.set(row.placement.naturalKey, row.index);
      else this.fail(row, sameQuotation(twin));
    }
  }
}

/** The refusal of a row that names the quotation of an earlier one. */
export function sameQuotation(twin: number): DomainError {
  const message = `Row ${twin} of this batch is the same quotation (rows count from 0). Leave out one of the two.`;
  return new DomainError(ErrorCode.DUPLICATE, message);
}
