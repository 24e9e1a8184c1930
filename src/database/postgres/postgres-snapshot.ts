import type { Sql } from 'sql-template-tag';
import type { DataSource, QueryRunner } from 'typeorm';
import type { Dialect } from '../dialect';
import type { JoinedPage, JoinedReading } from '../reader';
import type { Row, RowReading, RowShape } from '../row-shape';
import type { Snapshot, SnapshotParts } from '../snapshot';
import { postgresDialect } from './postgres-dialect';
import { postgresPage } from './postgres-reader';

/** A read-only REPEATABLE READ transaction on a connection of PostgreSQL's pool. */
export class PostgresSnapshot implements Snapshot {
  readonly dialect: Dialect = postgresDialect;
  private underWay: Promise<unknown> = Promise.resolve();
  private ending: Promise<void> | null = null;

  private constructor(
    private readonly runner: QueryRunner,
    private readonly parts: SnapshotParts,
  ) {}

  /** The server itself ends what lasts longer than `longest` milliseconds. */
  static async open(
    dataSource: DataSource,
    parts: SnapshotParts,
    longest: number,
  ): Promise<PostgresSnapshot> {
    const runner = dataSource.createQueryRunner();
    try {
      await runner.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
      await runner.query(
        `SET LOCAL statement_timeout = ${longest}; SET LOCAL idle_in_transaction_session_timeout = ${longest}`,
      );
      await runner.query('SELECT 1');
      return new PostgresSnapshot(runner, parts);
    } catch (error) {
      await runner.release();
      throw error;
    }
  }

  shape<T extends Row>(entity: new () => T): RowShape<T> {
    return this.parts.shapes.of(entity);
  }

  async all<T>(statement: Sql): Promise<T[]> {
    if (this.ending !== null) throw new Error('The snapshot was ended.');
    this.parts.onStatement(statement.text);
    const rows = this.runner.query(statement.text, statement.values) as Promise<T[]>;
    this.underWay = rows.catch(() => undefined);
    return await rows;
  }

  async rows<T>({ names, unpack }: RowReading<T>, statement: Sql): Promise<T[]> {
    const rows = await this.all<Record<string, unknown>>(statement);
    return rows.map((row) => unpack(names.map((name) => row[name])));
  }

  page<T>(reading: JoinedReading<T>, page: JoinedPage): Promise<T[]> {
    return this.rows(reading, postgresPage(reading, page));
  }

  end(): Promise<void> {
    this.parts.onEnd();
    return (this.ending ??= this.rollBack());
  }

  // A page is read in well under a second, and its own limit ends one that is not.
  private async rollBack(): Promise<void> {
    await this.underWay;
    await this.runner.query('ROLLBACK').catch(() => undefined);
    await this.runner.release();
  }
}
