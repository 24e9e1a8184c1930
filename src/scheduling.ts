import { setImmediate, setTimeout } from 'node:timers/promises';

// Milliseconds of work in one go, when not given. Other requests wait that long at most.
const TURN = 20;
/** For work beside a transaction, whose next statement is not sent to the database before the turn is over. */
export const SLICE_BESIDE_TRANSACTION = 0.4;

/** Lets other requests have their turn between two pieces of work that cannot be cut. */
export async function yieldToEventLoop(): Promise<void> {
  await setImmediate();
}

/** Lets other requests have their turn between two pieces of a long computation. */
export class TimeSlice {
  private since = performance.now();

  constructor(private readonly length = TURN) {}

  /** Call it after each piece; gives way only when the turn is over. */
  async next(): Promise<void> {
    if (performance.now() - this.since < this.length) return;
    await setImmediate();
    this.since = performance.now();
  }
}

/** What `map` makes of each item, with other requests having their turn in between. */
export async function mapInSlices<T, R>(
  items: Iterable<T>,
  map: (item: T) => R,
  length = SLICE_BESIDE_TRANSACTION,
): Promise<R[]> {
  const turns = new TimeSlice(length);
  const mapped: R[] = [];
  for (const item of items) {
    mapped.push(map(item));
    await turns.next();
  }
  return mapped;
}

/** What a computation comes to that yields after each piece, with other requests having their turn in between. */
export async function runInSlices<T>(pieces: Generator<undefined, T>, length = TURN): Promise<T> {
  const slice = new TimeSlice(length);
  for (;;) {
    const { done, value } = pieces.next();
    if (done === true) return value;
    await slice.next();
  }
}

// Milliseconds between two looks.
const LOOK = 1;

/** Lets work that can wait give way to others, piece by piece. */
export class ReaderPriority {
  /** `isWanted` answers whether others wait to be served. */
  constructor(private readonly isWanted: () => boolean) {}

  /** Begins a piece of work. The answer, called at its end, waits until nobody is kept waiting; as long as the piece took, at most. */
  begin(): () => Promise<void> {
    const began = performance.now();
    return async () => {
      const ended = performance.now();
      while (this.isWanted() && performance.now() - ended < ended - began) await setTimeout(LOOK);
    };
  }
}
