import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Authorized,
  Ctx,
  FieldResolver,
  ID,
  Info,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import { Role } from '../domain/role';
import type { ConnectionObject } from '../graphql/lists/connection';
import { connectionType, nestedConnection, rootConnection } from '../graphql/lists/connection';
import type { RequestContext } from '../graphql/context';
import { EventFeed } from '../graphql/subscriptions/event-feed';
import { Operation } from '../graphql/operation';
import { PageArgs } from '../graphql/lists/paging';
import { eventsOf, requireKnown } from '../graphql/subscriptions/subscription';
import { authorize, authorOf } from '../graphql/viewer';
import type { ImportBatch } from '../imports/batches/import-batch.entity';
import { ImportBatchConnection, importBatchById } from '../imports/import-batches.resolver';
import type { ImportJob } from './import-job.entity';
import { batchList, jobList } from './import-job.lists';
import { importJobs, visibleJob } from './import-job.loaders';
import type { ImportJobService } from './import-job.service';
import { CancelImportInput, CancelImportPayload, ImportJobType } from './import-job.type';

const ImportJobConnection = connectionType('ImportJob', 'imports of files', () => ImportJobType);

const OWN =
  'Needs a token of role CONTRIBUTOR or higher, and shows only imports that this token sent. An ADMIN sees all.';

/** Shows how far the imports of files are, and ends them. */
@Resolver(() => ImportJobType)
export class ImportJobResolver {
  constructor(private readonly jobs: ImportJobService) {}

  @Authorized(Role.CONTRIBUTOR)
  @Query(() => ImportJobType, {
    nullable: true,
    description: `The import of a file that was sent to POST /import; null when there is none. ${OWN}`,
  })
  importJob(
    @Arg('id', () => ID, { description: 'The id, job_01….' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<ImportJob | null> {
    return visibleJob(context, id);
  }

  @Authorized(Role.CONTRIBUTOR)
  @Query(() => ImportJobConnection, { description: `Imports of files, newest first. ${OWN}` })
  importJobs(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
  ): ConnectionObject<ImportJob> {
    const viewer = authorOf(context);
    const question = { viewer: viewer.tokenId };
    const source = jobList(viewer);
    return rootConnection(context, { name: 'importJobs', question, source, items: importJobs }, page, info);
  }

  @FieldResolver(() => ImportBatchConnection, {
    description:
      'Its batches, the last one first. Undo them in this order with revertImport, or all of them with onrecord import --revert and the id of the job.',
  })
  batches(
    @Root() { id }: ImportJob,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
  ): ConnectionObject<ImportBatch> {
    const question = { id };
    const source = batchList(id);
    const list = { name: 'importJob.batches', question, source, items: importBatchById };
    return nestedConnection(context, list, page, info);
  }

  @Operation(
    () => CancelImportPayload,
    Role.CONTRIBUTOR,
    'Ends the import of a file after its current batch. Records stored before that stay.',
  )
  async cancelImport(
    @Arg('input', () => CancelImportInput, { description: 'The import.' }) { id }: CancelImportInput,
    @Ctx() context: RequestContext,
  ): Promise<{ job: ImportJob }> {
    return { job: await this.jobs.cancel(id, authorOf(context)) };
  }

  @Subscription(() => ImportJobType, {
    subscribe: ({ args, context }) => progressOf((args as { id: string }).id, context as RequestContext),
    description: `The progress of the import of a file: about once a second while it runs, and when it ends. ${OWN}`,
  })
  importJobProgressed(
    @Root() id: string,
    @Arg('id', () => ID, { description: 'The id, job_01….' }) _id: string,
    @Ctx() context: RequestContext,
  ): Promise<ImportJob | null> {
    return visibleJob(context, id);
  }
}

async function progressOf(id: string, context: RequestContext): Promise<EventFeed<string>> {
  authorize(context, [Role.CONTRIBUTOR]);
  requireKnown(await visibleJob(context, id), 'importJob', id);
  return new EventFeed(eventsOf(context), {
    take: (event) => (event.kind === 'importJobProgressed' && event.jobId === id ? [id] : []),
    filter: (ids) => Promise.resolve(ids.slice(-1)),
  });
}
