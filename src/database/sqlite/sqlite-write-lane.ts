import type { DataSource } from 'typeorm';
import { DatabaseClosed } from '../failures/database-closed';
import type { Work, WriteLane } from '../lanes/write-lane';
import { insideTransaction, refuseNested } from '../lanes/write-lane';

/** What is done around each commit. */
export interface CommitHooks {
  /** Throws when nothing may be committed; the transaction is then rolled back. */
  beforeCommit(): void;
  /** Throws nothing. */
  afterCommit(): void;
}

/**
 * One transaction at a time. TypeORM gives all requests the same SQLite connection: without the lane, concurrent
 * transactions join each other, and a write that was acknowledged vanishes when its neighbour rolls back.
 */
export class SqliteWriteLane implements WriteLane {
  private tail: Promise<unknown> = Promise.resolve();
  private closed = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly hooks: CommitHooks,
  ) {}

  async run<T>(work: Work<T>): Promise<T> {
    refuseNested();
    if (this.closed) throw new DatabaseClosed();
    const result = this.tail.then(() => this.transaction(work));
    this.tail = result.catch(() => undefined);
    return await result;
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.tail;
  }

  private async transaction<T>(work: Work<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    // IMMEDIATE takes the write lock at once: a deferred transaction that reads first can fail later without waiting.
    await runner.query('BEGIN IMMEDIATE');
    try {
      const result = await insideTransaction(work, runner.manager);
      this.hooks.beforeCommit();
      await runner.query('COMMIT');
      this.hooks.afterCommit();
      return result;
    } catch (error) {
      await runner.query('ROLLBACK').catch(() => undefined);
      throw error;
    }
  }
}
