import type { Sql } from 'sql-template-tag';
import sql, { empty, raw } from 'sql-template-tag';
import type { Clock } from '../clock';
import { instant } from '../clock';
import type { Database } from '../database/database';
import type { WriteTransaction } from '../database/write-transaction';
import { ImportJobBatch } from './import-job-batch.entity';
import { ImportJob } from './import-job.entity';

/** Where a job stands. */
export enum ImportJobStatus {
  QUEUED = 'QUEUED',
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  FAILED = 'FAILED',
  CANCELLED = 'CANCELLED',
}

const OPEN: ReadonlySet<string> = new Set([ImportJobStatus.QUEUED, ImportJobStatus.RUNNING]);

/** Whether a job has still something to do. */
export function isOpen(job: ImportJob): boolean {
  return OPEN.has(job.status);
}

/** Remembers jobs: what became of each is there for every process. */
export class JobBook {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async add(job: ImportJob): Promise<void> {
    await this.database.write((tx) => {
      tx.insert(ImportJob, [job]);
      this.tell(tx, job.id);
      return Promise.resolve();
    });
  }

  async find(id: string): Promise<ImportJob | null> {
    const { reader } = this.database;
    const shape = reader.shape(ImportJob);
    const [job] = await reader.rows(shape, oneJob(shape.select('j'), id, empty));
    return job ?? null;
  }

  /**
   * Changes a job, and notes batches that it has written. Answers the job as it is now, null when it is not known. One
   * that is over stays as it ended: nothing but its counts changes.
   */
  async note(
    id: string,
    patch: Partial<ImportJob>,
    batchIds: readonly string[] = [],
  ): Promise<ImportJob | null> {
    return await this.database.write(async (tx) => {
      const [job] = await tx.rows(ImportJob, oneJob(tx.shape(ImportJob).select('j'), id, tx.dialect.rowLock));
      if (job === undefined) return null;
      await addBatches(tx, id, batchIds);
      const allowed = isOpen(job) ? patch : countsIn(patch);
      if (Object.keys(allowed).length > 0) await tx.update(ImportJob, id, allowed);
      this.tell(tx, id);
      return { ...job, ...allowed };
    });
  }

  /** Ends a job; one that is over already stays as it ended. */
  end(
    id: string,
    status: ImportJobStatus,
    reason: string | null,
    patch: Partial<ImportJob> = {},
    batchIds: readonly string[] = [],
  ): Promise<ImportJob | null> {
    return this.note(id, { ...patch, status, reason, finishedAt: instant(this.clock) }, batchIds);
  }

  /** The jobs that are not over. */
  async open(): Promise<string[]> {
    const rows = await this.database.reader.all<{ id: string }>(
      sql`SELECT j.id FROM import_job j WHERE j.status IN ('QUEUED', 'RUNNING') ORDER BY j.id`,
    );
    return rows.map(({ id }) => id);
  }

  private tell(tx: WriteTransaction, jobId: string): void {
    tx.announce({ kind: 'importJobProgressed', jobId });
  }
}

function countsIn(patch: Partial<ImportJob>): Partial<ImportJob> {
  const { status: _s, reason: _r, startedAt: _b, finishedAt: _e, ...counts } = patch;
  return counts;
}

function oneJob(columns: Sql, id: string, lock: Sql): Sql {
  return sql`SELECT ${columns} FROM import_job j WHERE j.id = ${id} ${lock}`;
}

// A job that was cut off meets its batches again.
async function addBatches(tx: WriteTransaction, jobId: string, batchIds: readonly string[]): Promise<void> {
  if (batchIds.length === 0) return;
  const known = await tx.all<{ batch_id: string }>(
    sql`SELECT b.batch_id FROM import_job_batch b WHERE b.job_id = ${jobId} AND ${tx.dialect.inList(raw('b.batch_id'), batchIds)}`,
  );
  const isKnown = new Set(known.map((row) => row.batch_id));
  const fresh = [...new Set(batchIds)].filter((batchId) => !isKnown.has(batchId));
  tx.insert(
    ImportJobBatch,
    fresh.map((batchId) => ({ jobId, batchId })),
  );
}
