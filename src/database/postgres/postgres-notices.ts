import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Client } from 'pg';
import sql from 'sql-template-tag';
import type { Events, RecordEvent } from '../../events';
import { newClient } from './several-hosts';
import type { WriteTransaction } from '../write-transaction';

const CHANNEL = 'onrecord_events';
// PostgreSQL carries less than 8,000 bytes; an id has 30.
const IDS_OF_A_NOTICE = 200;
// Milliseconds.
const FIRST_WAIT = 100;
const LONGEST_WAIT = 1_000;
const HEARTBEAT = 10_000;

/** Where events of other processes go, and how. */
export interface NoticeOptions {
  readonly url: string;
  /** Gets what others announce; null where nobody listens. */
  readonly events: Events | null;
  /** Longest wait for the server to answer, in milliseconds. */
  readonly timeout: number;
  /** Called when the connection is lost. */
  readonly onFault: (error: unknown) => void;
}

/**
 * Carries events between server processes by PostgreSQL's NOTIFY and LISTEN. A notice leaves with the commit, or never.
 * One connection listens; when it is lost, others are tried until one works, and those who listen here get a notice that
 * events may have been missed: PostgreSQL keeps none for those who are away.
 */
export class PostgresNotices {
  /** By which a process knows its own notices again: it has delivered those itself. */
  private readonly origin = randomUUID();
  private readonly closing = new AbortController();
  private client: Client | null = null;

  constructor(private readonly options: NoticeOptions) {}

  /** Listens from when it resolves; never, where nobody listens to it. */
  async open(): Promise<void> {
    if (this.options.events !== null) await this.connect();
  }

  /** Sends events to the other processes, once `tx` is committed. */
  send(tx: WriteTransaction, events: readonly RecordEvent[]): void {
    if (events.length === 0) return;
    const payloads = events
      .flatMap(inPieces)
      .map((event) => JSON.stringify({ origin: this.origin, event } satisfies Notice));
    tx.queue(
      sql`SELECT pg_notify(${CHANNEL}, payload) FROM json_array_elements_text(CAST(${JSON.stringify(payloads)} AS json)) payload`,
    );
  }

  async close(): Promise<void> {
    this.closing.abort();
    await this.client?.end();
  }

  private async connect(): Promise<void> {
    const { url, timeout } = this.options;
    const client = newClient(url, {
      application_name: 'onrecord events',
      connectionTimeoutMillis: timeout,
      query_timeout: timeout,
      keepAlive: true,
    });
    // The end of a connection is handled below, whatever caused it.
    client.on('error', () => undefined);
    client.on('notification', ({ payload }) => this.hear(payload ?? ''));
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
    } catch (error) {
      void client.end().catch(() => undefined);
      throw error;
    }
    this.client = client;
    const heartbeat = setInterval(() => this.feel(client), HEARTBEAT).unref();
    client.once('end', () => {
      clearInterval(heartbeat);
      this.client = null;
      void this.reconnect();
    });
  }

  // A connection whose other end vanished without a word looks as one on which nothing happens.
  private feel(client: Client): void {
    client.query('SELECT 1').catch(() => void client.end().catch(() => undefined));
  }

  private async reconnect(): Promise<void> {
    if (this.isClosing()) return;
    const lost =
      'The connection that receives events of other processes was lost. When a new one is open, subscribers are disconnected and have to subscribe again.';
    this.options.onFault(new Error(lost));
    for (let wait = FIRST_WAIT; this.client === null; wait = Math.min(wait * 2, LONGEST_WAIT)) {
      await setTimeout(wait, undefined, { ref: false, signal: this.closing.signal }).catch(() => undefined);
      if (this.isClosing()) return;
      await this.connect().catch(() => undefined);
    }
    if (this.isClosing()) await this.close();
    else this.options.events?.publish({ kind: 'eventsMissed' });
  }

  private isClosing(): boolean {
    return this.closing.signal.aborted;
  }

  private hear(payload: string): void {
    const notice = readNotice(payload);
    if (notice !== null && notice.origin !== this.origin) this.options.events?.publish(notice.event);
  }
}

interface Notice {
  readonly origin: string;
  readonly event: RecordEvent;
}

function inPieces(event: RecordEvent): RecordEvent[] {
  if (event.kind !== 'quotationsRecorded' && event.kind !== 'recordsChanged') return [event];
  const pieces: RecordEvent[] = [];
  for (let from = 0; from < event.ids.length; from += IDS_OF_A_NOTICE) {
    pieces.push({ kind: event.kind, ids: event.ids.slice(from, from + IDS_OF_A_NOTICE) });
  }
  return pieces;
}

// Anybody who may connect to the database may send notices, and so may another release of the program.
function readNotice(payload: string): Notice | null {
  try {
    const { origin, event } = JSON.parse(payload) as { origin: unknown; event: Record<string, unknown> };
    const { kind, ids, claimId, reviewId, jobId } = event;
    const areTexts = (values: unknown): boolean =>
      Array.isArray(values) && values.every((value) => typeof value === 'string');
    const isKnown =
      ((kind === 'quotationsRecorded' || kind === 'recordsChanged') && areTexts(ids)) ||
      (kind === 'claimReviewed' && areTexts([claimId, reviewId])) ||
      (kind === 'importJobProgressed' && areTexts([jobId]));
    return isKnown && typeof origin === 'string' ? { origin, event: event as unknown as RecordEvent } : null;
  } catch {
    return null;
  }
}
