import type { Clock } from '../../clock';
import { instant } from '../../clock';
import type { Database } from '../../database/database';
import type { WriteTransaction } from '../../database/write-transaction';
import { DomainError, ErrorCode } from '../../domain/errors/errors';
import { sha256Beside } from '../../domain/text/quotation-text';
import type { Author, ChangeContext } from '../../revisions/author';
import type { BatchBook, BatchRequest } from './batch-book';
import type { BatchOrder } from './batch-order';
import type { BatchOutcome, BatchWorkResult } from './batch-outcome';
import type { BatchTurn } from './batch-turn';
import { fromStored, inDryRun, outcomeOf, rejected } from './batch-outcome';
import type { ReaderPriority } from '../../scheduling';
import { yieldToEventLoop } from '../../scheduling';
import type { ImportPolicy } from './policies';
import { NothingKept } from '../../domain/row-outcome';

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

/** Who imports, when, and under which batch. */
export type BatchContext = ChangeContext & { readonly importBatchId: string };

/** What a call does once its turn has come. */
export type BatchWork = (tx: WriteTransaction, context: BatchContext) => Promise<BatchWorkResult>;

const MAX_KEY = 200;

/** Carries out imports: one transaction a call, each in its turn, and the same call twice changes nothing. */
export class BatchRunner {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly book: BatchBook,
    private readonly order: BatchOrder,
    /** Readers go first: while they wait, each call is followed by a pause as long as itself. */
    private readonly courtesy: ReaderPriority,
    private readonly maxRows: number,
  ) {}

  /** What is known of a call before it is carried out. Rejects for a key that is none. */
  async request(
    format: BatchRequest['format'],
    options: ImportOptions,
    input: object,
  ): Promise<BatchRequest> {
    // Reading the input took a while, and so does writing it out.
    await yieldToEventLoop();
    const { sourceName, idempotencyKey } = options;
    if (idempotencyKey !== null && (idempotencyKey.length > MAX_KEY || idempotencyKey.trim() === '')) {
      const message = `Write the key as 1 to ${MAX_KEY} characters that nobody else uses, for example a file's hash and a line number.`;
      throw new DomainError(ErrorCode.INVALID, message, ['idempotencyKey']);
    }
    // When it is stored is no part of what is stored: a run that starts again may not need to say it.
    const said = { ...input, afterKey: undefined };
    const hash = await sha256Beside(JSON.stringify([format, said]));
    return { format, sourceName, idempotencyKey, sha256: hash };
  }

  /**
   * Carries a call out in its turn, once, and answers a repeated one with what the first did. `prepare` does what needs
   * no transaction, while the call before is being stored.
   */
  async run(
    request: BatchRequest,
    options: ImportOptions,
    author: Author,
    rowCount: number,
    prepare: (turn: BatchTurn) => BatchWork | Promise<BatchWork>,
  ): Promise<BatchOutcome> {
    if (rowCount > this.maxRows) {
      const message = `A call takes at most ${this.maxRows} rows, and this one has ${rowCount}. Send them in several calls.`;
      throw new DomainError(ErrorCode.TOO_MANY, message, [
        request.format === 'ARTICLE' ? 'quotations' : 'rows',
      ]);
    }
    return await this.order.during(author, options, async (before, releaseNext) => {
      let isDue = false;
      const due = before.ended.then(() => (isDue = true));
      const work = await prepare({ predecessorIdle: before.released, isMyTurn: () => isDue });
      // Where writes are carried out as they were asked for, this one may stand in line as soon as the one before does.
      await (this.database.writesInOrder && !this.database.isRead() ? before.released : due);
      return await this.store(request, options, author, work, releaseNext);
    });
  }

  private async store(
    request: BatchRequest,
    options: ImportOptions,
    author: Author,
    work: BatchWork,
    releaseNext: () => void,
  ): Promise<BatchOutcome> {
    // A call that has only waited for its turn has kept nobody waiting.
    let rest = (): Promise<void> => Promise.resolve();
    try {
      return await this.database.write(async (tx) => {
        rest = this.courtesy.begin();
        const [earlier, isInTurn] = await Promise.all([
          this.book.repeated(tx, request, author),
          this.book.isWhole(tx, options.afterKey, author),
        ]);
        if (earlier !== null) return fromStored(earlier);
        if (!isInTurn) throw this.book.outOfTurn();
        const importBatchId = this.book.nextId();
        const context: BatchContext = { author, at: instant(this.clock), reason: null, importBatchId };
        const taken = await work(tx, context);
        if (options.dryRun) throw new NothingKept(inDryRun(taken.outcomes, taken.reading));
        const outcome = outcomeOf(taken.outcomes, taken.articleId, taken.anchors, taken.reading);
        const batch = this.book.record(tx, request, outcome.stored, context);
        releaseNext();
        return { ...outcome, batch };
      });
    } catch (error) {
      if (!(error instanceof NothingKept)) throw error;
      const result: unknown = error.result;
      return isBatchOutcome(result) ? result : rejected((result as BatchWorkResult).outcomes, options.dryRun);
    } finally {
      await rest();
    }
  }
}

function isBatchOutcome(result: unknown): result is BatchOutcome {
  return typeof result === 'object' && result !== null && 'stored' in result;
}
