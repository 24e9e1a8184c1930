import type { Clock } from '../clock';
import { instant } from '../clock';
import type { Database } from '../database/database';
import type { WriteTransaction } from '../database/write-transaction';
import { Method } from '../domain/attribution';
import { DomainError, ErrorCode } from '../domain/errors';
import { sha256 } from '../domain/quotation-text';
import type { Author, ChangeContext } from '../revisions/author';
import type { ActorIntake, ActorIntakeRow } from './actor-intake';
import type { ArticleImport, ArticleIntake, Taken } from './article-intake';
import type { BatchBook, BatchRequest } from './batch-book';
import type { BatchOrder } from './batch-order';
import type { BatchOutcome } from './batch-outcome';
import { fromStored, inDryRun, outcomeOf, rejected } from './batch-outcome';
import type { ClaimIntake, ClaimIntakeRow } from './claim-intake';
import type { IntakeRow } from './intake-row';
import { readPage } from './page-article';
import { ImportConflictPolicy, ImportErrorPolicy, NothingKept } from './policies';
import type { ImportPolicy, RowOutcome } from './policies';
import type { QuotationIntake } from './quotation-intake';

/** What every import may say beside its rows. */
export interface ImportOptions extends ImportPolicy {
  readonly dryRun: boolean;
  readonly idempotencyKey: string | null;
  /** Key of a call that must be stored whole before this one is. */
  readonly afterKey: string | null;
  readonly sourceName: string | null;
  /** Whether to suggest which claims quotations repeat. */
  readonly suggestClaims: boolean;
}

type BatchContext = ChangeContext & { readonly importBatchId: string };

const MAX_KEY = 200;

/**
 * Imports: one transaction a call, one answer a row, and the same call twice changes nothing.
 * Recording a single quotation by hand goes the same way.
 */
