import type { SqliteHandle } from './sqlite-handle';
import { allOn, closeHandle, openHandle } from './sqlite-handle';

// Pages in the log that are worth carrying over: 24 MB. The writer itself does it at 20,000 (data-source.ts).
const WORTH_IT = 6000;

/** What SQLite says of its log, in pages: https://sqlite.org/pragma.html#pragma_wal_checkpoint. */
interface Log {
  readonly log: number;
  readonly checkpointed: number;
}

/**
 * Carries what was written from the log of a SQLite file into the file itself, beside the writer and on a connection of
 * its own. Otherwise every few commits of an import wait for it, and each of them takes seven times as long.
 */
export class WalCheckpoints {
  private connection: SqliteHandle | null = null;
  private underWay: Promise<void> | null = null;
  private closed = false;

  constructor(
    private readonly file: string,
    /** Called with what fails. Nothing is lost by it: the writer carries over what is left. */
    private readonly onFault: (error: unknown) => void,
    private readonly worthIt = WORTH_IT,
  ) {}

  /** To be called after each commit; begins when enough has gathered. Nobody needs to wait for it, and it throws nothing. */
  afterCommit(): void {
    if (this.closed || this.underWay !== null) return;
    this.underWay = this.carryOver()
      .catch(this.onFault)
      .finally(() => (this.underWay = null));
  }

  /** Waits for what is under way. */
  async settled(): Promise<void> {
    await this.underWay;
  }

  /** Waits for what is under way and lets go of the file. */
  async close(): Promise<void> {
    this.closed = true;
    await this.settled();
    if (this.connection !== null) await closeHandle(this.connection);
    this.connection = null;
  }

  private async carryOver(): Promise<void> {
    this.connection ??= await openHandle(this.file, 'write existing');
    // NOOP only looks. The file that SQLite keeps the numbers in must not be opened by anybody else: closing it
    // would drop the locks that this process has on it.
    const [state] = await allOn<Log>(this.connection, 'PRAGMA wal_checkpoint(NOOP)');
    if (state === undefined || state.log - state.checkpointed < this.worthIt) return;
    // Passive: it waits for nobody, and nobody for it.
    await allOn(this.connection, 'PRAGMA wal_checkpoint(PASSIVE)');
  }
}
