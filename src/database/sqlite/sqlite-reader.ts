import type { Sql } from 'sql-template-tag';
import type { Dialect } from '../dialect';
import { sqliteDialect } from './sqlite-dialect';
import { packed, packedPage, unpacked } from './packed-rows';
import type { Asker, JoinedPage, JoinedReading, Lane, Reader, StatementListener } from '../reader';
import { ReadTimeout } from '../reader';
import type { Row, RowReading, RowShape, RowShapes } from '../row-shape';
import { SlowLane } from '../lanes/slow-lane';
import { SqliteConnection } from './sqlite-connection';

// A connection runs one statement for each turn of the main thread. While that is busy with an import, few would do little.
const FAST_CONNECTIONS = 8;
// Those of libuv, unless UV_THREADPOOL_SIZE says otherwise.
const THREADS = 4;
// How often a statement is begun that others on its connection keep from ending.
const MOST_GOES = 3;

/** What a reader of SQLite bears. */
export interface ReadLimits {
  /** Longest time for one statement, in milliseconds. */
  readonly timeout: number;
  /** Most statements that wait for the slow lane. */
  readonly waiting: number;
  /** How much of the file a connection maps, in bytes. */
  readonly mappedBytes?: number | undefined;
}

/**
 * Reads SQLite beside the writer: some fast connections and one slow lane that runs one statement at a time,
 * so that four heavy scans cannot starve the pages (measured: 6 against 5,000 pages a second).
 */
export class SqliteReader implements Reader {
  readonly dialect: Dialect = sqliteDialect;
  private readonly slowLane: SlowLane;

  private constructor(
    private readonly fast: readonly SqliteConnection[],
    private readonly slow: SqliteConnection,
    private readonly shapes: RowShapes,
    private readonly limits: ReadLimits,
    private readonly onStatement: StatementListener,
  ) {
    this.slowLane = new SlowLane({ parallel: 1, waiting: limits.waiting });
  }

  static async open(
    file: string,
    shapes: RowShapes,
    limits: ReadLimits,
    onStatement: StatementListener,
  ): Promise<SqliteReader> {
    const fast: SqliteConnection[] = [];
    const open = (): Promise<SqliteConnection> => SqliteConnection.open(file, limits);
    for (let i = 0; i < FAST_CONNECTIONS; i++) fast.push(await open());
    return new SqliteReader(fast, await open(), shapes, limits, onStatement);
  }

  /** Whether a read is under way, but for counts, facets and exports. */
  get isBusy(): boolean {
    return this.fast.some((connection) => connection.inFlight > 0);
  }

  shape<T extends Row>(entity: new () => T): RowShape<T> {
    return this.shapes.of(entity);
  }

  async all<T>(statement: Sql, lane: Lane = 'fast', asker?: Asker): Promise<T[]> {
    return (await this.run(statement.sql, statement.values, lane, asker)) as T[];
  }

  async rows<T>(reading: RowReading<T>, statement: Sql, lane: Lane = 'fast', asker?: Asker): Promise<T[]> {
    const text = packed(reading, statement.sql);
    return unpacked(reading, await this.run(text, statement.values, lane, asker));
  }

  async page<T>(reading: JoinedReading<T>, { from }: JoinedPage): Promise<T[]> {
    return unpacked(reading, await this.run(packedPage(reading, from.sql), from.values, 'fast'));
  }

  async close(): Promise<void> {
    await Promise.all([...this.fast, this.slow].map((connection) => connection.close()));
    await this.slowLane.close();
  }

  private run(text: string, values: readonly unknown[], lane: Lane, asker?: Asker): Promise<unknown[]> {
    this.onStatement(text);
    if (lane === 'fast') return this.withDeadline(this.leastBusy(), text, values);
    return this.slowLane.run(() => this.withDeadline(this.slow, text, values), asker);
  }

  // Then a statement waits, though its connection is free.
  private allThreadsWork(): boolean {
    return [...this.fast, this.slow].filter(({ inFlight }) => inFlight > 0).length >= THREADS;
  }

  private leastBusy(): SqliteConnection {
    return this.fast.reduce((least, c) => (c.inFlight < least.inFlight ? c : least));
  }

  private async withDeadline(
    connection: SqliteConnection,
    text: string,
    values: readonly unknown[],
    goes = MOST_GOES,
  ): Promise<unknown[]> {
    const { timeout } = this.limits;
    const waits = connection.inFlight > 0 || this.allThreadsWork();
    const deadline = Date.now() + timeout;
    // Again and again, because an interrupt that comes between two statements stops neither.
    const timer = setInterval(() => connection.interrupt(), timeout);
    try {
      return await connection.all(text, values);
    } catch (error) {
      if ((error as { code?: string }).code !== 'SQLITE_INTERRUPT') throw error;
      if (goes === 1 || (!waits && Date.now() >= deadline)) throw new ReadTimeout(timeout);
    } finally {
      clearInterval(timer);
    }
    // It was stopped in a neighbour's place, or spent its time behind one on this connection.
    return await this.withDeadline(connection, text, values, goes - 1);
  }
}
