import { existsSync } from 'node:fs';
import { instant } from '../clock';
import type { Database } from '../database/database';
import { DomainError, ErrorCode } from '../domain/errors/errors';
import { Role } from '../domain/role';
import { ServerBusy } from '../domain/errors/server-busy';
import { checkText } from '../domain/text/text-checks';
import type { FormatName } from '../formats/json/json-formats';
import type { Ids } from '../ids';
import type { Author } from '../revisions/author';
import type { ImportJob } from './import-job.entity';
import { ImportJobStatus, isOpen } from './job-book';
import type { RunnerParts } from './job-run';
import { JobRunner } from './job-runner';
import type { Received } from './spool';
import { Spool } from './spool';
import type { Upload } from './upload';
import { formatOf, queuedJob } from './upload';

/** How much is taken on. */
export interface JobLimits {
  /** Where files wait. */
  readonly folder: string;
  /** Largest file, in bytes as they are sent. */
  readonly bytes: number;
  /** Most jobs that are received, wait or run. */
  readonly waiting: number;
  /** How long refused records are kept, in milliseconds. */
  readonly keepRefused: number;
}

interface Open {
  readonly spool: Spool;
  readonly runner: JobRunner;
}

/** Files that are sent to be imported: kept first, acknowledged then, and worked off one after the other. */
export class ImportJobService {
  private readonly receiving = new Set<string>();
  private opened: Promise<Open> | null = null;
  private starting: Promise<void> = Promise.resolve();
  private looking: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly ids: Ids,
    private readonly limits: JobLimits,
    private readonly parts: RunnerParts,
  ) {}

  /** Goes on with what an earlier process has left. Makes no folder when there is nothing. */
  start(): Promise<void> {
    this.starting = this.goOn();
    return this.starting;
  }

  /** Finishes the batch that is under way; the job goes on at the next start. */
  async stop(): Promise<void> {
    // What is still being looked for would be looked for in a closed database.
    await this.starting.catch(() => undefined);
    const open = await this.opened?.catch(() => null);
    await open?.runner.stop();
    await open?.spool.close();
  }

  private async goOn(): Promise<void> {
    const hasFolder = existsSync(this.limits.folder);
    if (hasFolder || (await this.parts.book.open()).length > 0) await this.open();
  }

  /**
   * Keeps a file and takes it on. Once this resolves, the job is carried out, whatever happens to this process. Throws
   * SpoolLimit, ServerBusy, and FileRefused when its beginning shows that nothing can be read of it;
   * nothing is kept then.
   */
  async take({ body, sourceName, options }: Upload, author: Author): Promise<ImportJob> {
    checkText(sourceName, { max: 1000, min: 1 }, ['sourceName']);
    const { spool, runner } = await this.open();
    if (this.receiving.size + runner.size >= this.limits.waiting) {
      throw new ServerBusy(
        `${this.limits.waiting} imports are already in the queue. Send the file again in a few minutes.`,
      );
    }
    const id = this.ids.next('importJob');
    this.receiving.add(id);
    try {
      const received = await spool.receive(id, body, this.limits.bytes);
      const job = await this.added(id, spool, received, { sourceName, options }, author);
      runner.add(id);
      return job;
    } finally {
      this.receiving.delete(id);
    }
  }

  /** A job of this viewer, or for an ADMIN anybody's; null when there is none. */
  async find(id: string, viewer: Author): Promise<ImportJob | null> {
    const job = await this.parts.book.find(id);
    return job !== null && maySee(job, viewer) ? job : null;
  }

  /** Ends a job before it is done: what it has written stays. Throws when there is none, or it is over. */
  async cancel(id: string, viewer: Author): Promise<ImportJob> {
    const known = await this.find(id, viewer);
    if (known === null) {
      throw new DomainError(ErrorCode.NOT_FOUND, `There is no import ${id.slice(0, 60)}.`, ['id']);
    }
    const { book } = this.parts;
    const job = isOpen(known) ? await book.end(id, ImportJobStatus.CANCELLED, 'Cancelled.') : known;
    if (job?.status !== ImportJobStatus.CANCELLED) {
      throw new DomainError(ErrorCode.CONFLICT, `${id} has ended. To undo it, revert its batches.`, ['id']);
    }
    (await this.opened)?.runner.cancel(id);
    return job;
  }

  /** The file of a job's refused records; null when there is none, or not any more. */
  async refusedFile(id: string): Promise<string | null> {
    return await (await this.open()).spool.findRefused(id);
  }

  // Asked for when it is needed: commands that import by themselves need no folder.
  private open(): Promise<Open> {
    this.opened ??= this.openNow().catch((error: unknown) => {
      this.opened = null;
      throw error;
    });
    return this.opened;
  }

  private async openNow(): Promise<Open> {
    const spool = await Spool.open(this.limits.folder);
    const runner = new JobRunner(this.parts, spool);
    await this.resume(spool, runner);
    return { spool, runner };
  }

  private async resume(spool: Spool, runner: JobRunner): Promise<void> {
    const { book, clock } = this.parts;
    await spool.tidy(clock.now() - this.limits.keepRefused, (id) => this.receiving.has(id));
    const here = new Set(await spool.jobs());
    const open = await book.open();
    for (const id of open) {
      if (here.delete(id)) runner.add(id);
      // In a shared database it may be the job of another process.
      else if (!this.database.dialect.isShared) {
        await book.end(id, ImportJobStatus.FAILED, 'The server no longer has its file. Send the file again.');
      }
    }
    // Those that were never acknowledged, or are over.
    for (const id of here) await spool.discard(id);
  }

  private async added(
    id: string,
    spool: Spool,
    received: Received,
    upload: Omit<Upload, 'body'>,
    author: Author,
  ): Promise<ImportJob> {
    try {
      const format = await this.formatInTurn(spool.bodyOf(id), upload);
      const job = queuedJob(id, format, received, upload, author, instant(this.parts.clock));
      await this.parts.book.add(job);
      return job;
    } catch (error) {
      await spool.discard(id);
      throw error;
    }
  }

  // One file at a time: a thread takes tens of megabytes.
  private formatInTurn(path: string, upload: Omit<Upload, 'body'>): Promise<FormatName> {
    const format = this.looking.then(() => formatOf(path, upload, this.parts));
    this.looking = format.catch(() => undefined);
    return format;
  }
}

/** Whether a job is shown to somebody: what was refused has not been published. */
export function maySee(job: ImportJob, viewer: Author): boolean {
  return viewer.role === Role.ADMIN || job.importerId === viewer.tokenId;
}
