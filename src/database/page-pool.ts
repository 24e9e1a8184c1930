import type { PoolClient, PoolConfig } from 'pg';
import { Pool } from 'pg';

const CONNECTIONS = 10;
// Statements that a connection keeps. PostgreSQL keeps the plan of each, 160 kB, for every connection.
const MOST_KEPT = 50;
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
  private readonly pool: Pool;
  private readonly forms = new Map<string, Form>();
  /** The statements that connections keep, by name. */
  private readonly kept = new WeakMap<PoolClient, Set<string>>();
  private made = 0;

  /** `config` says which server, and how long one may wait for it. */
  constructor(config: PoolConfig) {
    this.pool = new Pool({ ...config, max: CONNECTIONS, options: '-c plan_cache_mode=force_generic_plan' });
    // A connection that is lost while nobody uses it is told by the next question, and otherwise by the one under way.
    this.pool.on('error', () => undefined);
    this.pool.on('connect', (client) => client.on('error', () => undefined));
  }

  /** Answers the rows, each an array of its values. */
  async query(text: string, values: readonly unknown[]): Promise<unknown[][]> {
    const client = await this.pool.connect();
    let isOver = true;
    try {
      const name = this.nameOf(text);
      const { rows } = await client.query<unknown[]>({ name, text, values: [...values], rowMode: 'array' });
      isOver = name !== undefined && this.isFullWith(client, name);
      return rows;
    } finally {
      // With their connection, all its statements are forgotten.
      client.release(isOver);
    }
  }

  end(): Promise<void> {
    return this.pool.end();
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

  private isFullWith(client: PoolClient, name: string): boolean {
    let names = this.kept.get(client);
    if (names === undefined) this.kept.set(client, (names = new Set()));
    return names.add(name).size >= MOST_KEPT;
  }
}
