import type { RequestContext } from '../graphql/context';
import { byId, load } from '../graphql/loading/batch-loader';
import { registerNode } from '../graphql/loading/node';
import { ID_PREFIX } from '../ids';
import { ImportJob } from './import-job.entity';
import { maySee } from './import-job.service';

const importJobById = byId('importJobById', ImportJob);

/** The jobs that lists show. */
export const importJobs = importJobById;

/** A job, for those who may see it; null for others, and when there is none. */
export async function visibleJob(context: RequestContext, id: string): Promise<ImportJob | null> {
  const job = await load(context, importJobById, id);
  return job !== null && context.viewer !== null && maySee(job, context.viewer) ? job : null;
}

registerNode(ID_PREFIX.importJob, { typeName: 'ImportJob', load: visibleJob });
