import sql, { raw } from 'sql-template-tag';
import type { LoaderDefinition, Reference } from '../graphql/loading/batch-loader';
import { byId, groupedBy } from '../graphql/loading/batch-loader';
import { registerRecord } from '../graphql/loading/node';
import { ID_PREFIX } from '../ids';
import type { Outlet } from '../outlets/outlet.entity';
import { outletById } from '../outlets/outlet.loaders';
import { ArticleVersion } from './article-version.entity';
import { Article } from './article.entity';

export const outletOfArticle: Reference<Article, Outlet> = {
  field: 'outlet',
  key: 'outletId',
  to: outletById,
};

export const articleById = byId('articleById', Article, { references: [outletOfArticle] });

export const articleVersionById = byId('articleVersionById', ArticleVersion);

export const versionsByArticleId = groupedBy(
  'versionsByArticleId',
  ArticleVersion,
  { sql: 'article_id', property: 'articleId' },
  't.ordinal',
);

/** The article with a canonical address. */
export const articleByCanonicalUrl: LoaderDefinition<string, Article | null> = {
  name: 'articleByCanonicalUrl',
  load: async (reader, urls) => {
    const shape = reader.shape(Article);
    const rows = await reader.rows(
      shape,
      sql`SELECT ${shape.select('a')} FROM article a WHERE ${reader.dialect.inList(raw('a.canonical_url'), urls)}`,
    );
    return urls.map((url) => rows.find((article) => article.canonicalUrl === url) ?? null);
  },
};

registerRecord(ID_PREFIX.article, 'Article', articleById);
registerRecord(ID_PREFIX.articleVersion, 'ArticleVersion', articleVersionById);
