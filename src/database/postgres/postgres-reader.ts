import type { Sql } from 'sql-template-tag';
import sql, { raw } from 'sql-template-tag';
import { driverErrorOf } from '../failures/connection-errors';
import { DatabaseClosed } from '../failures/database-closed';
import type { DatabaseTimeouts } from '../data-source';
import { longestRead } from '../data-source';
import type { Dialect } from '../dialect';
import { DatabaseAway, NoConnectionFree, within } from '../failures/availability';
import { postgresDialect } from './postgres-dialect';
import type { Asker, JoinedPage, JoinedReading, Lane, Reader, StatementListener } from '../reader';
import { ReadTimeout } from '../reader';
import type { Row, RowReading, RowShape, RowShapes } from '../row-shape';
import { SlowLane } from '../lanes/slow-lane';

const QUERY_CANCELED = '57014';
// Somebody pools connections behind our back, or a table was changed: there is no such statement, there is one already, or
// it would answer other columns than before.
const NOT_KEPT = new Set(['26000', '42P05', '0A000']);

// Half of the connections of a pool: pages, look-ups and writes have the others.
const SLOW_AT_A_TIME = 5;

/** Runs a statement on some connection of a pool. */
export type PostgresQuery = <T>(text: string, values: readonly unknown[]) => Promise<T[]>;

/** Runs a statement whose plan is kept. Answers each row's values, in the order in which they are selected. */
export type PageQuery = (text: string, values: readonly unknown[]) => Promise<unknown[][]>;

/**
 * Reads PostgreSQL through a pool. The server's own statement timeout ends what takes too long; nobody waits much longer
 * than that for one that says nothing, or stands in line for longer.
 */
export class PostgresReader implements Reader {
  readonly dialect: Dialect = postgresDialect;
  private readonly underWay = new Set<Promise<unknown>>();
  private readonly slowLane: SlowLane;
  private readonly longest: number;
  /** When anything was answered last, on the clock of `performance.now()`. */
  private answeredAt = -Infinity;
  private closed = false;

  constructor(
    private readonly query: PostgresQuery,
    private readonly shapes: RowShapes,
    private readonly timeouts: DatabaseTimeouts,
    private readonly onStatement: StatementListener,
    /** For statements whose plan is kept; null where none is. */
    private readonly pages: PageQuery | null,
    /** Most counts and facets that wait for their turn. */
    waiting = Infinity,
  ) {
    this.slowLane = new SlowLane({ parallel: SLOW_AT_A_TIME, waiting });
    this.longest = longestRead(timeouts);
  }

  /** Whether a read is under way. */
  get isBusy(): boolean {
    return this.underWay.size > 0;
  }

  shape<T extends Row>(entity: new () => T): RowShape<T> {
    return this.shapes.of(entity);
  }

  all<T>(statement: Sql, lane: Lane = 'fast', asker?: Asker): Promise<T[]> {
    const query = (text: string, values: readonly unknown[]): Promise<T[]> =>
      this.bounded(() => this.query<T>(text, values));
    if (lane === 'fast') return this.watched(query, statement);
    // The wait for its turn does not count.
    return this.watched((text, values) => this.slowLane.run(() => query(text, values), asker), statement);
  }

  async rows<T>({ names, unpack }: RowReading<T>, statement: Sql, lane?: Lane, asker?: Asker): Promise<T[]> {
    const rows = await this.all<Record<string, unknown>>(statement, lane, asker);
    return rows.map((row) => unpack(names.map((name) => row[name])));
  }

  async page<T>(reading: JoinedReading<T>, page: JoinedPage): Promise<T[]> {
    const statement = postgresPage(reading, page);
    const { pages } = this;
    if (pages === null || !page.onePlan) return await this.rows(reading, statement);
    try {
      const rows = await this.watched((text, values) => this.bounded(() => pages(text, values)), statement);
      return rows.map(reading.unpack);
    } catch (error) {
      if (!NOT_KEPT.has(driverErrorOf(error).code ?? '')) throw error;
    }
    return await this.rows(reading, statement);
  }

  /** Lets reads under way finish: a pool that is ended never answers those that still wait for a connection. */
  async close(): Promise<void> {
    this.closed = true;
    await Promise.allSettled(this.underWay);
  }

  private async watched<T>(
    query: (text: string, values: readonly unknown[]) => Promise<T[]>,
    statement: Sql,
  ): Promise<T[]> {
    if (this.closed) throw new DatabaseClosed();
    const { text } = statement;
    this.onStatement(text);
    const rows = query(text, statement.values);
    this.underWay.add(rows);
    try {
      const answered = await rows;
      this.answeredAt = performance.now();
      return answered;
    } catch (error) {
      if (driverErrorOf(error).code === QUERY_CANCELED) throw new ReadTimeout(this.timeouts.statement);
      throw error;
    } finally {
      this.underWay.delete(rows);
    }
  }

  private bounded<T>(query: () => Promise<T>): Promise<T> {
    return within(this.longest, query, () => this.lateness());
  }

  // Where others were answered meanwhile, it stood in line.
  private lateness(): Error {
    const isAway = performance.now() - this.answeredAt > this.longest;
    return isAway ? new DatabaseAway(new Error('no answer')) : new NoConnectionFree();
  }
}

/** The statement that answers a page in its order. */
export function postgresPage<T>({ expressions, names }: JoinedReading<T>, { from, order }: JoinedPage): Sql {
  const selected = expressions.map((expression, i) => `${expression} AS "${String(names[i])}"`).join(',');
  return sql`SELECT ${raw(selected)} FROM ${from} ORDER BY ${order}`;
}
