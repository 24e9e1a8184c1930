import { setTimeout as pause } from 'node:timers/promises';
import { ServerBusy } from '../../domain/errors/server-busy';
import { driverErrorOf, isConnectionLost } from './connection-errors';

// Milliseconds between two tries.
const PAUSE = 100;

/** The database does not answer. Nothing was written. */
export class DatabaseAway extends Error {
  constructor(cause: unknown) {
    super('The database does not answer. Nothing was written. Send the same request again in a moment.', {
      cause,
    });
    this.name = 'DatabaseAway';
  }
}

/** The connection was lost after the COMMIT was sent and before it was answered. */
export class OutcomeUnknown extends Error {
  constructor(cause: unknown) {
    super(
      'The connection to the database broke while it stored this. Either everything is stored or nothing. Check whether the record exists, or send the request again: an import with the same idempotencyKey is stored once.',
      { cause },
    );
    this.name = 'OutcomeUnknown';
  }
}

/** Every connection to the database was in use, for as long as one may wait. Nothing was written. */
export class NoConnectionFree extends ServerBusy {
  constructor() {
    super(
      'The server is busy: no connection to its database became free in time. Send the same request again in a moment.',
    );
    this.name = 'NoConnectionFree';
  }
}

/**
 * Tries again while the database is away, for at most `patience` milliseconds. Only for what may be repeated: a read, or
 * the beginning of a transaction.
 *
 * @throws DatabaseAway when patience ends, NoConnectionFree, and whatever `attempt` throws for another reason.
 */
export async function retryWhileAway<T>(attempt: () => Promise<T>, patience: number): Promise<T> {
  const until = performance.now() + patience;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (isExhausted(error)) throw new NoConnectionFree();
      if (!isConnectionLost(error)) throw error;
      if (performance.now() >= until) throw new DatabaseAway(error);
    }
    await pause(PAUSE);
  }
}

/**
 * Answers what `work` answers, or fails with what `onLate` makes after `limit` milliseconds. The work goes on, and what
 * becomes of it is passed over: whoever begins it must see to its end.
 */
export async function within<T>(limit: number, work: () => Promise<T>, onLate: () => Error): Promise<T> {
  return await new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => reject(onLate()), limit);
    void work()
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}

function isExhausted(error: unknown): boolean {
  const { code, message = '' } = driverErrorOf(error);
  return code === '53300' || message.startsWith('timeout exceeded when trying to connect');
}
