import { closeSync, openSync, readSync } from 'node:fs';
import { endianness } from 'node:os';
import type { SqliteHandle } from './sqlite-handle';
import { closeHandle, execOn, openHandle } from './sqlite-handle';

// Pages in the log that are worth carrying over: 24 MB. The writer itself does it at 20,000 (data-source.ts).
const WORTH_IT = 6000;
// Of the wal-index, in the machine's byte order: https://sqlite.org/walformat.html#the_wal_index_header
const HEADER_BYTES = 100;
const PAGES_WRITTEN = 16;
const CARRIED_OVER = 96;
const IS_LITTLE = endianness() === 'LE';

/**
 * Carries what was written from the log of a SQLite file into the file itself, beside the writer and on a connection of
 * its own. Otherwise every few commits of an import wait for it, and each of them takes seven times as long.
 */
export class WalCheckpoints {
  private header: number | null = null;
  private connection: SqliteHandle | null = null;
  private underWay: Promise<void> | null = null;
  private closed = false;

  constructor(
    private readonly file: string,
    /** Told what fails. Nothing is lost by it: the writer carries over what is left. */
    private readonly onFault: (error: unknown) => void,
    private readonly worthIt = WORTH_IT,
  ) {}

  /** To be called after each commit; begins when enough has gathered. Nobody needs to wait for it. */
  afterCommit(): void {
    if (this.closed || this.underWay !== null) return;
    try {
      if (this.gathered() < this.worthIt) return;
    } catch (error) {
      return this.onFault(error);
    }
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
    if (this.header !== null) closeSync(this.header);
    if (this.connection !== null) await closeHandle(this.connection);
    this.header = this.connection = null;
  }

  /** Pages that are in the log only. */
  private gathered(): number {
    this.header ??= openSync(`${this.file}-shm`, 'r');
    const numbers = new DataView(new ArrayBuffer(HEADER_BYTES));
    if (readSync(this.header, numbers, 0, HEADER_BYTES, 0) < HEADER_BYTES) return 0;
    return numbers.getUint32(PAGES_WRITTEN, IS_LITTLE) - numbers.getUint32(CARRIED_OVER, IS_LITTLE);
  }

  private async carryOver(): Promise<void> {
    this.connection ??= await openHandle(this.file);
    // Passive: it waits for nobody, and nobody for it.
    await execOn(this.connection, 'PRAGMA wal_checkpoint(PASSIVE)');
  }
}
