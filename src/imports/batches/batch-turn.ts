/** The turn that a call waits for while the one before it is being stored. */
export interface BatchTurn {
  /** Resolves when the call before is with the database only: work done earlier would hold that call up. */
  readonly predecessorIdle: Promise<unknown>;
  /** Whether it is this call's turn. */
  isMyTurn(): boolean;
}
