import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ImportBatch } from '../imports/batches/import-batch.entity';
import { ImportJob } from './import-job.entity';

/** A batch that a job has written. */
@Entity('import_job_batch')
@Index(['batchId'])
export class ImportJobBatch {
  @ForeignKey(() => ImportJob)
  @PrimaryColumn({ type: 'text' })
  jobId!: string;

  @ForeignKey(() => ImportBatch)
  @PrimaryColumn({ type: 'text' })
  batchId!: string;
}
