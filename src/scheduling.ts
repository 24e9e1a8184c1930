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

// Milliseconds after which a piece of work has kept others waiting, and the longest rest.
const LONG_PIECE = 5;
const LONGEST_REST = 100;

/**
 * Does pieces of work that cannot be cut, one after the other. After a long one others have the event loop for twice as
 * long: an answer needs several turns of the loop, and each new connection one of its own.
 */
export class PiecesInTurn {
  private last: Promise<void> = Promise.resolve();

  /** Does the work when its turn has come, and in another turn of the event loop. */
  do(work: () => void): void {
    const turn = this.last.then(yieldToEventLoop);
    this.last = turn.then(() => restAfter(performance.now()));
    void turn.then(work);
  }
}

async function restAfter(began: number): Promise<void> {
  // What the work has set off at once belongs to it.
  await setImmediate();
  const took = performance.now() - began;
  if (took > LONG_PIECE) await setTimeout(Math.min(2 * took, LONGEST_REST));
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
