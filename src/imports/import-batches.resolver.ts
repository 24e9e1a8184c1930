import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/context';
import type { ConnectionObject } from '../graphql/lists/connection';
import { connectionType, rootConnection } from '../graphql/lists/connection';
import { byId, load } from '../graphql/loading/batch-loader';
import { registerRecord } from '../graphql/loading/node';
import { ID_PREFIX } from '../ids';
import { ImportBatch } from './batches/import-batch.entity';
import { importBatchList } from './batches/import-batch.lists';
import { ImportBatchesArgs } from './import-batches.args.inputs';
import { ImportBatchType } from './import.type';

/** An import by its id. */
export const importBatchById = byId('importBatchById', ImportBatch);

registerRecord(ID_PREFIX.importBatch, 'ImportBatch', importBatchById);

export const ImportBatchConnection = connectionType('ImportBatch', 'imports', () => ImportBatchType);

/** Reads imports. */
@Resolver()
export class ImportBatchResolver {
  @Query(() => ImportBatchType, {
    nullable: true,
    description: 'The import with this id; null when there is none.',
  })
  importBatch(
    @Arg('id', () => ID, { description: 'The id, imp_01….' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<ImportBatch | null> {
    return load(context, importBatchById, id);
  }

  @Query(() => ImportBatchConnection, {
    description:
      'Imports, the latest first. The import of a file is in several of them: see ImportJob.batches.',
  })
  importBatches(
    @Args(() => ImportBatchesArgs) args: ImportBatchesArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): ConnectionObject<ImportBatch> {
    const { filter } = args;
    const source = importBatchList(context.reader.dialect, filter);
    const list = { name: 'importBatches', question: { filter }, source, items: importBatchById };
    return rootConnection(context, list, args, info);
  }
}
