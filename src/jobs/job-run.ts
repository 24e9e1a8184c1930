import { createReadStream } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import type { BatchedFile, FileReader } from '../bulk/batched-file';
import { ReadingStopped } from '../bulk/batched-file';
import { RefusedRecords } from '../bulk/refused-records';
import { DEFAULT_RETRY } from '../bulk/retry';
import { RowSender } from '../bulk/row-sender';
import type { BatchReport, RunEnd } from '../bulk/run-import';
import { runImport } from '../bulk/run-import';
import { RunTally } from '../bulk/tally';
import type { Transport } from '../bulk/transport';
import type { Treatment } from '../bulk/treatment';
import { callOptionsOf } from '../bulk/treatment';
import type { Clock } from '../clock';
import type { Chunks } from '../formats/bytes/chunks';
import { FileRefused } from '../formats/item';
import type { FormatName } from '../formats/json/json-formats';
import type { ImportJob } from './import-job.entity';
import type { JobBook } from './job-book';
import { isOpen } from './job-book';
import type { Spool } from './spool';

/** How a job is to be treated, as it is stored with it. */
export interface JobOptions extends Treatment {
  readonly format: FormatName;
  /** Columns of a CSV file to pass over. */
  readonly ignore: readonly string[];
}

/** What the runner works with. */
export interface RunnerParts {
  readonly book: JobBook;
  readonly clock: Clock;
  /** Sends rows as the one who has sent the job would. */
  readonly transportFor: (importerId: string) => Transport;
  /** Called with faults that no request waits for. */
  readonly onFault: (error: unknown) => void;
  readonly read: FileReader;
  /** How many times its own size an archive may hold. */
  readonly unpackRatio: number;
  /** How many records may be refused while none is taken. */
  readonly mostRefused: number;
}

/** The counts of a job that has not begun. */
export const NOTHING_YET = {
  bytesRead: 0,
  recordCount: 0,
  createdCount: 0,
  updatedCount: 0,
  unchangedCount: 0,
  skippedCount: 0,
  refusedCount: 0,
  leftOut: [],
} as const;

// How often the progress of a job is written down, in milliseconds.
const NOTED_EVERY = 1_000;

/** One job on its way through its file. */
export class Run {
  readonly id: string;
  private readonly tally = new RunTally();
  private readonly options: JobOptions;
  private readonly signal: AbortSignal;
  private batchIds: string[] = [];
  private bytesRead = 0;
  private notedAt = 0;

  constructor(
    private readonly job: ImportJob,
    private readonly parts: RunnerParts,
    private readonly spool: Spool,
    private readonly cancel: AbortController,
    stopping: AbortSignal,
  ) {
    this.signal = AbortSignal.any([cancel.signal, stopping]);
    this.id = job.id;
    this.options = job.options as JobOptions;
  }

  /** The counts so far, as they are stored. */
  progress(): Partial<ImportJob> {
    const { CREATED, UPDATED, UNCHANGED, SKIPPED } = this.tally.byStatus;
    return {
      bytesRead: this.bytesRead,
      recordCount: this.tally.records,
      createdCount: CREATED,
      updatedCount: UPDATED,
      unchangedCount: UNCHANGED,
      skippedCount: SKIPPED,
      refusedCount: this.tally.refused,
      leftOut: [...this.tally.leftOut].map(([reason, count]) => ({ reason, count })),
    };
  }

  /** The batches that were written and not yet asked for. */
  takeBatches(): readonly string[] {
    const taken = this.batchIds;
    this.batchIds = [];
    return taken;
  }

  /** Reads the file from its first byte: what an earlier run has stored is recognised by the keys of its batches. */
  async toItsEnd(): Promise<RunEnd> {
    try {
      const { format, ignore: ignoreColumns } = this.options;
      const { read, unpackRatio } = this.parts;
      const opened = await read(this.chunks(), { format, ignoreColumns, unpackRatio }, this.signal);
      return await this.through(opened).finally(() => opened.close());
    } catch (error) {
      if (error instanceof ReadingStopped) return { kind: 'interrupted', reason: 'Interrupted.' };
      if (error instanceof FileRefused) return { kind: 'failed', reason: error.message };
      this.parts.onFault(error);
      const reason = 'The server failed. Its log has the cause. Send the file again to continue.';
      return { kind: 'failed', reason };
    } finally {
      if (this.tally.refused === 0) await rm(this.spool.refusedOf(this.id), { force: true });
    }
  }

  private async through({ header, batches }: BatchedFile): Promise<RunEnd> {
    const records = new RefusedRecords(header);
    const refused = await open(this.spool.refusedOf(this.id), 'w', 0o600);
    const onBatch = async (report: BatchReport): Promise<void> => {
      const text = await records.textOf(report);
      if (text !== '') await refused.appendFile(text);
      await this.took(report);
    };
    const { signal } = this;
    const { mostRefused } = this.parts;
    const stopOnError = this.options.onError === 'stop';
    const options = { parallel: 2, stopOnError, mostRefused, signal, onBatch };
    return await runImport(batches, this.sender(), options).finally(() => refused.close());
  }

  private sender(): RowSender {
    const { sourceName: name, sourceHash: hash, importerId } = this.job;
    const patience = { ...DEFAULT_RETRY, signal: this.signal };
    return new RowSender(
      this.parts.transportFor(importerId),
      callOptionsOf(this.options, { name, hash }),
      patience,
    );
  }

  private async took(report: BatchReport): Promise<void> {
    this.tally.add(report);
    this.batchIds.push(...report.batchIds);
    const now = this.parts.clock.now();
    if (now - this.notedAt < NOTED_EVERY) return;
    this.notedAt = now;
    const batches = this.takeBatches();
    // Progress that cannot be written down now is written down later: the import does not stop for it.
    try {
      const job = await this.parts.book.note(this.id, this.progress(), batches);
      // Somebody may have cancelled it by way of another process.
      if (job === null || !isOpen(job)) this.cancel.abort();
    } catch (error) {
      this.batchIds.push(...batches);
      this.parts.onFault(error);
    }
  }

  private async *chunks(): Chunks {
    for await (const chunk of createReadStream(this.spool.bodyOf(this.id)) as AsyncIterable<Buffer>) {
      this.bytesRead += chunk.length;
      yield chunk;
    }
  }
}
