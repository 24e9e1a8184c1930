import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { isConnectionLost, wasLostBefore } from './failures/connection-errors';
import { DatabaseAway, OutcomeUnknown, retryWhileAway } from './failures/availability';
import { DatabaseClosed } from './failures/database-closed';

/** What runs inside one transaction. */
export type Work<T> = (manager: EntityManager) => Promise<T>;

/**
 * Runs transactions so that none can see, join or undo another.
 * Nothing in the program writes to the database but through it.
 */
export interface WriteLane {
  /** Commits when `work` resolves, rolls back when it rejects. */
  run<T>(work: Work<T>): Promise<T>;
  /** Waits for the transactions under way; those that come later are refused. */
  close(): Promise<void>;
}

/** A transaction was asked for inside another: it would wait for the outer one, which waits for it. */
export class NestedWrite extends Error {
  constructor() {
    super('A write was started inside another. Hand the open transaction on instead.');
    this.name = 'NestedWrite';
  }
}

// Set while the work of a transaction runs, and in everything that the work starts.
const insideWrite = new AsyncLocalStorage<true>();

function inside<T>(work: Work<T>, manager: EntityManager): Promise<T> {
  return insideWrite.run(true, () => work(manager));
}

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

  run<T>(work: Work<T>): Promise<T> {
    if (insideWrite.getStore()) return Promise.reject(new NestedWrite());
    if (this.closed) return Promise.reject(new DatabaseClosed());
    const result = this.tail.then(() => this.transaction(work));
    this.tail = result.catch(() => undefined);
    return result;
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
      const result = await inside(work, runner.manager);
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

const MAX_ATTEMPTS = 4;
// Serialization failure, deadlock, and two transactions that created the same natural key at once.
const RETRIED = new Set(['40001', '40P01', '23505']);

/** A pooled transaction each; one that collided with another is run again, when it will find the other's rows. */
export class PostgresWriteLane implements WriteLane {
  private readonly underWay = new Set<Promise<unknown>>();
  private closed = false;

  constructor(
    private readonly dataSource: DataSource,
    /** Longest wait for a database that is away, in milliseconds, before anything was sent. */
    private readonly patience: number,
  ) {}

  async run<T>(work: Work<T>): Promise<T> {
    if (insideWrite.getStore()) throw new NestedWrite();
    if (this.closed) throw new DatabaseClosed();
    const attempt = this.withRetry(work);
    const tracked = attempt.catch(() => undefined).finally(() => this.underWay.delete(tracked));
    this.underWay.add(tracked);
    return await attempt;
  }

  async close(): Promise<void> {
    this.closed = true;
    await Promise.all(this.underWay);
  }

  private async withRetry<T>(work: Work<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.transaction(work);
      } catch (error) {
        const code = (error as { driverError?: { code?: string } }).driverError?.code;
        if (attempt >= MAX_ATTEMPTS || code === undefined || !RETRIED.has(code)) throw error;
      }
    }
  }

  private async transaction<T>(work: Work<T>): Promise<T> {
    const runner = await retryWhileAway(() => this.begin(), this.patience);
    try {
      const result = await inside(work, runner.manager);
      // PostgreSQL answers the COMMIT of a transaction in which a statement has failed with a rollback, and with no
      // error. Any other statement fails then: work that overlooked the failure must not be acknowledged.
      await runner.query('SELECT 1');
      await commit(runner);
      return result;
    } catch (error) {
      await runner.rollbackTransaction().catch(() => undefined);
      // Without a COMMIT the database forgets all of it.
      throw isConnectionLost(error) ? new DatabaseAway(error) : error;
    } finally {
      await runner.release();
    }
  }

  private async begin(): Promise<QueryRunner> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.startTransaction();
      return runner;
    } catch (error) {
      await runner.release();
      throw error;
    }
  }
}

async function commit(runner: QueryRunner): Promise<void> {
  try {
    await runner.commitTransaction();
  } catch (error) {
    throw isConnectionLost(error) && !wasLostBefore(error) ? new OutcomeUnknown(error) : error;
  }
}
