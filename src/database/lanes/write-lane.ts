import { AsyncLocalStorage } from 'node:async_hooks';
import type { EntityManager } from 'typeorm';

/** What runs inside one transaction. */
export type Work<T> = (manager: EntityManager) => Promise<T>;

/**
 * Runs transactions so that none can see, join or undo another.
 * Nothing in the program writes to the database but through it.
 */
export interface WriteLane {
  /** Commits when `work` resolves, rolls back when it rejects. */
  run<T>(work: Work<T>): Promise<T>;
  /** Waits for the transactions under way; those that come later are refused. */
  close(): Promise<void>;
}

/** A transaction was asked for inside another: it would wait for the outer one, which waits for it. */
export class NestedWrite extends Error {
  constructor() {
    super('A write was started inside another write. Pass the open transaction on instead.');
    this.name = 'NestedWrite';
  }
}

// Set while the work of a transaction runs, and in everything that the work starts.
const insideWrite = new AsyncLocalStorage<true>();

/** Runs the work of a transaction: a write that it starts is refused. */
export function insideTransaction<T>(work: Work<T>, manager: EntityManager): Promise<T> {
  return insideWrite.run(true, () => work(manager));
}

/** Throws NestedWrite when called from the work of a transaction. */
export function refuseNested(): void {
  if (insideWrite.getStore()) throw new NestedWrite();
}
