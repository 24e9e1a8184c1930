import { changedFields } from '../revisions/patch';
import type { ArticleVersion } from './article-version.entity';
import type { Article } from './article.entity';

/** What is stored of an article: itself, and every text of it that is known, oldest first. */
export interface StoredArticle {
  readonly article: Article;
  readonly versions: readonly ArticleVersion[];
}

/** What an import did to the articles it names. */
export interface ArticlesEnsured {
  /** By the reference's key. */
  readonly articles: ReadonlyMap<string, Article>;
  /** The version that holds a text, by the reference's key and the text's hash. */
  versionOf(key: string, bodySha256: string): ArticleVersion | undefined;
  /** Texts that known articles did not have before, or have again: their quotations must be anchored in them. */
  readonly newVersions: readonly ArticleVersion[];
  /** Known articles whose outlet or day may differ now: what quotations copied from them must be copied again. */
  readonly changed: readonly Article[];
}

/** What an import will do to articles, worked out before anything is written. */
export class ArticlePlan {
  /** Articles to be inserted. */
  readonly created: Article[] = [];
  /** Versions to be inserted. */
  readonly added: ArticleVersion[] = [];
  private readonly recalled: ArticleVersion[] = [];
  private readonly articles = new Map<string, Article>();
  private readonly versions = new Map<string, ArticleVersion[]>();
  private readonly patched = new Map<string, { article: Article; patch: Partial<Article> }>();

  constructor(private readonly stored: ReadonlyMap<string, StoredArticle>) {}

  articleOf(key: string): Article | undefined {
    const known = this.articles.get(key) ?? this.stored.get(key)?.article;
    if (known !== undefined) this.articles.set(key, known);
    return known;
  }

  create(key: string, article: Article): Article {
    this.created.push(article);
    this.articles.set(key, article);
    return article;
  }

  /** Adds to what will be written about an article. */
  describe(article: Article, patch: Partial<Article>): void {
    if (this.created.includes(article)) {
      Object.assign(article, changedFields(article, patch));
      return;
    }
    const known = this.patched.get(article.id)?.patch ?? {};
    this.patched.set(article.id, { article, patch: { ...known, ...patch } });
  }

  versionOf(key: string, bodySha256: string): ArticleVersion | undefined {
    return this.versionsOf(key).find((version) => version.bodySha256 === bodySha256);
  }

  versionCount(article: Article): number {
    const stored =
      [...this.stored.values()].find((entry) => entry.article.id === article.id)?.versions.length ?? 0;
    return stored + this.added.filter((version) => version.articleId === article.id).length;
  }

  addVersion(key: string, version: ArticleVersion): void {
    this.added.push(version);
    this.versionsOf(key).push(version);
    const article = this.articles.get(key);
    if (article !== undefined) this.describe(article, { latestVersionId: version.id });
  }

  /** Makes an older text that was sent again the newest. */
  recall(article: Article, version: ArticleVersion): void {
    const latestId = this.patched.get(article.id)?.patch.latestVersionId ?? article.latestVersionId;
    if (latestId === version.id) return;
    this.recalled.push(version);
    this.describe(article, { latestVersionId: version.id });
  }

  /** The newest version of an article, stored or planned. */
  latest(article: Article): ArticleVersion | undefined {
    const stored = [...this.stored.values()].flatMap((entry) => entry.versions);
    return [...stored, ...this.added].find((version) => version.id === article.latestVersionId);
  }

  /** The changes to articles that are already stored. */
  get patches(): readonly { readonly article: Article; readonly patch: Partial<Article> }[] {
    return [...this.patched.values()];
  }

  /** What was done, once it is written. */
  result(changed: readonly Article[]): ArticlesEnsured {
    const current = new Map(changed.map((article) => [article.id, article]));
    const created = new Set(this.created.map((article) => article.id));
    const isNew = (id: string): boolean => created.has(id);
    return {
      articles: new Map(
        [...this.articles].map(([key, article]) => [key, current.get(article.id) ?? article]),
      ),
      versionOf: (key, bodySha256) => this.versionOf(key, bodySha256),
      newVersions: [...this.added.filter((version) => !isNew(version.articleId)), ...this.recalled],
      changed,
    };
  }

  private versionsOf(key: string): ArticleVersion[] {
    let list = this.versions.get(key);
    if (list === undefined) {
      list = [...(this.stored.get(key)?.versions ?? [])];
      this.versions.set(key, list);
    }
    return list;
  }
}
