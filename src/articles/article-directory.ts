import sql, { join, raw } from 'sql-template-tag';
import type { FullTextIndex } from '../database/full-text';
import type { WriteTransaction } from '../database/write-transaction';
import { Ahead } from '../domain/ahead';
import { indexText } from '../domain/search-words';
import type { Ids } from '../ids';
import type { Outlet } from '../outlets/outlet.entity';
import type { ChangeContext } from '../revisions/author';
import { blanksFilled } from '../revisions/patch';
import type { RevisionLog } from '../revisions/revision-log';
import { mapInTurns } from '../turns';
import type { ArticlesEnsured, StoredArticle } from './article-plan';
import { ArticlePlan } from './article-plan';
import type { KnownArticleRef } from './article-ref';
import { ArticleVersion } from './article-version.entity';
import { Article } from './article.entity';

/** Finds the articles that importers mean, creates those that are new, and keeps every text of them. */
export class ArticleDirectory {
  private readonly words = new Ahead(indexText);

  constructor(
    private readonly ids: Ids,
    private readonly revisions: RevisionLog,
    private readonly search: FullTextIndex,
  ) {}

  /** What is stored of the referenced articles, by the reference's key. Writes nothing. */
  async load(
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
    const byBody = sql`(a.canonical_url IS NULL AND a.id IN (SELECT v.article_id FROM article_version v WHERE ${tx.dialect.inList(raw('v.body_sha256'), bodies)}))`;
    // An alternative that nothing can meet would still cost a walk through all articles.
    const ways = [...(urls.length > 0 ? [byUrl] : []), ...(bodies.length > 0 ? [byBody] : [])];
    if (ways.length === 0) return new Map();
    const articles = await tx.rows(
      Article,
      sql`SELECT ${tx.shape(Article).select('a')} FROM article a WHERE ${join(ways, ' OR ')}`,
    );
    return this.withVersions(tx, articles);
  }

  /** One article a reference, by id. */
  async loadByIds(tx: WriteTransaction, ids: readonly string[]): Promise<ReadonlyMap<string, StoredArticle>> {
    if (ids.length === 0) return new Map();
    const articles = await tx.rows(
      Article,
      sql`SELECT ${tx.shape(Article).select('a')} FROM article a WHERE ${tx.dialect.inList(raw('a.id'), ids)}`,
    );
    const stored = await this.withVersions(tx, articles);
    return new Map([...stored.values()].map((entry) => [entry.article.id, entry]));
  }

  /**
   * One article for each reference; unknown texts become new versions.
   * `mode` fill adds what was unknown; update also replaces what differs, as a fresh import of the article should.
   */
  async ensure(
    tx: WriteTransaction,
    stored: ReadonlyMap<string, StoredArticle>,
    refs: readonly KnownArticleRef[],
    outlets: ReadonlyMap<string, Outlet>,
    mode: 'fill' | 'update',
    context: ChangeContext,
  ): Promise<ArticlesEnsured> {
    const plan = this.plan(stored, refs, outlets, mode, context);
    const keys = await this.search.nextKeys(tx, plan.created.length);
    plan.created.forEach((article, i) => (article.searchKey = keys[i] ?? null));
    tx.insert(Article, plan.created);
    tx.insert(ArticleVersion, plan.added);
    this.revisions.created(
      tx,
      plan.created.map((article) => article.id),
      context,
    );
    await tx.sent();
    const documents = await mapInTurns(plan.created, (article) => {
      const text = searchedText(article.headline, plan.latest(article)?.body);
      return { id: article.id, searchKey: article.searchKey, words: this.words.take(text) };
    });
    this.search.add(tx, documents);
    const changed: Article[] = [];
    for (const { article, patch } of plan.patches) {
      const next = await this.revisions.change(tx, Article, article, { patch }, context);
      if (next === article) continue;
      changed.push(next);
      this.search.replace(tx, searchDocument(next, plan.latest(next)));
    }
    return plan.result(changed);
  }

