import type { RecordEvent } from '../events';
import { prepareSqliteWriter, writerDataSource } from './data-source';
import type { Dialect } from './dialect';
import { dialectOf } from './dialect-of';
import type { DatabaseOptions, Engine } from './engine';
import { lockForWriting } from './sqlite/file-lock';
import { migrate } from './migrate';
import { openPostgres } from './postgres/postgres-engine';
import type { Reader } from './reader';
import type { ReplicaState } from './postgres/replicas';
import { RowShapes } from './row-shape';
import type { Snapshot } from './snapshot';
import { openSqlite } from './sqlite/sqlite-engine';
import { WriteTransaction } from './write-transaction';

const ignored = (): void => undefined;

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

  /** Runs `work` in a transaction of its own: all of it is kept, or none. Then delivers the events that it has announced. */
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
        await tx.finish();
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

  /** Whether transactions are carried out one after another, in the order in which they were asked for. */
  get writesInOrder(): boolean {
    return this.dialect.writesOneAtATime;
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
    return this.engine.version();
  }

  /** Lets writes under way finish, then lets go of everything. */
  async close(): Promise<void> {
    await this.engine.lane.close();
    for (const snapshot of this.snapshots) await snapshot.end();
    await this.engine.close();
  }
}
