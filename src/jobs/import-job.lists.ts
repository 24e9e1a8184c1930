import sql, { raw } from 'sql-template-tag';
import type { ListSource } from '../database/lists/list-source';
import type { Author } from '../revisions/author';
import { Role } from '../domain/role';
import { ImportBatch } from '../imports/batches/import-batch.entity';
import { ImportJob } from './import-job.entity';

/** The jobs that a viewer may see, newest first. */
export function jobList(viewer: Author): ListSource<ImportJob> {
  const where = viewer.role === Role.ADMIN ? [] : [sql`j.importer_id = ${viewer.tokenId}`];
  const columns = [{ sql: raw('j.id'), property: 'id', type: 'string' }] as const;
  return { entity: ImportJob, alias: 'j', where, order: { token: 'ID_DESC', descending: true, columns } };
}

/** The batches that a job has written, the last one first: the order in which they can be undone. */
export function batchList(jobId: string): ListSource<ImportBatch> {
  const where = [sql`b.id IN (SELECT jb.batch_id FROM import_job_batch jb WHERE jb.job_id = ${jobId})`];
  const columns = [{ sql: raw('b.id'), property: 'id', type: 'string' }] as const;
  return { entity: ImportBatch, alias: 'b', where, order: { token: 'ID_DESC', descending: true, columns } };
}