  /** Does what storing a new article needs no transaction for. */
  prepare({ headline, body }: KnownArticleRef): void {
    this.words.prepare(searchedText(headline, body));
  }

  /** Puts an article's headline and newest text into the index. */
  async reindex(tx: WriteTransaction, article: Article): Promise<void> {
    const [version] = await tx.rows(
      ArticleVersion,
      sql`SELECT ${tx.shape(ArticleVersion).select('v')} FROM article_version v WHERE v.id = ${article.latestVersionId}`,
    );
    this.search.replace(tx, searchDocument(article, version));
  }

  private plan(
    stored: ReadonlyMap<string, StoredArticle>,
    refs: readonly KnownArticleRef[],
    outlets: ReadonlyMap<string, Outlet>,
    mode: 'fill' | 'update',
    context: ChangeContext,
  ): ArticlePlan {
    const plan = new ArticlePlan(stored);
    for (const ref of refs) {
      const outletId = ref.outlet === null ? null : (outlets.get(ref.outlet.key)?.id ?? null);
      const article =
        plan.articleOf(ref.key) ?? plan.create(ref.key, this.newArticle(ref, outletId, context));
      plan.describe(article, described(ref, outletId, article, mode));
      if (ref.bodySha256 === null) continue;
      const known = plan.versionOf(ref.key, ref.bodySha256);
      if (known !== undefined && mode === 'update' && !isOlder(ref, plan.latest(article))) {
        plan.recall(article, known);
      }
      if (known !== undefined) continue;
      plan.addVersion(ref.key, this.newVersion(ref, article, plan.versionCount(article), context));
    }
    return plan;
  }

  private newArticle(ref: KnownArticleRef, outletId: string | null, context: ChangeContext): Article {
    return {
      id: this.ids.next('article'),
      revision: 1,
      createdAt: context.at,
      updatedAt: context.at,
      url: ref.url,
      canonicalUrl: ref.canonicalUrl,
      outletId,
      headline: ref.headline,
      byline: ref.byline,
      language: ref.language,
      publishedOn: ref.publishedOn,
      publishedSort: ref.publishedOn ?? '',
      latestVersionId: null,
      searchKey: null,
      importBatchId: context.importBatchId,
    };
  }

  private newVersion(
    ref: KnownArticleRef,
    article: Article,
    before: number,
    context: ChangeContext,
  ): ArticleVersion {
    return {
      id: this.ids.next('articleVersion'),
      articleId: article.id,
      ordinal: before + 1,
      body: ref.body ?? '',
      bodySha256: ref.bodySha256 ?? '',
      length: ref.body?.length ?? 0,
      retrievedAt: ref.retrievedAt,
      createdAt: context.at,
      importBatchId: context.importBatchId,
    };
  }

  private async withVersions(
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
}

function described(
  ref: KnownArticleRef,
  outletId: string | null,
  article: Article,
  mode: 'fill' | 'update',
): Partial<Article> {
  const given = {
    headline: ref.headline,
    byline: ref.byline,
    language: ref.language,
    publishedOn: ref.publishedOn,
    outletId,
  };
  const known = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== null),
  ) as Partial<Article>;
  const patch = mode === 'update' ? known : blanksFilled(article, known);
  return patch.publishedOn ? { ...patch, publishedSort: patch.publishedOn } : patch;
}

function isOlder({ retrievedAt }: KnownArticleRef, latest: ArticleVersion | undefined): boolean {
  if (retrievedAt === null || latest === undefined || latest.retrievedAt === null) return false;
  return retrievedAt < latest.retrievedAt;
}

/** What the full-text index is given of an article: its headline and its newest text. */
export function searchDocument(
  article: Pick<Article, 'id' | 'searchKey' | 'headline'>,
  version: Pick<ArticleVersion, 'body'> | undefined,
): { id: string; searchKey: number | null; words: string } {
  return {
    id: article.id,
    searchKey: article.searchKey,
    words: indexText(searchedText(article.headline, version?.body)),
  };
}

function searchedText(headline: string | null, body: string | null | undefined): string {
  return `${headline ?? ''}\n${body ?? ''}`;
}
