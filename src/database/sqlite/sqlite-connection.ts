import sqlite3 from 'sqlite3';
import { DatabaseClosed } from '../failures/database-closed';

type Callback = (error: Error | null, rows: unknown[]) => void;

interface KeptStatement {
  readonly statement: sqlite3.Statement;
  /** How many uses of the connection's statements there had been. */
  lastUse: number;
}

// SQLite maps no more.
const LARGEST_MAP = 2_147_483_647;

/** What a connection may keep in memory. */
interface ConnectionOptions {
  /** Prepared statements. */
  readonly maxStatements?: number;
  /** How much of the file it maps instead of reading it, in bytes. */
  readonly mappedBytes?: number | undefined;
}

/**
 * One read-only connection to a SQLite file, with its prepared statements kept.
 * A statement may serve many calls in flight; the connection runs them one after the other.
 */
export class SqliteConnection {
  /** Calls under way: the pool gives the next call to the connection with the fewest. */
  inFlight = 0;
  private closed = false;
  private tellIdle = (): void => undefined;
  private uses = 0;
  private readonly statements = new Map<string, KeptStatement>();

  private constructor(
    private readonly db: sqlite3.Database,
    private readonly maxStatements: number,
  ) {}

  static async open(
    file: string,
    { maxStatements = 300, mappedBytes = LARGEST_MAP }: ConnectionOptions = {},
  ): Promise<SqliteConnection> {
    const db = await new Promise<sqlite3.Database>((resolve, reject) => {
      const opened: sqlite3.Database = new sqlite3.Database(file, sqlite3.OPEN_READONLY, (error) =>
        error ? reject(error) : resolve(opened),
      );
    });
    const connection = new SqliteConnection(db, maxStatements);
    await connection.exec(
      `PRAGMA query_only = ON; PRAGMA busy_timeout = 5000; PRAGMA cache_size = -16000; PRAGMA mmap_size = ${mappedBytes}; PRAGMA temp_store = MEMORY;`,
    );
    return connection;
  }

  async all(text: string, values: readonly unknown[]): Promise<unknown[]> {
    if (this.closed) throw new DatabaseClosed();
    this.inFlight++;
    try {
      const statement = this.kept(text) ?? (await this.prepare(text));
      return await new Promise<unknown[]>((resolve, reject) => {
        const done: Callback = (error, rows) => (error ? reject(error) : resolve(rows));
        statement.all(values, done);
      });
    } finally {
      if (--this.inFlight === 0) this.tellIdle();
    }
  }

  /** Stops whatever the connection is running; it stays usable. */
  interrupt(): void {
    this.db.interrupt();
  }

  /** Stops what is still running, for which nobody waits any more, and lets go of the file. */
  async close(): Promise<void> {
    this.closed = true;
    if (this.inFlight > 0) {
      const idle = new Promise<void>((resolve) => (this.tellIdle = resolve));
      // Again and again, because an interrupt that comes before a statement has begun does not stop it.
      const interrupting = setInterval(() => this.interrupt(), 50);
      this.interrupt();
      await idle;
      clearInterval(interrupting);
    }
    // SQLite refuses to close a connection whose statements are still alive.
    for (const { statement } of this.statements.values()) await finalized(statement);
    this.statements.clear();
    await new Promise<void>((resolve, reject) =>
      this.db.close((error) => (error ? reject(error) : resolve())),
    );
  }

  private exec(text: string): Promise<void> {
    return new Promise((resolve, reject) =>
      this.db.exec(text, (error) => (error ? reject(error) : resolve())),
    );
  }

  private kept(text: string): sqlite3.Statement | null {
    const known = this.statements.get(text);
    if (known === undefined) return null;
    known.lastUse = ++this.uses;
    return known.statement;
  }

  private async prepare(text: string): Promise<sqlite3.Statement> {
    const statement = await new Promise<sqlite3.Statement>((resolve, reject) => {
      const made: sqlite3.Statement = this.db.prepare(text, (error: Error | null) =>
        error ? reject(error) : resolve(made),
      );
    });
    // Two calls may have prepared the same text meanwhile; the later one would leak.
    const other = this.kept(text);
    if (other !== null) {
      void finalized(statement);
      return other;
    }
    this.statements.set(text, { statement, lastUse: ++this.uses });
    if (this.statements.size > this.maxStatements) this.dropOldest();
    return statement;
  }

  // Looked for when it is needed: an order kept at each use would cost every statement.
  private dropOldest(): void {
    const [text, { statement }] = [...this.statements].reduce((oldest, one) =>
      one[1].lastUse < oldest[1].lastUse ? one : oldest,
    );
    this.statements.delete(text);
    void finalized(statement);
  }
}

function finalized(statement: sqlite3.Statement): Promise<void> {
  return new Promise((resolve) => statement.finalize(() => resolve()));
}
