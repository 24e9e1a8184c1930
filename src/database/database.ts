import sql from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import type { Events, RecordEvent } from '../events';
import type { DatabaseTimeouts, SchemaParts } from './data-source';
import {
  assertSqliteDurability,
  prepareSqliteWriter,
  primarySettings,
  writerDataSource,
} from './data-source';
import { DataVersion, postgresVersion, SqliteVersion } from './data-version';
import type { DatabaseUrl } from './database-url';
import type { Dialect } from './dialect';
import { dialectOf } from './dialect';
import type { FileLock } from './file-lock';
import { lockForWriting } from './file-lock';
import { migrate } from './migrate';
import { PagePool } from './page-pool';
import { whenBack } from './patience';
import { PostgresNotices } from './postgres-notices';
import type { PostgresQuery } from './postgres-reader';
import { PostgresReader } from './postgres-reader';
import type { Reader, StatementListener } from './reader';
import type { ReplicaOptions, ReplicaState } from './replicas';
import { Replicas } from './replicas';
import { RowShapes } from './row-shape';
import type { Snapshot, SnapshotParts } from './snapshot';
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
  /** PostgreSQL servers to read from, beside the one of `url`. */
  readonly replicas?: ReplicaOptions;
  /** Whether PostgreSQL keeps the plans of pages, as long as nobody pools connections behind our back; so it is when left out. */
  readonly keepPlans?: boolean;
  readonly onStatement?: StatementListener;
  /** Told of what was committed; on PostgreSQL also by other processes. Without it, nobody here is told. */
  readonly events?: Events;
  /** Told of faults that no request waits for. */
  readonly onFault?: (error: unknown) => void;
  /** Told what whoever runs the server should know of. */
  readonly onNotice?: (message: string) => void;
}

/** What differs between the engines, once open. */
interface Engine {
  readonly reader: Reader;
  readonly lane: WriteLane;
  /** Null where no other process can write. */
  readonly notices: PostgresNotices | null;
  /** Null where all is read from the database that is written to. */
  readonly replicas: Replicas | null;
  /** Rejects when the database does not answer now. */
  answers(): Promise<void>;
  /** Whether somebody waits for a read just now. */
  isRead(): boolean;
  /** How far the log of writes is. */
  position(): Promise<string>;
  readonly version: DataVersion;
  snapshot(parts: SnapshotParts, longest: number): Promise<Snapshot>;
  close(): Promise<void>;
}

/** An open database: one reader, one way to write. */
export class Database {
  readonly dialect: Dialect;
  readonly reader: Reader;
  private readonly snapshots = new Set<Snapshot>();

  private constructor(
    private readonly engine: Engine,
    private readonly shapes: RowShapes,
    private readonly options: DatabaseOptions,
  ) {
    this.dialect = dialectOf(options.url.dialect);
    this.reader = engine.reader;
  }

  /** Opens, checks and, when asked, migrates. Leaves nothing open when it fails. */
  static async open(options: DatabaseOptions): Promise<Database> {
    const { url } = options;
    const lock = url.dialect === 'sqlite' ? await lockForWriting(url.file) : null;
    const dataSource = writerDataSource(url, options.parts, options.timeouts);
    try {
      await dataSource.initialize();
      if (url.dialect === 'sqlite') await prepareSqliteWriter(dataSource);
      await migrate(dataSource, { run: options.migrate });
      const shapes = new RowShapes(dataSource);
      const engine =
        url.dialect === 'sqlite'
          ? await openSqlite(url.file, options, dataSource, shapes, lock)
          : await openPostgres(url.url, options, dataSource, shapes);
      return new Database(engine, shapes, options);
    } catch (error) {
      if (dataSource.isInitialized) await dataSource.destroy();
      await lock?.release();
      throw error;
    }
  }

  /** Runs `work` in a transaction of its own: all of it is kept, or none. Then tells of what it has announced. */
  async write<T>(work: (tx: WriteTransaction) => Promise<T> | T): Promise<T> {
    let events: readonly RecordEvent[] = [];
    const { lane, notices } = this.engine;
    const result = await lane.run(async (manager) => {
      // A transaction that collided is run again: what the attempt before had announced is forgotten with it.
      const tx = new WriteTransaction(
        manager,
        this.shapes,
        this.dialect,
        this.options.onStatement ?? ignored,
      );
      try {
        const done = await work(tx);
        events = tx.events;
        notices?.send(tx, events);
        return done;
      } finally {
        // Nothing of it may still be in line when it is rolled back either.
        await tx.settled();
      }
    });
    for (const event of events) this.options.events?.publish(event);
    return result;
  }

  /** Opens a view of the database as it is now, which may be read for at most `longest` milliseconds. */
  async snapshot(longest: number): Promise<Snapshot> {
    const onEnd = (): void => void this.snapshots.delete(snapshot);
    const parts = { shapes: this.shapes, onStatement: this.options.onStatement ?? ignored, onEnd };
    const snapshot: Snapshot = await this.engine.snapshot(parts, longest);
    this.snapshots.add(snapshot);
    return snapshot;
  }

