import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A file that was sent to be imported: what it is, how far its import is, and how it ended. */
@Entity('import_job')
@Index(['importerId', 'id'])
@Index(['status'])
@Check('CHK_import_job_status', `status IN ('QUEUED','RUNNING','DONE','FAILED','CANCELLED')`)
export class ImportJob {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  /** Name of the token that sent it. */
  @Column({ type: 'text' })
  importer!: string;

  /** Id of that token: its rows are stored on its behalf. */
  @Column({ type: 'text' })
  importerId!: string;

  /** QUEUED, RUNNING, DONE, FAILED or CANCELLED. */
  @Column({ type: 'text' })
  status!: string;

  /** What the file holds. */
  @Column({ type: 'text' })
  format!: string;

  /** The name of the file, as sent. */
  @Column({ type: 'text' })
  sourceName!: string;

  /** The beginning of the file's sha256: what its idempotency keys begin with. */
  @Column({ type: 'text' })
  sourceHash!: string;

  /** How it is to be treated. */
  @Column({ type: 'simple-json' })
  options!: unknown;

  /** Size of the file as it was sent. */
  @Column({ type: 'float' })
  bytes!: number;

  /** How much of it has been read. */
  @Column({ type: 'float' })
  bytesRead!: number;

  @Column({ type: 'integer' })
  recordCount!: number;

  @Column({ type: 'integer' })
  createdCount!: number;

  @Column({ type: 'integer' })
  updatedCount!: number;

  @Column({ type: 'integer' })
  unchangedCount!: number;

  @Column({ type: 'integer' })
  skippedCount!: number;

  /** Records, not rows: those that the file of refused records holds. */
  @Column({ type: 'integer' })
  refusedCount!: number;

  /** What looks like statements in the texts of articles and was not kept. */
  @Column({ type: 'simple-json', default: '[]' })
  leftOut!: readonly { readonly reason: string; readonly count: number }[];

  /** Why it did not come to its end. */
  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ type: 'text' })
  createdAt!: string;

  @Column({ type: 'text', nullable: true })
  startedAt!: string | null;

  @Column({ type: 'text', nullable: true })
  finishedAt!: string | null;
}
