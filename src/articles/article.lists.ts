import type { Sql } from 'sql-template-tag';
import sql, { raw } from 'sql-template-tag';
import type { Dialect } from '../database/dialect';
import type { KeysetOrder } from '../database/lists/keyset';
import type { ListSource } from '../database/lists/list-source';
import { parseSearch } from '../domain/text/search-words';
import { Article } from './article.entity';

/** Which articles a list holds. */
export interface ArticleQuestion {
  readonly filter?: {
    readonly ids?: readonly string[] | null;
    readonly outletDomain?: readonly string[] | null;
    readonly outletCountry?: readonly string[] | null;
    readonly language?: readonly string[] | null;
    readonly publishedOn?: { readonly from?: string | null; readonly to?: string | null } | null;
    readonly isEdited?: boolean | null;
    readonly updatedSince?: string | null;
  } | null;
  readonly search?: string | null;
}

/** Orders of articles. */
export enum ArticleOrder {
  PUBLISHED_ON_DESC = 'PUBLISHED_ON_DESC',
  PUBLISHED_ON_ASC = 'PUBLISHED_ON_ASC',
  CREATED_AT_DESC = 'CREATED_AT_DESC',
  CREATED_AT_ASC = 'CREATED_AT_ASC',
}

/** The list that a question describes. */
export function articleList(
  dialect: Dialect,
  question: ArticleQuestion,
  order: ArticleOrder,
): ListSource<Article> {
  const { ids, outletDomain, outletCountry, language, publishedOn, isEdited, updatedSince } =
    question.filter ?? {};
  const where: Sql[] = [];
  if (ids) where.push(dialect.inList(raw('a.id'), ids));
  if (outletDomain)
    where.push(
      outletWith(
        dialect,
        'domain',
        outletDomain.map((domain) => domain.toLowerCase()),
      ),
    );
  if (outletCountry) where.push(outletWith(dialect, 'country', outletCountry));
  if (language) where.push(dialect.inList(raw('a.language'), language));
  if (publishedOn?.from) where.push(sql`a.published_sort >= ${publishedOn.from}`);
  if (publishedOn?.to) where.push(sql`a.published_sort <= ${publishedOn.to} AND a.published_sort <> ''`);
  if (typeof isEdited === 'boolean') {
    const later = 'EXISTS (SELECT 1 FROM article_version v WHERE v.article_id = a.id AND v.ordinal > 1)';
    where.push(raw(isEdited ? later : `NOT ${later}`));
  }
  if (updatedSince) where.push(sql`a.updated_at >= ${updatedSince}`);
  if (typeof question.search === 'string') {
    where.push(dialect.fullText('article').matches('a', parseSearch(question.search)));
  }
  return { entity: Article, alias: 'a', where, order: orderOf(order) };
}

function outletWith(dialect: Dialect, column: 'domain' | 'country', values: readonly string[]): Sql {
  return sql`a.outlet_id IN (SELECT o.id FROM outlet o WHERE ${dialect.inList(raw(`o.${column}`), values)})`;
}

function orderOf(order: ArticleOrder): KeysetOrder {
  const id = { sql: raw('a.id'), property: 'id', type: 'string' } as const;
  const day = { sql: raw('a.published_sort'), property: 'publishedSort', type: 'string' } as const;
  const byDay = order === ArticleOrder.PUBLISHED_ON_DESC || order === ArticleOrder.PUBLISHED_ON_ASC;
  return { token: order, descending: order.endsWith('_DESC'), columns: byDay ? [day, id] : [id] };
}