  /** Rejects when the database does not answer now: unlike a read, it does not wait for its return. */
  answers(): Promise<void> {
    return this.engine.answers();
  }

  /** Whether somebody waits for a read of this process just now: work that can wait gives way. */
  isRead(): boolean {
    return this.engine.isRead();
  }

  /** Whether reads may come from replicas, which are a little late. */
  get hasReplicas(): boolean {
    return this.engine.replicas !== null;
  }

  /** How the replicas are, if there are any. */
  replicaStates(): readonly ReplicaState[] {
    return this.engine.replicas?.states() ?? [];
  }

  /**
   * Reads for one request, perhaps from a replica; what was written up to these positions is seen. `reader` sees all.
   * A position that nobody gave out means all, too.
   */
  readerAfter(positions: readonly string[]): Reader {
    return this.engine.replicas?.readerAfter(positions) ?? this.reader;
  }

  /** A position after everything that is committed by now. */
  position(): Promise<string> {
    return this.engine.position();
  }

  /** A word that changes with every commit, whoever made it; see DataVersion. Rejects when the database is away. */
  version(): Promise<string> {
    return this.engine.version.now();
  }

  /** Lets writes under way finish, then lets go of everything. */
  async close(): Promise<void> {
    await this.engine.lane.close();
    for (const snapshot of this.snapshots) await snapshot.end();
    await this.engine.close();
  }
}

const ignored = (): void => undefined;

async function openSqlite(
  file: string,
  { timeouts, maxWaiting, onStatement = ignored }: DatabaseOptions,
  dataSource: DataSource,
  shapes: RowShapes,
  lock: FileLock | null,
): Promise<Engine> {
  await assertSqliteDurability(dataSource);
  const limits = { timeout: timeouts.statement, waiting: maxWaiting ?? Infinity };
  const reader = await SqliteReader.open(file, shapes, limits, onStatement);
  const version = new SqliteVersion(file);
  return {
    reader,
    lane: new SqliteWriteLane(dataSource),
    notices: null,
    replicas: null,
    answers: async () => void (await reader.all(sql`SELECT 1`)),
    isRead: () => reader.isBusy,
    position: () => Promise.resolve(''),
    version: new DataVersion(version.ask),
    snapshot: (parts) => SqliteSnapshot.open(file, parts),
    async close() {
      await version.close();
      await reader.close();
      await dataSource.destroy();
      await lock?.release();
    },
  };
}

async function openPostgres(
  url: string,
  options: DatabaseOptions,
  dataSource: DataSource,
  shapes: RowShapes,
): Promise<Engine> {
  const { timeouts, events = null, onStatement = ignored, onFault = ignored, keepPlans = true } = options;
  const query: PostgresQuery = (text, values) => dataSource.query(text, [...values]);
  const patient: PostgresQuery = (text, values) => whenBack(() => query(text, values), timeouts.poolWait);
  const pages = keepPlans ? new PagePool(primarySettings(url, timeouts)) : null;
  const reader = new PostgresReader(
    patient,
    shapes,
    timeouts.statement,
    onStatement,
    pages && ((text, values) => whenBack(() => pages.query(text, values), timeouts.poolWait)),
  );
  const notices = new PostgresNotices({ url, events, timeout: timeouts.poolWait, onFault });
  await notices.open();
  const replicas =
    options.replicas === undefined || options.replicas.urls.length === 0
      ? null
      : new Replicas(options.replicas, {
          ...{ shapes, timeouts, onStatement, keepPlans, primary: reader },
          onNotice: options.onNotice ?? ignored,
          // What is on the disk: the log's end may point behind it, to where no replica ever comes.
          position: () => positionOf(query, 'pg_current_wal_flush_lsn'),
        });
  await replicas?.open();
  return {
    reader,
    lane: new PostgresWriteLane(dataSource, timeouts.poolWait),
    notices,
    replicas,
    answers: async () => void (await query('SELECT 1', [])),
    isRead: () => reader.isBusy,
    // The log's end: where commits do not wait for the disk, they are not on it yet.
    position: () => positionOf(query, 'pg_current_wal_insert_lsn'),
    version: new DataVersion(postgresVersion(query)),
    snapshot: (parts, longest) => PostgresSnapshot.open(dataSource, parts, longest),
    async close() {
      await replicas?.close();
      await notices.close();
      await reader.close();
      await pages?.end();
      await dataSource.destroy();
    },
  };
}

async function positionOf(query: PostgresQuery, position: string): Promise<string> {
  const [row] = await query<{ position: string }>(`SELECT CAST(${position}() AS text) AS position`, []);
  return row?.position ?? '';
}
