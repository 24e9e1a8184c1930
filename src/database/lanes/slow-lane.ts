import { DatabaseClosed } from '../failures/database-closed';
import type { Asker } from '../reader';
import { ReadAbandoned, TooManyCounts } from '../reader';

/** How much a slow lane takes on. */
export interface SlowLaneLimits {
  /** Statements that run at a time. */
  readonly parallel: number;
  /** Most statements that wait. */
  readonly waiting: number;
}

interface Statement {
  begin(): Promise<void>;
  refuse(error: Error): void;
}

const NOBODY: Asker = { destroyed: false };

/**
 * Runs counts and facets, a few at a time. Requests take turns: one that asks for hundreds delays another by one
 * statement, and not by hundreds. When too many wait, the request with the most of them is refused, and all that it
 * waits for is dropped.
 */
export class SlowLane {
  /** What each request waits for; the request at the front is served next. */
  private readonly turns = new Map<Asker, Statement[]>();
  private readonly running = new Set<Promise<void>>();
  private waiting = 0;

  constructor(private readonly limits: SlowLaneLimits) {}

  /** Runs `read` when it is its turn. Throws TooManyCounts, ReadAbandoned when the client has left, and what `read` throws. */
  run<T>(read: () => Promise<T>, asker: Asker = NOBODY): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (this.isFull() && !this.makeRoomFor(asker)) return reject(new TooManyCounts());
      this.add(asker, {
        begin: async () => {
          if (asker.destroyed) return reject(new ReadAbandoned());
          await read().then(resolve, reject);
        },
        refuse: reject,
      });
      this.startNext();
    });
  }

  /** Drops what waits and lets what runs come to its end. */
  async close(): Promise<void> {
    for (const asker of [...this.turns.keys()]) this.drop(asker, new DatabaseClosed());
    await Promise.all(this.running);
  }

  private isFull(): boolean {
    return this.running.size >= this.limits.parallel && this.waiting >= this.limits.waiting;
  }

  private makeRoomFor(asker: Asker): boolean {
    const own = this.turns.get(asker)?.length ?? 0;
    const [other, { length }] = [...this.turns].reduce((most, one) =>
      one[1].length > most[1].length ? one : most,
    );
    if (length <= own + 1) return false;
    this.drop(other, new TooManyCounts());
    return true;
  }

  private add(asker: Asker, statement: Statement): void {
    const queue = this.turns.get(asker);
    if (queue === undefined) this.turns.set(asker, [statement]);
    else queue.push(statement);
    this.waiting++;
  }

  private drop(asker: Asker, reason: Error): void {
    const queue = this.turns.get(asker) ?? [];
    this.turns.delete(asker);
    this.waiting -= queue.length;
    for (const statement of queue) statement.refuse(reason);
  }

  private startNext(): void {
    while (this.running.size < this.limits.parallel) {
      const statement = this.takeNext();
      if (statement === null) return;
      const ended = statement.begin().finally(() => {
        this.running.delete(ended);
        this.startNext();
      });
      this.running.add(ended);
    }
  }

  private takeNext(): Statement | null {
    for (const [asker, queue] of this.turns) {
      // Behind the others: it is their turn now.
      this.turns.delete(asker);
      const [statement, ...rest] = queue;
      if (rest.length > 0) this.turns.set(asker, rest);
      if (statement === undefined) continue;
      this.waiting--;
      return statement;
    }
    return null;
  }
}
