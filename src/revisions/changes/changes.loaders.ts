import type { Sql } from 'sql-template-tag';
import sql, { join, raw } from 'sql-template-tag';
import type { Reader } from '../../database/reader';
import { Revision } from '../revision.entity';
import type { ChangeLimit } from './change-cursor';

/** Which changes to read. */
export interface ChangesQuestion {
  /** Where to begin: with the first of the log if null. */
  readonly start: ChangeLimit | null;
  /** Where to end: with the last of the log if null. */
  readonly end: ChangeLimit | null;
  /** What the ids of the changed records begin with; null for all. */
  readonly prefixes: readonly string[] | null;
  /** The names of those who made them; null for all. */
  readonly makers: readonly string[] | null;
  /** Whether those nearest to the end are read, last first. */
  readonly backward: boolean;
  readonly limit: number;
}

/**
 * Changes in the order of the log, or against it. Those of transactions that may still add changes before them are left for later.
 */
export function readChanges(reader: Reader, question: ChangesQuestion): Promise<Revision[]> {
  const { dialect } = reader;
  const { prefixes, makers, backward, limit } = question;
  const where = [...settled(reader), ...within(reader, question)];
  if (prefixes !== null) where.push(dialect.inList(raw('substr(r.entity_id, 1, 3)'), prefixes));
  if (makers !== null) where.push(dialect.inList(raw('r.made_by'), makers));
  const shape = reader.shape(Revision);
  const all = where.length === 0 ? raw('1 = 1') : join(where, ' AND ');
  const way = raw(backward ? 'DESC' : 'ASC');
  return reader.rows(
    shape,
    sql`SELECT ${shape.select('r')} FROM revision r WHERE ${all}
      ORDER BY r.transaction_number ${way}, ${dialect.bytewise(raw('r.entity_id'))} ${way}, r.number ${way}
      LIMIT ${raw(String(limit))}`,
    'slow',
  );
}

function within(reader: Reader, { start, end }: ChangesQuestion): Sql[] {
  return [
    ...(start === null ? [] : onSide(reader, start, 'BEHIND')),
    ...(end === null ? [] : onSide(reader, end, 'BEFORE')),
  ];
}

function onSide({ dialect }: Reader, limit: ChangeLimit, side: 'BEFORE' | 'BEHIND'): Sql[] {
  const than = raw(side === 'BEHIND' ? '>' : '<');
  // An instant is the first of what comes behind it.
  if ('instant' in limit) return [sql`r.made_at ${side === 'BEHIND' ? raw('>=') : than} ${limit.instant}`];
  const { transactionNumber, entityId: id, number } = limit.place;
  const entityId = dialect.bytewise(raw('r.entity_id'));
  return [
    // The first condition is what the index is walked by.
    sql`r.transaction_number ${than}= ${transactionNumber}`,
    sql`(r.transaction_number ${than} ${transactionNumber} OR ${entityId} ${than} ${id} OR (r.entity_id = ${id} AND r.number ${than} ${number}))`,
  ];
}

function settled({ dialect }: Reader): Sql[] {
  return dialect.firstOpenChange === null ? [] : [sql`r.transaction_number < ${dialect.firstOpenChange}`];
}
