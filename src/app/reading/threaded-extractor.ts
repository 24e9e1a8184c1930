import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { DomainError, ErrorCode } from '../../domain/errors/errors';
import { ServerBusy } from '../../domain/errors/server-busy';
import { extract } from '../../extraction/extract';
import type { Extraction, Extractor } from '../../extraction/extraction';
import type { TextReading } from '../../imports/reading/text-reading';
import type { PageArticle, PageReader } from '../../markup/article-from-html';
import { articleFromHtml } from '../../markup/article-from-html';
import { checkPageLength, HTML_FIELD, PAGE_REMEDY } from '../../markup/page-limits';
import type { ExtractionAnswer, ExtractionJob } from './extraction-thread';

/** Reads texts and pages, and has to be stopped when it is no longer needed. */
export interface StoppableReading extends TextReading {
  stop(): Promise<void>;
}

/** What one thread takes on. */
export interface ExtractorLimits {
  /** Most jobs at a time, the one that is worked on included. */
  readonly jobs?: number;
  /** Longest time for one job, in milliseconds. */
  readonly time: number;
}

interface Waiting {
  readonly job: ExtractionJob;
  readonly resolve: (found: never) => void;
  readonly reject: (reason: unknown) => void;
}

const MOST_JOBS = 50;
// Of one thread, in MB.
const MEMORY = 256;
// Only the build has it as JavaScript; a thread would not find the compiler that runs the sources.
const THREAD = join(__dirname, 'extraction-thread.js');

/** Reads in the calling thread, and takes whatever time it takes. */
export const READING_HERE: TextReading = {
  extract: (text, options) => new Promise((resolve) => resolve(extract(text, options))),
  readPage: (html) => new Promise((resolve) => resolve(articleFromHtml(html))),
};

/** Reads beside the server where that is possible, which is in the build, and else in its place. */
export function buildExtractor(limits: ExtractorLimits): StoppableReading {
  if (existsSync(THREAD)) return new ThreadedExtractor(THREAD, limits);
  return { ...READING_HERE, stop: () => Promise.resolve() };
}

/**
 * Takes articles out of web pages and finds the quotations in texts, one after the other, in a thread of its own: that
 * takes seconds, and other requests would wait that long. The thread starts with the first job. A job that takes too
 * long, too much memory, or that the thread dies of, is refused, and the next one starts another thread.
 */
export class ThreadedExtractor implements StoppableReading {
  private worker: Worker | null = null;
  private timer: NodeJS.Timeout | undefined;
  /** The first is being worked on. */
  private line: Waiting[] = [];

  constructor(
    private readonly thread: string,
    private readonly limits: ExtractorLimits,
  ) {}

  /** Rejects with ServerBusy when too many wait, and with a DomainError when the text takes too long. */
  readonly extract: Extractor = (text, options = {}) => this.ask<Extraction>({ text, options });

  /** Rejects with ServerBusy when too many wait, and with a DomainError for a page that is too much. */
  readonly readPage: PageReader = async (html) => {
    // Before it is copied into the thread.
    checkPageLength(html);
    return await this.ask<PageArticle>({ html });
  };

  /** Ends the thread. Who still waits is refused. */
  async stop(): Promise<void> {
    const lost = this.line;
    this.line = [];
    for (const { reject } of lost) reject(new Error('The extraction was stopped.'));
    await this.end();
  }

  private ask<T extends Extraction | PageArticle>(job: ExtractionJob): Promise<T> {
    if (this.line.length >= (this.limits.jobs ?? MOST_JOBS)) {
      const message =
        'The server is busy: too many texts are in the queue. Send this text again in a few seconds.';
      return Promise.reject(new ServerBusy(message));
    }
    return new Promise<T>((resolve, reject) => {
      this.line.push({ job, resolve, reject });
      if (this.line.length === 1) this.begin();
    });
  }

  private begin(): void {
    const [first] = this.line;
    if (first === undefined) return;
    const worker = (this.worker ??= this.start());
    worker.ref();
    worker.postMessage(first.job);
    this.timer = setTimeout(
      () => this.fail(worker, tookTooLong(first.job, this.limits.time)),
      this.limits.time,
    );
  }

  private start(): Worker {
    const worker = new Worker(this.thread, { resourceLimits: { maxOldGenerationSizeMb: MEMORY } });
    worker.on('message', (answer: ExtractionAnswer) => this.settle(worker, answer));
    worker.on('error', (error) => this.fail(worker, error));
    worker.on('exit', (code) => this.fail(worker, new Error(`The extraction thread ended with ${code}.`)));
    return worker;
  }

  private settle(worker: Worker, answer: ExtractionAnswer): void {
    if (worker !== this.worker) return;
    clearTimeout(this.timer);
    const done = this.line.shift();
    // An idle thread keeps no program alive.
    if (this.line.length === 0) worker.unref();
    if ('found' in answer) done?.resolve(answer.found as never);
    else if ('error' in answer) done?.reject(answer.error);
    else done?.reject(new DomainError(answer.refusal.code, answer.refusal.message, answer.refusal.path));
    this.begin();
  }

  /** Refuses the job that is being worked on, and goes on with the next in another thread. */
  private fail(worker: Worker, reason: Error): void {
    if (worker !== this.worker) return;
    void this.end();
    const lost = this.line.shift();
    lost?.reject(isOutOfMemory(reason) ? tookTooMuch(lost.job) : reason);
    this.begin();
  }

  private async end(): Promise<void> {
    clearTimeout(this.timer);
    const { worker } = this;
    this.worker = null;
    await worker?.terminate();
  }
}

function isOutOfMemory(error: Error): boolean {
  return (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function tookTooLong(job: ExtractionJob, time: number): DomainError {
  return refusalOf(job, `takes longer than ${time} ms to read`);
}

function tookTooMuch(job: ExtractionJob): DomainError {
  return refusalOf(job, 'takes more memory to read than there is for one');
}

// Which input a text came from, the caller knows.
function refusalOf(job: ExtractionJob, problem: string): DomainError {
  return 'html' in job
    ? new DomainError(ErrorCode.TOO_LONG, `The page ${problem}. ${PAGE_REMEDY}`, HTML_FIELD)
    : new DomainError(ErrorCode.TOO_LONG, `The text ${problem}. Send less text at once.`);
}
