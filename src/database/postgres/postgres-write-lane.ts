import type { DataSource, QueryRunner } from 'typeorm';
import { DatabaseAway, OutcomeUnknown, retryWhileAway } from '../failures/availability';
import { isConnectionLost, wasLostBefore } from '../failures/connection-errors';
import { DatabaseClosed } from '../failures/database-closed';
import type { Work, WriteLane } from '../lanes/write-lane';
import { insideTransaction, refuseNested } from '../lanes/write-lane';

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
    refuseNested();
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
      const result = await insideTransaction(work, runner.manager);
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
