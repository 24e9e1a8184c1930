import type { Sql } from 'sql-template-tag';
import sql, { join, raw } from 'sql-template-tag';
import type { Dialect } from '../../database/dialect';
import type { TwoPlans } from '../../database/lists/list-source';
import { hasMoreThan } from '../../database/lists/page-statement';
import type { StanceTargetChoice } from '../stances/stance.service';
import { checkTarget } from '../stances/stance.service';
import { targetKey } from '../stances/stance-target';
import type { AskedQuotations, QuotationQuestion } from './quotation-question';

// So many codings are looked up, and their quotations sorted, in the time that it takes to ask some thousands of quotations.
const FEW_CODINGS = 4000;

/** Where it stands, according to some coding that counts: all that is asked is asked of one coding. */
export function stanceConditions(dialect: Dialect, filter: AskedQuotations): Sql[] {
  const where = countingConditions(dialect, filter);
  if (where === null || isByVerdict(filter)) return [];
  // A target has few codings, which lead to their quotations. A stance has very many: there each quotation of the
  // list, in its order, is asked for its codings, until the page is full.
  return [filter.claimId || filter.towards ? lookedUp(where) : askedOfEach(where)];
}

/** The same, where it is asked for the verdicts of claims: a verdict has few codings or very many. Null where it is not. */
export function codingsByVerdict(dialect: Dialect, filter: AskedQuotations): TwoPlans | null {
  const where = countingConditions(dialect, filter);
  if (where === null || !isByVerdict(filter)) return null;
  const codings = sql`SELECT 1 FROM stance_coding s WHERE ${join(where, ' AND ')}`;
  return {
    isSelective: sql`NOT ${hasMoreThan(FEW_CODINGS, codings)}`,
    byLookup: lookedUp(where),
    byScan: askedOfEach(where),
  };
}

/** The coding `s` is towards one of these targets; an actor's id is the one that a merged actor goes by now. */
export function isTowards(dialect: Dialect, towards: readonly StanceTargetChoice[]): Sql {
  const claimIds = towards.flatMap(({ claimId }) => claimId ?? []);
  const others = towards.filter(({ claimId }) => !claimId).map((target) => targetKey(checkTarget(target)));
  const ways = [
    ...(claimIds.length > 0 ? [claimAmong(dialect, claimIds)] : []),
    ...(others.length > 0 || claimIds.length === 0 ? [dialect.inList(raw('s.target_key'), others)] : []),
  ];
  return sql`(${join(ways, ' OR ')})`;
}

// A claim or another target has fewer codings than a verdict.
function isByVerdict({ claimVerdict, claimId, towards }: AskedQuotations): boolean {
  return Boolean(claimVerdict) && !claimId && !towards;
}

function countingConditions(dialect: Dialect, filter: AskedQuotations): Sql[] | null {
  const asked = codingConditions(dialect, { filter });
  return asked.length === 0 ? null : [raw('s.counts'), ...asked];
}

/** What is asked of a coding `s` of the quotations. */
export function codingConditions(dialect: Dialect, { filter }: QuotationQuestion): Sql[] {
  const { stance, towards, claimId, claimVerdict } = filter ?? {};
  const where: Sql[] = [];
  if (stance) where.push(dialect.inList(raw('s.stance'), stance));
  if (claimId) where.push(claimAmong(dialect, claimId));
  if (towards) where.push(isTowards(dialect, towards));
  if (claimVerdict) {
    const rated = dialect.inList(raw('c.verdict'), claimVerdict);
    where.push(sql`s.claim_id IN (SELECT c.id FROM claim c WHERE ${rated})`);
  }
  return where;
}

function lookedUp(where: readonly Sql[]): Sql {
  return sql`q.id IN (SELECT s.quotation_id FROM stance_coding s WHERE ${join([...where], ' AND ')})`;
}

function askedOfEach(where: readonly Sql[]): Sql {
  return sql`EXISTS (SELECT 1 FROM stance_coding s WHERE ${join([...where], ' AND ')} AND s.quotation_id = q.id)`;
}

// A merged claim's quotations stand under the one it was merged into.
function claimAmong(dialect: Dialect, ids: readonly string[]): Sql {
  return sql`s.claim_id IN (SELECT COALESCE(c.merged_into_id, c.id) FROM claim c WHERE ${dialect.inList(raw('c.id'), ids)})`;
}
