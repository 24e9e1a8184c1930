import type { DataSource } from 'typeorm';
import type { DatabaseTimeouts, SchemaParts } from './data-source';
import { assertSqliteDurability, prepareSqliteWriter, writerDataSource } from './data-source';
import type { DatabaseUrl } from './database-url';
import type { Dialect } from './dialect';
import { dialectOf } from './dialect';
import type { FileLock } from './file-lock';
import { lockFile } from './file-lock';
import { migrate } from './migrate';
import { PostgresReader } from './postgres-reader';
import type { Reader, StatementListener } from './reader';
import { RowShapes } from './row-shape';
import type { Snapshot } from './snapshot';
import { PostgresSnapshot, SqliteSnapshot } from './snapshot';
import { SqliteReader } from './sqlite-reader';
import type { WriteLane } from './write-lane';
import { PostgresWriteLane, SqliteWriteLane } from './write-lane';
import { WriteTransaction } from './write-transaction';

/** How to open a database. */
export interface DatabaseOptions {
  readonly url: DatabaseUrl;
  readonly parts: SchemaParts;
  readonly timeouts: DatabaseTimeouts;
  /** Whether to bring the tables up to date first; otherwise a database that is behind is refused. */
  readonly migrate: boolean;
  /** Most counts and facets that wait for their turn on SQLite; any number when left out. */
  readonly maxWaiting?: number;
  readonly onStatement?: StatementListener;
}

/** An open database: one reader, one way to write. */
export class Database {
  private readonly snapshots = new Set<Snapshot>();

  private constructor(
    readonly dialect: Dialect,
    readonly reader: Reader,
    private readonly dataSource: DataSource,
    private readonly shapes: RowShapes,
    private readonly lane: WriteLane,
    private readonly onStatement: StatementListener,
    private readonly url: DatabaseUrl,
    private readonly releases: readonly (() => Promise<void>)[],
  ) {}

  /** Opens, checks and, when asked, migrates. Leaves nothing open when it fails. */
  static async open(options: DatabaseOptions): Promise<Database> {
    const { url } = options;
    const lock: FileLock | null = url.dialect === 'sqlite' ? await lockFile(url.file) : null;
    const dataSource = writerDataSource(url, options.parts, options.timeouts);
    try {
      await dataSource.initialize();
      if (url.dialect === 'sqlite') await prepareSqliteWriter(dataSource);
      await migrate(dataSource, { run: options.migrate });
      return await Database.assemble(options, dataSource, lock);
    } catch (error) {
      if (dataSource.isInitialized) await dataSource.destroy();
      await lock?.release();
      throw error;
    }
  }

  /** Runs `work` in a transaction of its own: all of it is kept, or none. */
  async write<T>(work: (tx: WriteTransaction) => Promise<T> | T): Promise<T> {
    let last: WriteTransaction | null = null;
    const result = await this.lane.run(async (manager) => {
      // A transaction that collided is run again: what the attempt before had planned is forgotten with it.
      const tx = new WriteTransaction(manager, this.shapes, this.dialect, this.onStatement);
      last = tx;
      try {
        return await work(tx);
      } finally {
        // Nothing of it may still be in line when it is rolled back either.
        await tx.settled();
      }
    });
    (last as WriteTransaction | null)?.committed();
    return result;
  }

  /** Opens a view of the database as it is now, which may be read for at most `longest` milliseconds. */
  async snapshot(longest: number): Promise<Snapshot> {
    const { url, shapes, onStatement } = this;
    const onEnd = (): void => void this.snapshots.delete(snapshot);
    const parts = { shapes, onStatement, onEnd };
    const snapshot: Snapshot =
      url.dialect === 'sqlite'
        ? await SqliteSnapshot.open(url.file, parts)
        : await PostgresSnapshot.open(this.dataSource, parts, longest);
    this.snapshots.add(snapshot);
    return snapshot;
  }

  /** Lets writes under way finish, then lets go of everything. */
  async close(): Promise<void> {
    await this.lane.close();
    for (const snapshot of this.snapshots) await snapshot.end();
    for (const release of this.releases) await release();
  }

  private static async assemble(
    options: DatabaseOptions,
    dataSource: DataSource,
    lock: FileLock | null,
  ): Promise<Database> {
    const { url, timeouts } = options;
    const onStatement = options.onStatement ?? (() => undefined);
    const shapes = new RowShapes(dataSource);
    const dialect = dialectOf(url.dialect);
    if (url.dialect === 'postgres') {
      const reader = new PostgresReader(dataSource, shapes, timeouts.statement, onStatement);
      const lane = new PostgresWriteLane(dataSource);
      const releases = [() => reader.close(), () => dataSource.destroy()];
      return new Database(dialect, reader, dataSource, shapes, lane, onStatement, url, releases);
    }
    await assertSqliteDurability(dataSource);
    const limits = { timeout: timeouts.statement, waiting: options.maxWaiting ?? Infinity };
    const reader = await SqliteReader.open(url.file, shapes, limits, onStatement);
    const lane = new SqliteWriteLane(dataSource);
    const releases = [
      () => reader.close(),
      () => dataSource.destroy(),
      () => lock?.release() ?? Promise.resolve(),
    ];
    return new Database(dialect, reader, dataSource, shapes, lane, onStatement, url, releases);
  }
}
