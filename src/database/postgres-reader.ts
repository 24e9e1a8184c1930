import type { Sql } from 'sql-template-tag';
import sql, { raw } from 'sql-template-tag';
import { driverErrorOf } from './connection-errors';
import type { Dialect } from './dialect';
import { dialectOf } from './dialect';
import type { JoinedPage, JoinedReading, Reader, RowReading, StatementListener } from './reader';
import { ReadTimeout } from './reader';
import type { Row, RowShape, RowShapes } from './row-shape';

const QUERY_CANCELED = '57014';

/** Runs a statement on some connection of a pool. */
export type PostgresQuery = <T>(text: string, values: readonly unknown[]) => Promise<T[]>;

/** Reads PostgreSQL through a pool; the server's own statement timeout ends what takes too long. */
export class PostgresReader implements Reader {
  readonly dialect: Dialect = dialectOf('postgres');
  private readonly underWay = new Set<Promise<unknown>>();
  private closed = false;

  constructor(
    private readonly query: PostgresQuery,
    private readonly shapes: RowShapes,
    private readonly timeout: number,
    private readonly onStatement: StatementListener,
  ) {}

  shape<T extends Row>(entity: new () => T): RowShape<T> {
    return this.shapes.of(entity);
  }

  async all<T>(statement: Sql): Promise<T[]> {
    if (this.closed) throw new Error('The database is closed.');
    this.onStatement(statement.text);
    const rows = this.query<T>(statement.text, statement.values);
    this.underWay.add(rows);
    try {
      return await rows;
    } catch (error) {
      if (driverErrorOf(error).code === QUERY_CANCELED) throw new ReadTimeout(this.timeout);
      throw error;
    } finally {
      this.underWay.delete(rows);
    }
  }

  async rows<T>({ names, unpack }: RowReading<T>, statement: Sql): Promise<T[]> {
    const rows = await this.all<Record<string, unknown>>(statement);
    return rows.map((row) => unpack(names.map((name) => row[name])));
  }

  page<T>(reading: JoinedReading<T>, { from, order }: JoinedPage): Promise<T[]> {
    const selected = reading.expressions.map((expression, i) => `${expression} AS "${String(reading.names[i])}"`);
    return this.rows(reading, sql`SELECT ${raw(selected.join(','))} FROM ${from} ORDER BY ${order}`);
  }

  /** Lets reads under way finish: a pool that is ended never answers those that still wait for a connection. */
  async close(): Promise<void> {
    this.closed = true;
    await Promise.allSettled(this.underWay);
  }
}
