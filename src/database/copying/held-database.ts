import type { DataSource, QueryRunner } from 'typeorm';
import type { Sql } from 'sql-template-tag';
import type { SchemaParts } from '../data-source';
import { writerDataSource } from '../data-source';
import type { DatabaseUrl } from '../database-url';
import type { Dialect } from '../dialect';
import { dialectOf } from '../dialect-of';
import { DatabaseInUse, lockFile, refuseLinked } from '../sqlite/file-lock';
import { migrate } from '../migrate';
import type { Transaction } from './row-batches';
import type { StoredTable } from './stored-table';
import { storedTables } from './stored-table';

// No limit: reading a whole database takes as long as it takes.
const TIMEOUTS = { statement: 0, poolWait: 10_000 };

/**
 * A database, maybe one that a server serves, that nobody writes to while this is held: what is read is one state of
 * it, and its last. Others go on reading; their writes wait, and are refused when they have waited too long.
 */
export class HeldDatabase implements Transaction {
  readonly dialect: Dialect;

  private constructor(
    private readonly url: DatabaseUrl,
    readonly tables: readonly StoredTable[],
    private readonly dataSource: DataSource,
    private readonly runner: QueryRunner,
  ) {
    this.dialect = dialectOf(url.dialect);
  }

  /** Opens it and waits for the write under way. Makes and changes nothing; a database that is behind is refused. */
  static async open(url: DatabaseUrl, parts: SchemaParts): Promise<HeldDatabase> {
    if (url.dialect === 'sqlite') await refuseLinked(url.file);
    const dataSource = await writerDataSource(url, parts, TIMEOUTS).initialize();
    try {
      if (url.dialect === 'sqlite') await dataSource.query('PRAGMA busy_timeout = 60000');
      await migrate(dataSource, { run: false });
      const tables = storedTables(dataSource, parts.entities);
      const runner = dataSource.createQueryRunner();
      for (const statement of holding(url, tables)) await runner.query(statement);
      return new HeldDatabase(url, tables, dataSource, runner);
    } catch (error) {
      await dataSource.destroy();
      throw error;
    }
  }

  async all<T>(statement: Sql): Promise<T[]> {
    return (await this.runner.query(this.dialect.textOf(statement), statement.values)) as T[];
  }

  /** Whether a server has it open; known of SQLite only. */
  async isServed(): Promise<boolean> {
    if (this.url.dialect !== 'sqlite') return false;
    try {
      await (await lockFile(this.url.file)).release();
      return false;
    } catch (error) {
      if (error instanceof DatabaseInUse) return true;
      throw error;
    }
  }

  /** Lets others write again. */
  async release(): Promise<void> {
    await this.runner.query('ROLLBACK').catch(() => undefined);
    await this.runner.release();
    await this.dataSource.destroy();
  }
}

function holding(url: DatabaseUrl, tables: readonly StoredTable[]): readonly string[] {
  if (url.dialect === 'sqlite') return ['BEGIN IMMEDIATE'];
  return [
    'BEGIN',
    'SET LOCAL statement_timeout = 0',
    'SET LOCAL idle_in_transaction_session_timeout = 0',
    `LOCK TABLE ${tables.map(({ name }) => name).join(', ')} IN SHARE MODE`,
  ];
}
