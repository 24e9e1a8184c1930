import { Pool } from 'pg';
import type { DatabaseTimeouts } from '../data-source';
import { longestRead } from '../data-source';
import { isConnectionLost } from '../failures/connection-errors';
import { PagePool } from './page-pool';
import { PostgresReader } from './postgres-reader';
import type { StatementListener } from '../reader';
import type { RowShapes } from '../row-shape';
import { readPosition } from './wal-position';

const CONNECTIONS = 10;
// Longest wait for a replica to say how it is, in milliseconds.
const ASK_WITHIN = 2_000;

/** What a replica needs. */
export interface ReplicaParts {
  readonly shapes: RowShapes;
  readonly timeouts: DatabaseTimeouts;
  readonly onStatement: StatementListener;
  /** Whether it keeps the plans of pages. */
  readonly keepPlans: boolean;
  /** Most counts and facets that wait for their turn; any number when left out. */
  readonly maxWaiting?: number | undefined;
}

/** One server that repeats what the primary has committed, a little later. */
export class Replica {
  /** Host, port and database: without the password. */
  readonly name: string;
  readonly reader: PostgresReader;
  /** Statements that it has not answered. */
  inFlight = 0;
  /** How far it has replayed the primary's log; null when it does not know, as one that replicates logically. */
  replayed: bigint | null = null;
  /** How late it was when it was last asked, in milliseconds; null when nobody knows. */
  lag: number | null = null;
  /** Why it is not asked; null when it is. */
  fault: string | null = 'it was not asked yet';

  private readonly pool: Pool;
  private readonly pages: PagePool | null;
  /** Fails the statements that wait for an answer. */
  private readonly waiting = new Set<(error: unknown) => void>();
  // A connection of its own: a replica that is busy is not one that is away.
  private readonly side: Pool;

  constructor(url: string, { shapes, timeouts, onStatement, keepPlans, maxWaiting }: ReplicaParts) {
    const { host, pathname } = new URL(url);
    this.name = `${host}${pathname}`;
    const common = { connectionString: url, application_name: 'onrecord reader', keepAlive: true };
    const reading = {
      ...common,
      connectionTimeoutMillis: timeouts.poolWait,
      statement_timeout: timeouts.statement,
    };
    // The replica's own timeout comes first, unless it is away.
    const longest = longestRead(timeouts);
    this.pool = new Pool({ ...reading, query_timeout: longest, max: CONNECTIONS });
    this.pages = keepPlans ? new PagePool(reading, longest) : null;
    this.side = new Pool({
      ...common,
      max: 1,
      connectionTimeoutMillis: ASK_WITHIN,
      query_timeout: ASK_WITHIN,
      idleTimeoutMillis: 0,
    });
    // The next statement reports a connection that was lost while nobody used it.
    for (const pool of [this.pool, this.side]) pool.on('error', () => undefined);
    const { pool, pages } = this;
    this.reader = new PostgresReader(
      (text, values) => this.counted(async () => (await pool.query(text, [...values])).rows as never[]),
      shapes,
      timeouts,
      onStatement,
      pages && ((text, values) => this.counted(() => pages.query(text, values))),
      maxWaiting,
    );
  }

  /** Asks how far it is. Answers what is wrong with it; null when nothing is. Nobody waits on for one that does not answer. */
  async ask(): Promise<string | null> {
    try {
      const { rows } = await this.side.query<{ replayed: string | null }>(
        'SELECT CAST(pg_last_wal_replay_lsn() AS text) AS replayed',
      );
      const [row] = rows;
      this.replayed = readPosition(row?.replayed ?? '');
      return null;
    } catch (error) {
      for (const giveUp of this.waiting) giveUp(error);
      return reasonOf(error);
    }
  }

  /** Takes down that it failed somebody: it is left out when it is away. */
  failed(error: unknown): void {
    const reason = reasonOf(error);
    if (isConnectionLost(error) || reason.includes('timeout')) this.fault = reason;
  }

  async close(): Promise<void> {
    await this.reader.close();
    await Promise.all([this.pool.end(), this.pages?.end(), this.side.end()]);
  }

  private async counted<T>(read: () => Promise<T>): Promise<T> {
    this.inFlight++;
    let giveUp = (_error: unknown): void => undefined;
    try {
      return await new Promise<T>((resolve, reject) => {
        giveUp = reject;
        this.waiting.add(giveUp);
        read().then(resolve, reject);
      });
    } finally {
      this.waiting.delete(giveUp);
      this.inFlight--;
    }
  }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  return message || (code ?? 'no answer');
}
