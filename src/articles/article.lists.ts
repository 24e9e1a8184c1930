import sql, { raw } from 'sql-template-tag';
import type { Dialect } from '../database/dialect';
import type { AskedFilter, ConditionTable } from '../database/lists/conditions';
import { conditionsOf, oneOf } from '../database/lists/conditions';
import type { KeysetOrder } from '../database/lists/keyset';
import type { ListSource } from '../database/lists/list-source';
import { parseSearch } from '../domain/text/search-words';
import { ownersOf } from '../outlets/outlet-names';
import { Article } from './article.entity';
import type { ArticleFilter } from './article.inputs';

/** Which articles a list holds. */
export interface ArticleQuestion {
  /** The outlet under which the list stands. */
  readonly outletId?: string;
  readonly filter?: AskedFilter<ArticleFilter> | null;
  readonly search?: string | null;
}

/** Orders of articles. */
export enum ArticleOrder {
  PUBLISHED_ON_DESC = 'PUBLISHED_ON_DESC',
  PUBLISHED_ON_ASC = 'PUBLISHED_ON_ASC',
  CREATED_AT_DESC = 'CREATED_AT_DESC',
  CREATED_AT_ASC = 'CREATED_AT_ASC',
  UPDATED_AT_DESC = 'UPDATED_AT_DESC',
  UPDATED_AT_ASC = 'UPDATED_AT_ASC',
}

const LATER = 'EXISTS (SELECT 1 FROM article_version v WHERE v.article_id = a.id AND v.ordinal > 1)';

const CONDITIONS: ConditionTable<ArticleFilter> = {
  ids: oneOf(raw('a.id')),
  outletDomain: (domains, dialect) => sql`a.outlet_id IN (${ownersOf(dialect, domains)})`,
  outletCountry: (countries, dialect) =>
    sql`a.outlet_id IN (SELECT o.id FROM outlet o WHERE ${dialect.inList(raw('o.country'), countries)})`,
  language: oneOf(raw('a.language')),
  publishedOn: ({ from, to }) => [
    ...(from ? [sql`a.published_sort >= ${from}`] : []),
    ...(to ? [sql`a.published_sort <= ${to} AND a.published_sort <> ''`] : []),
  ],
  isEdited: (isEdited) => raw(isEdited ? LATER : `NOT ${LATER}`),
  updatedSince: (at) => sql`a.updated_at >= ${at}`,
};

/** The list that a question describes. */
export function articleList(
  dialect: Dialect,
  question: ArticleQuestion,
  order: ArticleOrder,
): ListSource<Article> {
  const where = conditionsOf(CONDITIONS, question.filter, dialect);
  if (question.outletId !== undefined) where.push(sql`a.outlet_id = ${question.outletId}`);
  if (typeof question.search === 'string') {
    where.push(dialect.fullText('article').matches('a', parseSearch(question.search)));
  }
  return { entity: Article, alias: 'a', where, order: orderOf(order) };
}

const COLUMNS: Readonly<Record<string, KeysetOrder['columns']>> = {
  PUBLISHED_ON: [{ sql: raw('a.published_sort'), property: 'publishedSort', type: 'string' }],
  CREATED_AT: [],
  UPDATED_AT: [{ sql: raw('a.updated_at'), property: 'updatedAt', type: 'string' }],
};

function orderOf(order: ArticleOrder): KeysetOrder {
  const id = { sql: raw('a.id'), property: 'id', type: 'string' } as const;
  return {
    token: order,
    descending: order.endsWith('_DESC'),
    columns: [...(COLUMNS[order.replace(/_(ASC|DESC)$/, '')] ?? []), id],
  };
}
