import type { Clock } from '../clock';
import { instant } from '../clock';
import type { Database } from '../database/database';
import { Method } from '../domain/attribution';
import type { Author, ChangeContext } from '../revisions/author';
import type { ActorIntake } from './intake/actor-intake';
import type { ActorIntakeRow } from './intake/actor-intake-rows';
import type { ArticleImport, ArticleIntake } from './intake/article-intake';
import type { BatchOutcome } from './batches/batch-outcome';
import type { BatchRunner, ImportOptions } from './batches/batch-runner';
import type { ClaimIntake } from './intake/claim-intake';
import type { ClaimIntakeRow } from './intake/claim-intake-rows';
import type { IntakeRow } from './intake/intake-row';
import { checkIntakeRows } from './intake/intake-row';
import { ImportConflictPolicy } from './batches/policies';
import { ImportErrorPolicy, NothingKept } from '../domain/row-outcome';
import type { RowOutcome } from '../domain/row-outcome';
import type { QuotationIntake } from './intake/quotation-intake';

/**
 * Imports: one transaction a call, one answer a row, and the same call twice changes nothing.
 * Recording a single quotation by hand goes the same way.
 */
export class ImportService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly batches: BatchRunner,
    private readonly quotations: QuotationIntake,
    private readonly claims: ClaimIntake,
    private readonly articles: ArticleIntake,
    private readonly actors: ActorIntake,
  ) {}

  async importQuotations(
    rows: readonly IntakeRow[],
    options: ImportOptions,
    input: object,
    author: Author,
  ): Promise<BatchOutcome> {
    const request = await this.batches.request('QUOTATIONS', options, input);
    return await this.batches.run(request, options, author, rows.length, async (turn) => {
      await turn.predecessorIdle;
      const checked = await checkIntakeRows(rows, author.role);
      await this.quotations.prepare(checked, turn);
      const how = { ...options, articleMode: 'fill', method: Method.IMPORT, methodVersion: null } as const;
      return async (tx, context) => {
        const { outcomes } = await this.quotations.take(tx, checked, how, context);
        return { outcomes, articleId: null, anchors: [] };
      };
    });
  }

  async importClaims(
    rows: readonly ClaimIntakeRow[],
    options: ImportOptions,
    input: object,
    author: Author,
  ): Promise<BatchOutcome> {
    const request = await this.batches.request('CLAIMS', options, input);
    return await this.batches.run(request, options, author, rows.length, () => async (tx, context) => ({
      outcomes: await this.claims.take(tx, rows, options, context),
      articleId: null,
      anchors: [],
    }));
  }

  async importActors(
    rows: readonly ActorIntakeRow[],
    options: ImportOptions,
    input: object,
    author: Author,
  ): Promise<BatchOutcome> {
    const request = await this.batches.request('ACTORS', options, input);
    return await this.batches.run(request, options, author, rows.length, () => async (tx, context) => ({
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
    const request = await this.batches.request('ARTICLE', options, input);
    return await this.batches.run(request, options, author, sent.quotations.length, async () => {
      const given = await this.articles.read(sent);
      return (tx, context) => this.articles.take(tx, given, options, context);
    });
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
    const checked = await checkIntakeRows([row], author.role);
    try {
      return await this.database.write(async (tx) => {
        const context: ChangeContext = { author, at: instant(this.clock), reason: null, importBatchId: null };
        const { outcomes } = await this.quotations.take(tx, checked, how, context);
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
}
