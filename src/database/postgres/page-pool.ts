import type { PoolConfig } from 'pg';
import { PageConnection } from './page-connection';
import { NoConnectionFree } from '../failures/availability';

const MOST_CONNECTIONS = 10;
// Statements of one connection, before another is opened. A process that reads nothing but pages keeps few of PostgreSQL's
// busy, and each more of them costs both sides the waking up.
const DEPTH = 8;
const LONGEST_LINE = 100;
// Statements of which it is known that they were asked.
const MOST_KNOWN = 500;

/** A statement's name, and how often it was asked. */
interface Form {
  readonly name: string;
  uses: number;
}

/**
 * Connections to one PostgreSQL that keep the statements of pages, planned: planning such a statement takes twice as long as
 * running it. A plan holds for all values, so only statements come here whose best plan does not depend on them.
 */
export class PagePool {
  private readonly forms = new Map<string, Form>();
  private readonly connections = new Set<PageConnection>();
  /** Those that take no more, until they are closed. */
  private readonly leaving = new Set<Promise<void>>();
  private made = 0;

  /** `config` says which server. A connection that answers nothing for `patience` milliseconds is broken off. */
  constructor(
    private readonly config: PoolConfig,
    private readonly patience: number,
  ) {}

  /**
   * Answers the rows, each an array of its values.
   *
   * @throws NoConnectionFree when too many statements wait.
   */
  async query(text: string, values: readonly unknown[]): Promise<unknown[][]> {
    return await this.connection().query({ name: this.nameOf(text), text, values });
  }

  /** Lets what is under way be answered. */
  async end(): Promise<void> {
    for (const connection of this.connections) void connection.end();
    await Promise.all(this.leaving);
  }

  // The first that has room: those behind it are needed only while there is much to do.
  private connection(): PageConnection {
    let least: PageConnection | null = null;
    for (const connection of this.connections) {
      if (connection.inFlight < DEPTH && !connection.isHeldUp) return connection;
      if (least === null || connection.inFlight < least.inFlight) least = connection;
    }
    if (least === null || this.connections.size < MOST_CONNECTIONS) return this.open();
    if (least.inFlight >= LONGEST_LINE) throw new NoConnectionFree();
    return least;
  }

  private open(): PageConnection {
    const connection = new PageConnection(this.config, this.patience, (over) => {
      this.connections.delete(over);
      const left = over.end().finally(() => this.leaving.delete(left));
      this.leaving.add(left);
    });
    this.connections.add(connection);
    return connection;
  }

  // What is asked once takes no place.
  private nameOf(text: string): string | undefined {
    let form = this.forms.get(text);
    if (form === undefined) {
      if (this.forms.size >= MOST_KNOWN) this.forms.clear();
      form = { name: `page_${++this.made}`, uses: 0 };
      this.forms.set(text, form);
    }
    return ++form.uses > 1 ? form.name : undefined;
  }
}
