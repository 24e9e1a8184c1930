import type { Sql } from 'sql-template-tag';
import type { Dialect } from '../dialect';
import type { JoinedPage, JoinedReading } from '../reader';
import type { Row, RowReading, RowShape } from '../row-shape';
import type { Snapshot, SnapshotParts } from '../snapshot';
import { packed, packedPage, unpacked } from './packed-rows';
import { SqliteConnection } from './sqlite-connection';
import { sqliteDialect } from './sqlite-dialect';

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
