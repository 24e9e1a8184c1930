import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Batch } from '../../bulk/batches';
import type { BatchedFile, BatchOptions, FileReader } from '../../bulk/batched-file';
import { readHere, ReadingStopped } from '../../bulk/batched-file';
import type { Chunks } from '../../formats/bytes/chunks';
import { FileRefused } from '../../formats/item';
import type { FromReader, ReaderAnswer, ToReader } from './reading-messages';
import { unpackBatch } from './reading-messages';

// Megabytes. A batch takes a tenth of it.
const MOST_MEMORY = 256;
// Only the build has it as JavaScript; a thread would not find the compiler that runs the sources.
const THREAD = join(__dirname, 'reading-thread.js');

/** Reads files beside the server where that is possible, which is in the build, and else in its place. */
export function buildReader(): FileReader {
  return existsSync(THREAD) ? threadedReader(THREAD) : readHere;
}

/**
 * Reads each file in a thread of its own: to unpack it, and to find and understand its records, may take the processor for
 * seconds in which nobody else would be served. The thread ends with the reading. What it takes too much memory for is
 * refused.
 */
export function threadedReader(thread: string): FileReader {
  return async (chunks, options, signal) => {
    const reading = new Reading(thread, chunks, options, signal);
    try {
      return await reading.open();
    } catch (error) {
      await reading.close();
      throw error;
    }
  };
}

interface Waiting {
  readonly resolve: (answer: ReaderAnswer) => void;
  readonly reject: (reason: unknown) => void;
}

class Reading {
  private readonly worker: Worker;
  private readonly source: AsyncIterator<Uint8Array>;
  /** Why the source failed. */
  private fault: { readonly error: unknown } | null = null;
  /** Why there are no more answers. */
  private end: { readonly error: Error } | null = null;
  private waiting: Waiting | null = null;

  constructor(
    thread: string,
    chunks: Chunks,
    workerData: BatchOptions,
    private readonly signal: AbortSignal | undefined,
  ) {
    this.source = chunks[Symbol.asyncIterator]();
    this.worker = new Worker(thread, {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
    });
    this.worker.on('message', (message: FromReader) => {
      if (message.kind === 'more') void this.feed();
      else this.settle(message);
    });
    this.worker.on('error', (error) => this.lose(understood(error)));
    this.worker.on('exit', (code) => this.lose(new Error(`The reading thread ended with ${code}.`)));
    signal?.addEventListener('abort', this.stop);
    if (signal?.aborted === true) this.stop();
  }

  async open(): Promise<BatchedFile> {
    const answer = await this.answer();
    if (answer.kind !== 'opened') throw this.failure(answer);
    const { format, header } = answer;
    return { format, header, batches: this.batches(), close: () => this.close() };
  }

  async close(): Promise<void> {
    this.signal?.removeEventListener('abort', this.stop);
    this.lose(new ReadingStopped());
    // A source that waits for bytes ends when they come.
    void this.source.return?.().catch(() => undefined);
    await this.worker.terminate();
  }

  private async *batches(): AsyncGenerator<Batch> {
    try {
      for (;;) {
        const answered = this.answer();
        this.tell({ kind: 'next' });
        const answer = await answered;
        if (answer.kind === 'end') return;
        if (answer.kind !== 'batch') throw this.failure(answer);
        yield unpackBatch(answer.batch);
      }
    } finally {
      await this.close();
    }
  }

  private readonly stop = (): void => this.lose(new ReadingStopped());

  private answer(): Promise<ReaderAnswer> {
    return new Promise((resolve, reject) => {
      if (this.end === null) this.waiting = { resolve, reject };
      else reject(this.end.error);
    });
  }

  private settle(answer: ReaderAnswer): void {
    const { waiting } = this;
    this.waiting = null;
    waiting?.resolve(answer);
  }

  private lose(error: Error): void {
    this.end ??= { error };
    this.waiting?.reject(error);
    this.waiting = null;
  }

  private failure(answer: ReaderAnswer): unknown {
    if (this.fault !== null && !(this.fault.error instanceof FileRefused)) return this.fault.error;
    if (answer.kind === 'refused') return new FileRefused(answer.message);
    return answer.kind === 'failed' ? answer.error : new Error(`The reading thread answered ${answer.kind}.`);
  }

  private async feed(): Promise<void> {
    try {
      const next = await this.source.next();
      if (next.done === true) this.tell({ kind: 'end of file' });
      else {
        // Its own memory, so that it goes over as it is.
        const bytes = new Uint8Array(next.value);
        this.tell({ kind: 'chunk', bytes }, [bytes.buffer]);
      }
    } catch (error) {
      this.fault = { error };
      this.tell({ kind: 'broken off', refused: error instanceof FileRefused ? error.message : null });
    }
  }

  private tell(message: ToReader, transfer: readonly ArrayBuffer[] = []): void {
    this.worker.postMessage(message, [...transfer]);
  }
}

function understood(error: Error): Error {
  if ((error as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY') return error;
  return new FileRefused('Reading the file takes too much memory. Split it into several files.', {
    cause: error,
  });
}
