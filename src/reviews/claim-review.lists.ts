import sql, { raw } from 'sql-template-tag';
import type { Claim } from '../claims/claim.entity';
import type { Dialect } from '../database/dialect';
import type { AskedFilter, ConditionTable } from '../database/lists/conditions';
import { conditionsOf, oneOf } from '../database/lists/conditions';
import type { KeysetOrder } from '../database/lists/keyset';
import type { ListSource } from '../database/lists/list-source';
import { whereOf } from '../database/lists/page-statement';
import { ownersOf } from '../outlets/outlet-names';
import { ClaimReview } from './claim-review.entity';
import type { ClaimReviewFilter } from './claim-review-filter.inputs';

/** Orders of fact-checks. */
export enum ClaimReviewOrder {
  PUBLISHED_ON_DESC = 'PUBLISHED_ON_DESC',
  PUBLISHED_ON_ASC = 'PUBLISHED_ON_ASC',
  CREATED_AT_DESC = 'CREATED_AT_DESC',
  CREATED_AT_ASC = 'CREATED_AT_ASC',
  UPDATED_AT_DESC = 'UPDATED_AT_DESC',
  UPDATED_AT_ASC = 'UPDATED_AT_ASC',
}

/** Which fact-checks a list holds. */
export interface ClaimReviewQuestion {
  readonly filter?: AskedFilter<ClaimReviewFilter> | null;
}

const CONDITIONS: ConditionTable<ClaimReviewFilter> = {
  ids: oneOf(raw('r.id')),
  claimId: (ids, dialect) =>
    sql`r.claim_id IN (SELECT COALESCE(c.merged_into_id, c.id) FROM claim c WHERE ${dialect.inList(raw('c.id'), ids)})`,
  publisherDomain: (domains, dialect) => sql`r.publisher_id IN (${ownersOf(dialect, domains)})`,
  publisherCountry: (countries, dialect) =>
    sql`r.publisher_id IN (SELECT o.id FROM outlet o WHERE ${dialect.inList(raw('o.country'), countries)})`,
  verdict: oneOf(raw('r.verdict')),
  language: oneOf(raw('r.language')),
  publishedOn: ({ from, to }) => [
    ...(from ? [sql`r.published_sort >= ${from}`] : []),
    ...(to ? [sql`r.published_sort <= ${to} AND r.published_sort <> ''`] : []),
  ],
  isCorrected: (isCorrected) => raw(`r.corrected_at IS ${isCorrected ? 'NOT ' : ''}NULL`),
  updatedSince: (at) => sql`r.updated_at >= ${at}`,
};

const COLUMNS: Readonly<Record<string, KeysetOrder['columns']>> = {
  PUBLISHED_ON: [{ sql: raw('r.published_sort'), property: 'publishedSort', type: 'string' }],
  CREATED_AT: [],
  UPDATED_AT: [{ sql: raw('r.updated_at'), property: 'updatedAt', type: 'string' }],
};

/** The list that a question describes. */
export function claimReviewList(
  dialect: Dialect,
  { filter }: ClaimReviewQuestion,
  order: ClaimReviewOrder,
): ListSource<ClaimReview> {
  const where = conditionsOf(CONDITIONS, filter, dialect);
  return { entity: ClaimReview, alias: 'r', where, order: orderOf(order) };
}

/** The reviews of the claims of a list, first published first. */
export function reviewsOfClaims(claims: ListSource<Claim>): ListSource<ClaimReview> {
  const ofClaims = sql`r.claim_id IN (SELECT c.id FROM claim c${whereOf(claims.where)})`;
  const order = orderOf(ClaimReviewOrder.PUBLISHED_ON_ASC);
  return { entity: ClaimReview, alias: 'r', where: [ofClaims], order };
}

function orderOf(order: ClaimReviewOrder): KeysetOrder {
  const columns = COLUMNS[order.replace(/_(ASC|DESC)$/, '')] ?? [];
  const id = { sql: raw('r.id'), property: 'id', type: 'string' } as const;
  return { token: order, descending: order.endsWith('_DESC'), columns: [...columns, id] };
}
