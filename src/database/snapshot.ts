import type { DataSource, QueryRunner } from 'typeorm';
import type { Sql } from 'sql-template-tag';
import type { Dialect } from './dialect';
import { postgresDialect } from './postgres/postgres-dialect';
import { sqliteDialect } from './sqlite/sqlite-dialect';
import type { JoinedPage, JoinedReading, Reader, StatementListener } from './reader';
import type { Row, RowReading, RowShape, RowShapes } from './row-shape';
import { packed, packedPage, unpacked } from './sqlite/packed-rows';
import { postgresPage } from './postgres/postgres-reader';
import { SqliteConnection } from './sqlite/sqlite-connection';

/**
 * Reads the database as it was at one moment, however long that takes and whatever is written meanwhile. Holds a
 * connection of its own, and on SQLite keeps the log of writes from being folded into the file: end it soon.
 */
export interface Snapshot extends Reader {
  /** Stops what is being read and lets go of the connection. May be called again. */
  end(): Promise<void>;
}

/** What both kinds need to know. */
export interface SnapshotParts {
  readonly shapes: RowShapes;
  readonly onStatement: StatementListener;
  /** Told when the snapshot has been asked to end. */
  readonly onEnd: () => void;
}

/** A read transaction on a connection of its own to a SQLite file. */
export class SqliteSnapshot implements Snapshot {
  readonly dialect: Dialect = sqliteDialect;
  private ending: Promise<void> | null = null;

  private constructor(
    private readonly connection: SqliteConnection,
    private readonly parts: SnapshotParts,
  ) {}

  static async open(file: string, parts: SnapshotParts): Promise<SqliteSnapshot> {
    // Nothing is mapped: a whole file that is gone through once would stand in this process's memory.
    const connection = await SqliteConnection.open(file, { maxStatements: 50, mappedBytes: 0 });
    try {
      await connection.all('BEGIN', []);
      // A transaction sees what is there when it first reads, not when it begins.
      await connection.all('SELECT 1 FROM sqlite_master LIMIT 1', []);
      return new SqliteSnapshot(connection, parts);
    } catch (error) {
      await connection.close();
      throw error;
    }
  }

  shape<T extends Row>(entity: new () => T): RowShape<T> {
    return this.parts.shapes.of(entity);
  }

  async all<T>(statement: Sql): Promise<T[]> {
    return (await this.run(statement.sql, statement.values)) as T[];
  }

  async rows<T>(reading: RowReading<T>, statement: Sql): Promise<T[]> {
    return unpacked(reading, await this.run(packed(reading, statement.sql), statement.values));
  }

  async page<T>(reading: JoinedReading<T>, { from }: JoinedPage): Promise<T[]> {
    return unpacked(reading, await this.run(packedPage(reading, from.sql), from.values));
  }

  end(): Promise<void> {
    this.parts.onEnd();
    return (this.ending ??= this.connection.close());
  }

  private run(text: string, values: readonly unknown[]): Promise<unknown[]> {
    this.parts.onStatement(text);
    return this.connection.all(text, values);
  }
}

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