export class ImportService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly book: BatchBook,
    private readonly order: BatchOrder,
    private readonly quotations: QuotationIntake,
    private readonly claims: ClaimIntake,
    private readonly articles: ArticleIntake,
    private readonly actors: ActorIntake,
    private readonly maxRows: number,
  ) {}

  importQuotations(
    rows: readonly IntakeRow[],
    options: ImportOptions,
    input: object,
    author: Author,
  ): Promise<BatchOutcome> {
    const request = this.request('QUOTATIONS', options, input);
    return this.batch(request, options, author, rows.length, async (tx, context) => {
      const how = { ...options, articleMode: 'fill', method: Method.IMPORT, methodVersion: null } as const;
      const { outcomes } = await this.quotations.take(tx, rows, how, context);
      return { outcomes, articleId: null, anchors: [] };
    });
  }

  importClaims(
    rows: readonly ClaimIntakeRow[],
    options: ImportOptions,
    input: object,
    author: Author,
  ): Promise<BatchOutcome> {
    const request = this.request('CLAIMS', options, input);
    return this.batch(request, options, author, rows.length, async (tx, context) => ({
      outcomes: await this.claims.take(tx, rows, options, context),
      articleId: null,
      anchors: [],
    }));
  }

  importActors(
    rows: readonly ActorIntakeRow[],
    options: ImportOptions,
    input: object,
    author: Author,
  ): Promise<BatchOutcome> {
    const request = this.request('ACTORS', options, input);
    return this.batch(request, options, author, rows.length, async (tx, context) => ({
      outcomes: await this.actors.take(tx, rows, options, context),
      articleId: null,
      anchors: [],
    }));
  }

  /**
   * Stores the article (a new text of a known one becomes a new version), the quotations given with it, and those
   * that are found in its text. The answers to what was found follow those to what was given.
   */
  async importArticle(
    sent: ArticleImport,
    options: ImportOptions,
    input: object,
    author: Author,
  ): Promise<BatchOutcome> {
    const request = this.request('ARTICLE', options, input);
    const given = { ...sent, article: readPage(sent.article) };
    const found = given.extract ? await this.articles.read(given.article) : [];
    return this.batch(request, options, author, given.quotations.length, (tx, context) =>
      this.articles.take(tx, { ...given, found }, options, context),
    );
  }

  /** Records one quotation by hand; repeating it changes nothing. Throws the first of its faults. */
  async recordQuotation(row: IntakeRow, author: Author): Promise<RowOutcome> {
    const how = {
      onError: ImportErrorPolicy.SKIP_FAILED,
      onConflict: ImportConflictPolicy.SKIP,
      articleMode: 'fill',
      method: Method.HUMAN,
      methodVersion: null,
      suggestClaims: false,
    } as const;
    try {
      return await this.database.write(async (tx) => {
        const context: ChangeContext = { author, at: instant(this.clock), reason: null, importBatchId: null };
        const { outcomes } = await this.quotations.take(tx, [row], how, context);
        const [outcome] = outcomes;
        // A refused quotation must not leave behind the article or the actors that it named.
        if (outcome === undefined || outcome.faults.length > 0) throw new NothingKept(outcome);
        return outcome;
      });
    } catch (error) {
      if (error instanceof NothingKept) return error.result as RowOutcome;
      throw error;
    }
  }

  private request(format: BatchRequest['format'], options: ImportOptions, input: object): BatchRequest {
    const { sourceName, idempotencyKey } = options;
    if (idempotencyKey !== null && (idempotencyKey.length > MAX_KEY || idempotencyKey.trim() === '')) {
      const message = `Write the key as 1 to ${MAX_KEY} characters that are yours alone, for example a file's hash and a line number.`;
      throw new DomainError(ErrorCode.INVALID, message, ['idempotencyKey']);
    }
    // When it is stored is no part of what is stored: a run that starts again may not need to say it.
    const said = { ...input, afterKey: undefined };
    return { format, sourceName, idempotencyKey, sha256: sha256(JSON.stringify([format, said])) };
  }

  private async batch(
    request: BatchRequest,
    options: ImportOptions,
    author: Author,
    rowCount: number,
    work: (tx: WriteTransaction, context: BatchContext) => Promise<Taken>,
  ): Promise<BatchOutcome> {
    if (rowCount > this.maxRows) {
      const message = `A call takes at most ${this.maxRows} rows, this one has ${rowCount}. Send them in several calls.`;
      throw new DomainError(ErrorCode.TOO_MANY, message, [
        request.format === 'ARTICLE' ? 'quotations' : 'rows',
      ]);
    }
    const { idempotencyKey } = request;
    const { afterKey } = options;
    return await this.order.during(author, idempotencyKey, async () => {
      if (afterKey !== null) await this.order.after(author, afterKey);
      return await this.store(request, options, author, work);
    });
  }

  private async store(
    request: BatchRequest,
    options: ImportOptions,
    author: Author,
    work: (tx: WriteTransaction, context: BatchContext) => Promise<Taken>,
  ): Promise<BatchOutcome> {
    try {
      return await this.database.write(async (tx) => {
        const earlier = await this.book.repeated(tx, request, author);
        if (earlier !== null) return fromStored(earlier);
        if (options.afterKey !== null) await this.book.refuseUnlessWhole(tx, options.afterKey, author);
        const importBatchId = this.book.nextId();
        const context: BatchContext = { author, at: instant(this.clock), reason: null, importBatchId };
        const taken = await work(tx, context);
        if (options.dryRun) throw new NothingKept(inDryRun(taken.outcomes));
        const outcome = outcomeOf(taken.outcomes, taken.articleId, taken.anchors);
        const batch = this.book.record(tx, request, outcome.stored, context);
        return { ...outcome, batch };
      });
    } catch (error) {
      if (!(error instanceof NothingKept)) throw error;
      const result: unknown = error.result;
      return isBatchOutcome(result) ? result : rejected((result as Taken).outcomes, options.dryRun);
    }
  }
}

function isBatchOutcome(result: unknown): result is BatchOutcome {
  return typeof result === 'object' && result !== null && 'stored' in result;
}
