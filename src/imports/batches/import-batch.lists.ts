import { raw } from 'sql-template-tag';
import type { Dialect } from '../../database/dialect';
import type { AskedFilter, ConditionTable } from '../../database/lists/conditions';
import { conditionsOf, oneOf } from '../../database/lists/conditions';
import type { ListSource } from '../../database/lists/list-source';
import type { ImportBatchFilter } from '../import-batches.args.inputs';
import { ImportBatch } from './import-batch.entity';

const CONDITIONS: ConditionTable<ImportBatchFilter> = {
  importer: oneOf(raw('b.importer')),
  format: oneOf(raw('b.format')),
  sourceName: oneOf(raw('b.source_name')),
  isReverted: (isReverted) => raw(`b.reverted_at IS ${isReverted ? 'NOT ' : ''}NULL`),
};

/** The imports that a filter means, the latest first. */
export function importBatchList(
  dialect: Dialect,
  filter: AskedFilter<ImportBatchFilter> | null | undefined,
): ListSource<ImportBatch> {
  const columns = [{ sql: raw('b.id'), property: 'id', type: 'string' }] as const;
  return {
    entity: ImportBatch,
    alias: 'b',
    where: conditionsOf(CONDITIONS, filter, dialect),
    order: { token: 'ID_DESC', descending: true, columns },
  };
}
