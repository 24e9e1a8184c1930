import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { ServerBusy } from '../domain/errors/server-busy';
import { extract } from '../extraction/extract';
import type { ExtractOptions, Extraction, Extractor } from '../extraction/extraction';
import type { ExtractionAnswer, ExtractionJob } from './extraction-thread';

/** A reader of texts that has to be stopped when it is no longer needed. */
export interface StoppableExtractor {
  readonly extract: Extractor;
  stop(): Promise<void>;
}

interface Waiting {
  readonly resolve: (found: Extraction) => void;
  readonly reject: (reason: unknown) => void;
}

const MOST_WAITING = 50;
// Only the build has it as JavaScript; a thread would not find the compiler that runs the sources.
const THREAD = join(__dirname, 'extraction-thread.js');

/** Reads texts beside the server where that is possible, which is in the build, and else in its place. */
export function buildExtractor(): StoppableExtractor {
  if (existsSync(THREAD)) return new ThreadedExtractor(THREAD);
  return { extract: extractHere, stop: () => Promise.resolve() };
}

/** Reads a text in the calling thread. */
export const extractHere: Extractor = (text, options) =>
  new Promise((resolve) => resolve(extract(text, options)));

/**
 * Reads texts one after the other in a thread of its own: 50,000 characters take a few tenths of a second, and
 * other requests would wait that long. The thread starts with the first text. When it dies, those who wait are told,
 * and the next text starts another.
 */
export class ThreadedExtractor implements StoppableExtractor {
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;

  constructor(
    private readonly thread: string,
    private readonly mostWaiting = MOST_WAITING,
  ) {}

  /** Rejects with ServerBusy when too many wait. */
  readonly extract: Extractor = (text: string, options: ExtractOptions = {}) => {
    if (this.waiting.size >= this.mostWaiting)
      return Promise.reject(
        new ServerBusy(
          'The server is busy: too many texts wait to be read. Send this one again in a few seconds.',
        ),
      );
    return new Promise((resolve, reject) => {
      const worker = (this.worker ??= this.start());
      this.lastId += 1;
      this.waiting.set(this.lastId, { resolve, reject });
      worker.ref();
      worker.postMessage({ id: this.lastId, text, options } satisfies ExtractionJob);
    });
  };

  /** Ends the thread. Who still waits is refused. */
  async stop(): Promise<void> {
    const { worker } = this;
    this.lose(worker, new Error('The extraction was stopped.'));
    await worker?.terminate();
  }

  private start(): Worker {
    const worker = new Worker(this.thread);
    worker.on('message', (answer: ExtractionAnswer) => this.settle(worker, answer));
    worker.on('error', (error) => this.lose(worker, error));
    worker.on('exit', (code) => this.lose(worker, new Error(`The extraction thread ended with ${code}.`)));
    return worker;
  }

  private settle(worker: Worker, answer: ExtractionAnswer): void {
    const waiting = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    // An idle thread keeps no program alive.
    if (this.waiting.size === 0) worker.unref();
    if ('found' in answer) waiting?.resolve(answer.found);
    else waiting?.reject(answer.error);
  }

  private lose(worker: Worker | null, reason: Error): void {
    if (worker === null || worker !== this.worker) return;
    this.worker = null;
    const lost = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of lost) reject(reason);
  }
}
