import { randomUUID } from 'node:crypto';
import { SqliteConnection } from './sqlite/sqlite-connection';
import type { PostgresQuery } from './postgres/postgres-reader';

/**
 * Tells, in a word, what is committed: while the word stays the same, so does everything that can be read. Who reads the
 * word first and rows then has rows of that word or of a later one, never older ones.
 */
export class DataVersion {
  private asking: Promise<string> | null = null;
  private next: Promise<string> | null = null;

  constructor(private readonly ask: () => Promise<string>) {}

  /**
   * The word of a moment after this call, whoever else asks: one question answers all who came before it was put.
   * Rejects when the database does not answer.
   */
  now(): Promise<string> {
    if (this.asking === null) return this.begin();
    // What is under way may have looked before the caller's last write.
    return (this.next ??= this.asking
      .catch(() => undefined)
      .then(() => {
        this.next = null;
        return this.begin();
      }));
  }

  private begin(): Promise<string> {
    const asked = this.ask();
    this.asking = asked;
    const over = (): void => {
      if (this.asking === asked) this.asking = null;
    };
    asked.then(over, over);
    return asked;
  }
}

/**
 * The version of a SQLite file, by `PRAGMA data_version`: a connection that only reads sees it change with every commit
 * of any other, of whichever process. It counts for this connection alone, so the word is of this process alone.
 */
export class SqliteVersion {
  private connection: Promise<SqliteConnection> | null = null;
  private readonly origin = randomUUID();

  constructor(
    private readonly file: string,
    /** Called before the file is opened by its name; throws when that is not the file that is written to. */
    private readonly beforeOpening: () => void = () => undefined,
  ) {}

  readonly ask = async (): Promise<string> => {
    const connection = await (this.connection ??= this.open()).catch((error: unknown) => {
      this.connection = null;
      throw error;
    });
    const [row] = (await connection.all('PRAGMA data_version', [])) as { data_version: number }[];
    return `${this.origin}:${String(row?.data_version)}`;
  };

  async close(): Promise<void> {
    await (await this.connection)?.close();
  }

  private async open(): Promise<SqliteConnection> {
    this.beforeOpening();
    return await SqliteConnection.open(this.file, { maxStatements: 1, mappedBytes: 0 });
  }
}

/*
 * A snapshot lists which transactions are over, and so exactly what can be seen. A position in the log would not do: a
 * transaction is in the log a moment before others see it. The timeline changes when a replica is promoted, which may
 * count transactions anew.
 */
const SNAPSHOT = `SELECT CAST(pg_current_snapshot() AS text) AS snapshot,
  left(pg_walfile_name(pg_current_wal_insert_lsn()), 8) AS timeline`;
const IDENTITY = `SELECT CAST(system_identifier AS text) || '.' ||
  (SELECT CAST(oid AS text) FROM pg_database WHERE datname = current_database()) AS identity FROM pg_control_system()`;

/** The version of a PostgreSQL database: the same word in every process that asks its primary. */
export function postgresVersion(query: PostgresQuery): () => Promise<string> {
  let identity: string | null = null;
  return async () => {
    identity ??= (await query<{ identity: string }>(IDENTITY, []))[0]?.identity ?? '';
    const [row] = await query<{ snapshot: string; timeline: string }>(SNAPSHOT, []);
    return `${identity}:${String(row?.timeline)}:${String(row?.snapshot)}`;
  };
}
