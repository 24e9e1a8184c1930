import sql from 'sql-template-tag';
import type { FullTextIndex } from '../database/lists/full-text';
import type { WriteTransaction } from '../database/write-transaction';
import { Ahead } from '../domain/ahead';
import { indexText } from '../domain/text/search-words';
import type { Ids } from '../ids';
import type { Outlet } from '../outlets/outlet.entity';
import type { ChangeContext } from '../revisions/author';
import type { RevisionLog } from '../revisions/revision-log';
import { mapInSlices } from '../scheduling';
import type { ArticlesEnsured, StoredArticle } from './article-plan';
import type { KnownArticleRef } from './article-ref';
import { ArticleVersion } from './article-version.entity';
import { Article } from './article.entity';
import { loadArticles, loadArticlesByIds } from './load-articles';
import { planArticles } from './plan-articles';

/** Finds the articles that importers mean, creates those that are new, and keeps every text of them. */
export class ArticleDirectory {
  private readonly words = new Ahead(indexText);

  constructor(
    private readonly ids: Ids,
    private readonly revisions: RevisionLog,
    private readonly search: FullTextIndex,
  ) {}

  /** What is stored of the referenced articles, by the reference's key. Writes nothing. */
  load(tx: WriteTransaction, refs: readonly KnownArticleRef[]): Promise<ReadonlyMap<string, StoredArticle>> {
    return loadArticles(tx, refs);
  }

  /** What is stored of the articles with these ids, by id. Writes nothing. */
  loadByIds(tx: WriteTransaction, ids: readonly string[]): Promise<ReadonlyMap<string, StoredArticle>> {
    return loadArticlesByIds(tx, ids);
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
    const plan = planArticles(stored, refs, outlets, mode, this.ids, context);
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
    const documents = await mapInSlices(plan.created, (article) => {
      const text = searchedText(article.headline, plan.latest(article)?.body);
      return { id: article.id, searchKey: article.searchKey, words: this.words.take(text) };
    });
    this.search.add(tx, documents);
    const changed: Article[] = [];
    for (const { article, patch } of plan.patches) {
      const next = await this.revisions.change(tx, Article, article, { patch }, context);
      if (next === article) continue;
      changed.push(next);
      this.search.replace(tx, articleSearchDocument(next, plan.latest(next)));
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
    this.search.replace(tx, articleSearchDocument(article, version));
  }
}

/** What the full-text index is given of an article: its headline and its newest text. */
export function articleSearchDocument(
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
