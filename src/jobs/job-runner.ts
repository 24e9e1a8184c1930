import { setTimeout } from 'node:timers/promises';
import type { RunEnd } from '../bulk/run-import';
import { instant } from '../clock';
import { ImportJobStatus } from './job-book';
import type { RunnerParts } from './job-run';
import { NOTHING_YET, Run } from './job-run';
import type { Spool } from './spool';

const AGAIN_AFTER = 10_000;

/** Imports one file after the other. A file during which it was stopped continues at the next start. */
export class JobRunner {
  private readonly queue: string[] = [];
  private readonly stopping = new AbortController();
  private current: { readonly id: string; readonly cancel: AbortController } | null = null;
  private working: Promise<void> = Promise.resolve();

  constructor(
    private readonly parts: RunnerParts,
    private readonly spool: Spool,
  ) {}

  /** Jobs that wait or run. */
  get size(): number {
    return this.queue.length + (this.current === null ? 0 : 1);
  }

  /** Takes a job on whose file lies in the spool. */
  add(id: string): void {
    this.queue.push(id);
    if (this.current === null) this.next();
  }

  /** Stops a job that runs here after the batch that is under way. Its end is written down by then. */
  cancel(id: string): void {
    if (this.current?.id === id) this.current.cancel.abort();
  }

  /** Finishes the batch that is under way. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.working;
  }

  private next(): void {
    const id = this.stopping.signal.aborted ? undefined : this.queue.shift();
    this.current = id === undefined ? null : { id, cancel: new AbortController() };
    if (this.current === null) return;
    const { cancel } = this.current;
    this.working = this.run(this.current.id, cancel)
      .catch(this.parts.onFault)
      .finally(() => this.next());
  }

  private async run(id: string, cancel: AbortController): Promise<void> {
    const { book, clock } = this.parts;
    const begun = { ...NOTHING_YET, status: ImportJobStatus.RUNNING, startedAt: instant(clock) };
    const job = await this.insist(() => book.note(id, begun));
    if (job?.status === ImportJobStatus.RUNNING) {
      const run = new Run(job, this.parts, this.spool, cancel, this.stopping.signal);
      const end = await run.toItsEnd();
      if (await this.isLeft(run, end)) return;
    }
    await this.spool.discard(id);
  }

  // Whether the job is left as it is, to go on at the next start.
  private async isLeft(run: Run, end: RunEnd): Promise<boolean> {
    const { book } = this.parts;
    if (this.stopping.signal.aborted && end.kind !== 'complete') {
      await book.note(run.id, { ...run.progress(), status: ImportJobStatus.QUEUED }, run.takeBatches());
      return true;
    }
    const status = end.kind === 'complete' ? ImportJobStatus.DONE : ImportJobStatus.FAILED;
    const batches = run.takeBatches();
    const ended = await this.insist(() => book.end(run.id, status, end.reason, run.progress(), batches));
    return ended === undefined;
  }

  // A full disk or a lost database must not make a job forget how it ended. Undefined when the server stops first.
  private async insist<T>(work: () => Promise<T>): Promise<T | undefined> {
    while (!this.stopping.signal.aborted) {
      try {
        return await work();
      } catch (error) {
        this.parts.onFault(error);
        await setTimeout(AGAIN_AFTER, undefined, { signal: this.stopping.signal }).catch(() => undefined);
      }
    }
    return undefined;
  }
}
