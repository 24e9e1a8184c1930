import { Socket } from 'node:net';
import type { PoolConfig } from 'pg';
import { Client } from 'pg';

// Statements that a connection keeps. PostgreSQL keeps the plan of each, 160 kB, for every connection.
const MOST_KEPT = 50;
// Milliseconds for which nobody asks, after which it is closed.
const IDLE = 10_000;
// Milliseconds without an answer to the statement that is under way. Such a page takes less than one.
const LONG = 20;

/** A statement, the name under which it is kept, and its values. */
export interface PageStatement {
  /** Undefined for one that is not kept. */
  readonly name: string | undefined;
  readonly text: string;
  readonly values: readonly unknown[];
}

/**
 * A connection that is sent statements while it answers others (the driver's `pipeline`): it answers them in turn, and an
 * error is the answer to one of them only. It keeps the named ones, planned for all values.
 */
export class PageConnection {
  /** Statements that it has not answered. */
  inFlight = 0;
  /** Whether it takes no more statements; it is closed once it has answered those it has. */
  private isOver = false;
  private readonly socket = new Socket();
  private readonly client: Client;
  private readonly connected: Promise<unknown>;
  private readonly kept = new Set<string>();
  private readonly idle: NodeJS.Timeout;
  /** Runs out when nothing was answered for as long as a statement may take. */
  private readonly stuck: NodeJS.Timeout;
  /** When it was last known to get on, on the clock of `performance.now()`. */
  private gotOn = 0;
  private ended: Promise<void> | null = null;

  /**
   * Begins to connect. It is broken off when it answers nothing for `patience` milliseconds while it is asked.
   * `onOver` is called once it takes no more.
   */
  constructor(
    { Client: Connection = Client, ...config }: PoolConfig,
    patience: number,
    private readonly onOver: (connection: PageConnection) => void,
  ) {
    this.client = new (Connection as typeof Client)({
      ...config,
      options: '-c plan_cache_mode=force_generic_plan',
      keepAlive: true,
      pipeline: true,
      stream: () => this.socket,
    });
    // The statements under way report a lost connection.
    this.client.on('error', () => this.giveUp());
    this.idle = setTimeout(() => this.giveUp(), IDLE).unref();
    this.stuck = setTimeout(() => this.breakOff(), patience).unref();
    this.connected = this.client.connect();
    this.connected.catch(() => this.giveUp());
  }

  /** Whether the statement under way takes long: others had better not stand behind it. */
  get isHeldUp(): boolean {
    return this.inFlight > 0 && performance.now() - this.gotOn > LONG;
  }

  /** Answers the rows, each an array of its values. */
  async query({ name, text, values }: PageStatement): Promise<unknown[][]> {
    if (this.inFlight++ === 0) this.getsOn();
    try {
      await this.connected;
      this.gather();
      const asked = {
        ...(name === undefined ? {} : { name }),
        text,
        values: [...values],
        rowMode: 'array',
      } as const;
      const { rows } = await this.client.query<unknown[]>(asked);
      // With their connection, all its statements are forgotten.
      if (name !== undefined && this.kept.add(name).size >= MOST_KEPT) this.giveUp();
      return rows;
    } catch (error) {
      this.giveUp();
      throw error;
    } finally {
      this.inFlight--;
      this.getsOn();
      // A timer that was cleared would run again.
      if (!this.isOver) this.idle.refresh();
    }
  }

  /** Takes no more statements; is closed when it resolves. */
  async end(): Promise<void> {
    this.giveUp();
    await this.ended;
  }

  private getsOn(): void {
    this.gotOn = performance.now();
    this.stuck.refresh();
  }

  // The driver fails the statements under way. One that is over may wait for a server that never parts with it.
  private breakOff(): void {
    if (this.inFlight > 0 || this.isOver) this.socket.destroy();
  }

  // What is asked in one turn leaves together: to send is the dearest part of asking.
  private gather(): void {
    if (this.socket.writableCorked > 0) return;
    this.socket.cork();
    setImmediate(() => this.socket.uncork());
  }

  private giveUp(): void {
    if (this.isOver) return;
    this.isOver = true;
    clearTimeout(this.idle);
    // The driver waits for the answers to what was sent.
    this.ended = this.connected.then(
      () => this.client.end(),
      () => undefined,
    );
    this.onOver(this);
  }
}
