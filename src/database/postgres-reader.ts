import type { DataSource } from 'typeorm';
import type { Sql } from 'sql-template-tag';
import type { Dialect } from './dialect';
import { dialectOf } from './dialect';
import type { Reader, RowReading, StatementListener } from './reader';
import { ReadTimeout } from './reader';
import type { Row, RowShape, RowShapes } from './row-shape';

const QUERY_CANCELED = '57014';

/** Reads PostgreSQL through the pool; the server's own statement timeout ends what takes too long. */
export class PostgresReader implements Reader {
  readonly dialect: Dialect = dialectOf('postgres');

  constructor(
    private readonly dataSource: DataSource,
    private readonly shapes: RowShapes,
    private readonly timeout: number,
    private readonly onStatement: StatementListener,
  ) {}

  shape<T extends Row>(entity: new () => T): RowShape<T> {
    return this.shapes.of(entity);
  }

  async all<T>(statement: Sql): Promise<T[]> {
    this.onStatement(statement.text);
    try {
      return await this.dataSource.query<T[]>(statement.text, statement.values);
    } catch (error) {
      if (codeOf(error) === QUERY_CANCELED) throw new ReadTimeout(this.timeout);
      throw error;
    }
  }

  async rows<T>({ names, unpack }: RowReading<T>, statement: Sql): Promise<T[]> {
    const rows = await this.all<Record<string, unknown>>(statement);
    return rows.map((row) => unpack(names.map((name) => row[name])));
  }
}

function codeOf(error: unknown): unknown {
  return (error as { driverError?: { code?: unknown } }).driverError?.code;
}
