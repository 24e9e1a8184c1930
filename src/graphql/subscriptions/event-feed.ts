import type { RecordEvent, Tidings } from '../../events';

/** Where a client's subscriptions hear of events. */
export interface EventSource {
  /** Calls `listener` until the returned function is called. */
  listen(listener: (event: Tidings) => void): () => void;
  /** Most events that wait for a client which takes them more slowly than they come. */
  readonly maxWaiting: number;
  /** Called when more wait than that: the client is dropped, for an unreported gap is worse than an end. */
  readonly onOverrun: () => void;
  /** Called when events may have been missed, for the same reason. */
  readonly onMissed: () => void;
}

/** What one subscription waits for. */
export interface Wanted<T> {
  /** How much of an event it could want: what counts as waiting. Nothing means that it does not. */
  readonly take: (event: RecordEvent) => readonly T[];
  /** Which of these it does want. */
  readonly filter: (candidates: readonly T[]) => Promise<readonly T[]>;
}

const AT_ONCE = 100;

/**
 * The items of one subscription, taken one by one as the client takes them. Written by hand, because a generator that
 * waits for the next event cannot be ended before it comes.
 */
export class EventFeed<T> implements AsyncGenerator<T, undefined, undefined> {
  private readonly waiting: T[] = [];
  private readonly wanted: T[] = [];
  private readonly stop: () => void;
  private wake: () => void = () => undefined;
  private ended = false;

  constructor(
    source: EventSource,
    private readonly wants: Wanted<T>,
  ) {
    this.stop = source.listen((event) => {
      if (event.kind === 'eventsMissed') {
        this.end();
        source.onMissed();
        return;
      }
      this.waiting.push(...wants.take(event));
      if (this.waiting.length > source.maxWaiting) {
        this.end();
        source.onOverrun();
      }
      this.wake();
    });
  }

  async next(): Promise<IteratorResult<T, undefined>> {
    while (!this.ended) {
      const item = this.wanted.shift();
      if (item !== undefined) return { value: item, done: false };
      if (this.waiting.length === 0) await new Promise<void>((resolve) => (this.wake = resolve));
      else this.wanted.push(...(await this.wants.filter(this.waiting.splice(0, AT_ONCE))));
    }
    return { value: undefined, done: true };
  }

  return(): Promise<IteratorResult<T, undefined>> {
    this.end();
    return Promise.resolve({ value: undefined, done: true });
  }

  throw(error: unknown): Promise<IteratorResult<T, undefined>> {
    this.end();
    return Promise.reject(error instanceof Error ? error : new Error(String(error)));
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  private end(): void {
    this.ended = true;
    this.waiting.length = 0;
    this.stop();
    this.wake();
  }
}
