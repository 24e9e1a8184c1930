import type { Sql } from 'sql-template-tag';
import sql, { join, raw } from 'sql-template-tag';
import type { Reader } from '../../database/reader';
import { Revision } from '../revision.entity';
import type { ChangeStart } from './change-cursor';

/** Which changes to read; the first of the log if `start` is null. */
export interface ChangesQuestion {
  readonly start: ChangeStart | null;
  /** What the ids of the changed records begin with; null for all. */
  readonly prefixes: readonly string[] | null;
  readonly limit: number;
}

/** Changes in the order of the log. Those of transactions that may still add changes before them are left for later. */
export function readChanges(
  reader: Reader,
  { start, prefixes, limit }: ChangesQuestion,
): Promise<Revision[]> {
  const { dialect } = reader;
  const entityId = dialect.bytewise(raw('r.entity_id'));
  const where = settled(reader);
  if (start !== null && 'since' in start) where.push(sql`r.made_at >= ${start.since}`);
  if (start !== null && 'after' in start) {
    const { transactionNumber, entityId: id, number } = start.after;
    // The first condition is what the index is walked by.
    where.push(sql`r.transaction_number >= ${transactionNumber}`);
    where.push(
      sql`(r.transaction_number > ${transactionNumber} OR ${entityId} > ${id} OR (r.entity_id = ${id} AND r.number > ${number}))`,
    );
  }
  if (prefixes !== null) where.push(dialect.inList(raw('substr(r.entity_id, 1, 3)'), prefixes));
  const shape = reader.shape(Revision);
  const all = where.length === 0 ? raw('1 = 1') : join(where, ' AND ');
  return reader.rows(
    shape,
    sql`SELECT ${shape.select('r')} FROM revision r WHERE ${all}
      ORDER BY r.transaction_number, ${entityId}, r.number LIMIT ${raw(String(limit))}`,
    'slow',
  );
}

function settled({ dialect }: Reader): Sql[] {
  return dialect.firstOpenChange === null ? [] : [sql`r.transaction_number < ${dialect.firstOpenChange}`];
}
