import { setTimeout } from 'node:timers/promises';
import type { Sql } from 'sql-template-tag';
import type { Dialect } from '../dialect';
import { longestRead } from '../data-source';
import { DatabaseAway, within } from '../failures/availability';
import type { JoinedPage, JoinedReading, Reader } from '../reader';
import { ReadTimeout } from '../reader';
import type { ReplicaParts } from './replica';
import { Replica } from './replica';
import type { Row, RowReading, RowShape } from '../row-shape';
import { PositionHistory, readPosition } from './wal-position';

// How often replicas and the primary are asked how far they are, in milliseconds.
const EVERY = 500;

/** Which replicas there are, and which of them are asked. */
export interface ReplicaOptions {
  readonly urls: readonly string[];
  /** How late a replica may be, in milliseconds. */
  readonly maxLag: number;
}

/** How a replica is, for whoever runs the server. */
export interface ReplicaState {
  /** Host, port and database. */
  readonly name: string;
  /** Whether reads go to it; otherwise it is left out. */
  readonly isAsked: boolean;
  /** How late it was when it was last asked, in milliseconds; null when it did not say. */
  readonly lag: number | null;
  /** Statements that it has not answered. */
  readonly inFlight: number;
}

interface PrimaryParts extends ReplicaParts {
  readonly primary: Reader;
  /** How far the primary is. */
  readonly position: () => Promise<string>;
  /** Called with which replica is left out and why, and when it is back. */
  readonly onNotice: (message: string) => void;
}

/** Chooses who reads: the least busy replica that is up to date enough, else the primary. */
export class Replicas {
  private readonly replicas: readonly Replica[];
  private readonly history: PositionHistory;
  private readonly closing = new AbortController();
  private watching: readonly Promise<void>[] = [];
  /** Those whose being left out was reported. */
  private readonly leftOut = new Set<Replica>();
  private turn = 0;

  constructor(
    private readonly options: ReplicaOptions,
    private readonly parts: PrimaryParts,
  ) {
    this.replicas = options.urls.map((url) => new Replica(url, parts));
    this.history = new PositionHistory(options.maxLag * 2);
  }

  /** Asks each of them once, then again and again. A replica that is away keeps nobody from starting. */
  async open(): Promise<void> {
    await this.askPrimary();
    await Promise.all(this.replicas.map((replica) => this.look(replica)));
    this.watching = [
      this.again(() => this.askPrimary()),
      ...this.replicas.map((replica) => this.again(() => this.look(replica))),
    ];
  }

  /**
   * Reads for one request, from one replica: two could show it two moments. What was written up to the positions is
   * seen; a position that is none means everything.
   */
  readerAfter(positions: readonly string[]): Reader {
    const { primary } = this.parts;
    const wanted = positions.map(readPosition);
    const able = this.replicas.filter(
      ({ fault, replayed }) =>
        fault === null &&
        wanted.every((position) => position !== null && replayed !== null && replayed >= position),
    );
    // Among those who are equally idle, everyone has a turn.
    const start = able.length === 0 ? 0 : this.turn++ % able.length;
    const [first, ...others] = [...able.slice(start), ...able.slice(0, start)];
    if (first === undefined) return primary;
    const chosen = others.reduce((least, one) => (one.inFlight < least.inFlight ? one : least), first);
    return new ReplicaReader(chosen, primary, longestRead(this.parts.timeouts));
  }

  /** Whether a read is under way on one of them. */
  get isBusy(): boolean {
    return this.replicas.some(({ inFlight }) => inFlight > 0);
  }

  /** How each of them is now. */
  states(): readonly ReplicaState[] {
    return this.replicas.map(({ name, fault, lag, inFlight }) => ({
      name,
      isAsked: fault === null,
      lag,
      inFlight,
    }));
  }

  async close(): Promise<void> {
    this.closing.abort();
    await Promise.all(this.watching);
    await Promise.all(this.replicas.map((replica) => replica.close()));
  }

  private async again(work: () => Promise<void>): Promise<void> {
    const { signal } = this.closing;
    for (;;) {
      await setTimeout(EVERY, undefined, { ref: false, signal }).catch(() => undefined);
      if (signal.aborted) return;
      await work();
    }
  }

  private async askPrimary(): Promise<void> {
    // While it is away nothing is written, so nobody falls behind.
    const text = await this.parts.position().catch(() => '');
    const position = readPosition(text);
    if (position !== null) this.history.note(performance.now(), position);
  }

  private async look(replica: Replica): Promise<void> {
    const fault = await replica.ask();
    const { maxLag } = this.options;
    const isKnown = fault === null && replica.replayed !== null;
    replica.lag = isKnown ? this.history.lagOf(replica.replayed as bigint) : null;
    const { name } = replica;
    replica.fault = fault ?? ((replica.lag ?? 0) > maxLag ? `it is more than ${maxLag} ms late` : null);
    if (replica.fault !== null && !this.leftOut.has(replica)) {
      this.leftOut.add(replica);
      this.parts.onNotice(`The replica ${name} is not used: ${replica.fault}`);
    }
    if (replica.fault === null && this.leftOut.delete(replica)) {
      this.parts.onNotice(`The replica ${name} is used again.`);
    }
  }
}

/** Reads from a replica; from the primary what the replica cannot answer, and all that comes after it. */
class ReplicaReader implements Reader {
  readonly dialect: Dialect;
  private hasFailed = false;

  constructor(
    private readonly replica: Replica,
    private readonly primary: Reader,
    /** Milliseconds for both of them together. */
    private readonly longest: number,
  ) {
    this.dialect = primary.dialect;
  }

  shape<T extends Row>(entity: new () => T): RowShape<T> {
    return this.primary.shape(entity);
  }

  all<T>(statement: Sql): Promise<T[]> {
    return this.read((reader) => reader.all<T>(statement));
  }

  rows<T>(reading: RowReading<T>, statement: Sql): Promise<T[]> {
    return this.read((reader) => reader.rows(reading, statement));
  }

  page<T>(reading: JoinedReading<T>, page: JoinedPage): Promise<T[]> {
    return this.read((reader) => reader.page(reading, page));
  }

  private read<T>(work: (reader: Reader) => Promise<T>): Promise<T> {
    return within(
      this.longest,
      () => this.eitherOf(work),
      () => new DatabaseAway(new Error('no answer')),
    );
  }

  // A read may be repeated, whatever went wrong; what was too long for the replica is so for the primary.
  private async eitherOf<T>(work: (reader: Reader) => Promise<T>): Promise<T> {
    if (this.hasFailed) return await work(this.primary);
    try {
      return await work(this.replica.reader);
    } catch (error) {
      if (error instanceof ReadTimeout) throw error;
      this.hasFailed = true;
      this.replica.failed(error);
    }
    return await work(this.primary);
  }
}
