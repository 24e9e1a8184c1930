import sql, { join, raw } from 'sql-template-tag';
import type { WriteTransaction } from '../database/write-transaction';
import type { StoredArticle } from './article-plan';
import type { KnownArticleRef } from './article-ref';
import { ArticleVersion } from './article-version.entity';
import { Article } from './article.entity';

/** What is stored of the articles that the references mean, by the reference's key. */
export async function loadArticles(
  tx: WriteTransaction,
  refs: readonly KnownArticleRef[],
): Promise<ReadonlyMap<string, StoredArticle>> {
  const urls = [...new Set(refs.flatMap((ref) => ref.canonicalUrl ?? []))];
  const bodies = [
    ...new Set(
      refs.flatMap((ref) => (ref.canonicalUrl === null ? (ref.bodySha256 ?? ref.storedSha256 ?? []) : [])),
    ),
  ];
  const byUrl = tx.dialect.inList(raw('a.canonical_url'), urls);
  const byBody = sql`(a.canonical_url IS NULL AND a.id IN (SELECT v.article_id FROM article_version v
    WHERE ${tx.dialect.inList(raw('v.body_sha256'), bodies)}))`;
  // An alternative that nothing can meet would still cost a walk through all articles.
  const ways = [...(urls.length > 0 ? [byUrl] : []), ...(bodies.length > 0 ? [byBody] : [])];
  if (ways.length === 0) return new Map();
  const articles = await tx.rows(
    Article,
    sql`SELECT ${tx.shape(Article).select('a')} FROM article a WHERE ${join(ways, ' OR ')}`,
  );
  return withVersions(tx, articles);
}

/** What is stored of the articles with these ids, by id. */
export async function loadArticlesByIds(
  tx: WriteTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredArticle>> {
  if (ids.length === 0) return new Map();
  const articles = await tx.rows(
    Article,
    sql`SELECT ${tx.shape(Article).select('a')} FROM article a WHERE ${tx.dialect.inList(raw('a.id'), ids)}`,
  );
  const stored = await withVersions(tx, articles);
  return new Map([...stored.values()].map((entry) => [entry.article.id, entry]));
}

async function withVersions(
  tx: WriteTransaction,
  articles: readonly Article[],
): Promise<Map<string, StoredArticle>> {
  if (articles.length === 0) return new Map();
  const ids = articles.map((article) => article.id);
  const versions = await tx.rows(
    ArticleVersion,
    sql`SELECT ${tx.shape(ArticleVersion).select('v')} FROM article_version v WHERE ${tx.dialect.inList(raw('v.article_id'), ids)} ORDER BY v.ordinal`,
  );
  return new Map(
    articles.map((article) => {
      const own = versions.filter((version) => version.articleId === article.id);
      return [article.canonicalUrl ?? `body:${own[0]?.bodySha256 ?? ''}`, { article, versions: own }];
    }),
  );
}
