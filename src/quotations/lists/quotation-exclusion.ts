import type { Sql } from 'sql-template-tag';
import sql, { join } from 'sql-template-tag';
import type { Dialect } from '../../database/dialect';
import { someSpeaker } from '../joint-speakers/voices';
import { ownConditions, voiceConditions } from './quotation-conditions';
import { foundBy } from './quotation-plans';
import type { AskedQuotations } from './quotation-question';

/** Keeps out what meets all conditions of `not`. What is unknown meets none, and stays. */
export function exclusion(dialect: Dialect, not: AskedQuotations | null | undefined): Sql[] {
  if (!not) return [];
  const voices = voiceConditions(dialect, { filter: not });
  const conditions = [
    ...ownConditions(dialect, not),
    ...(voices === null ? [] : [someSpeaker(voices)]),
    ...foundBy(dialect, not).map(({ byLookup }) => byLookup),
    ...exclusion(dialect, not.not),
  ];
  return conditions.length === 0 ? [] : [sql`(${join(conditions, ' AND ')}) IS NOT TRUE`];
}
