import { LanguageBasis } from '../domain/language/text-language';
import type { Ids } from '../ids';
import type { Outlet } from '../outlets/outlet.entity';
import type { ChangeContext } from '../revisions/author';
import { blanksFilled } from '../revisions/patch';
import type { StoredArticle } from './article-plan';
import { ArticlePlan } from './article-plan';
import type { KnownArticleRef } from './article-ref';
import type { ArticleVersion } from './article-version.entity';
import type { Article } from './article.entity';

/** What the references mean for the stored articles: those that are new, their new texts, and what is known better. */
export function planArticles(
  stored: ReadonlyMap<string, StoredArticle>,
  refs: readonly KnownArticleRef[],
  outlets: ReadonlyMap<string, Outlet>,
  mode: 'fill' | 'update',
  ids: Ids,
  context: ChangeContext,
): ArticlePlan {
  const plan = new ArticlePlan(stored);
  for (const ref of refs) {
    const outletId = ref.outlet === null ? null : (outlets.get(ref.outlet.key)?.id ?? null);
    const article = plan.articleOf(ref.key) ?? plan.create(ref.key, newArticle(ref, outletId, ids, context));
    plan.describe(article, described(ref, outletId, article, mode));
    if (ref.bodySha256 === null) continue;
    const known = plan.versionOf(ref.key, ref.bodySha256);
    if (known !== undefined && mode === 'update' && !isOlder(ref, plan.latest(article))) {
      plan.recall(article, known);
    }
    if (known !== undefined) continue;
    plan.addVersion(ref.key, newVersion(ref, article, plan.versionCount(article), ids, context));
  }
  return plan;
}

function newArticle(
  ref: KnownArticleRef,
  outletId: string | null,
  ids: Ids,
  context: ChangeContext,
): Article {
  return {
    id: ids.next('article'),
    revision: 1,
    createdAt: context.at,
    updatedAt: context.at,
    url: ref.url,
    canonicalUrl: ref.canonicalUrl,
    outletId,
    headline: ref.headline,
    byline: ref.byline,
    language: ref.language,
    languageBasis: ref.languageBasis,
    publishedOn: ref.publishedOn,
    publishedSort: ref.publishedOn ?? '',
    latestVersionId: null,
    searchKey: null,
    importBatchId: context.importBatchId,
  };
}

function newVersion(
  ref: KnownArticleRef,
  article: Article,
  before: number,
  ids: Ids,
  context: ChangeContext,
): ArticleVersion {
  return {
    id: ids.next('articleVersion'),
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

function described(
  ref: KnownArticleRef,
  outletId: string | null,
  article: Article,
  mode: 'fill' | 'update',
): Partial<Article> {
  const given = {
    headline: ref.headline,
    byline: ref.byline,
    publishedOn: ref.publishedOn,
    outletId,
  };
  const known = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== null),
  ) as Partial<Article>;
  const patch = {
    ...(mode === 'update' ? known : blanksFilled(article, known)),
    ...languageOf(ref, article, mode),
  };
  return patch.publishedOn ? { ...patch, publishedSort: patch.publishedOn } : patch;
}

// A guess never takes the place of what somebody said, and gives way to it.
function languageOf(
  { language, languageBasis }: KnownArticleRef,
  article: Article,
  mode: 'fill' | 'update',
): Partial<Article> {
  if (language === null) return {};
  const [known, given] = [sureness(article), sureness({ language, languageBasis })];
  const isBetter = given > known && known <= SURENESS.GUESSED;
  return isBetter || (mode === 'update' && given >= known) ? { language, languageBasis } : {};
}

const SURENESS: Readonly<Record<LanguageBasis, number>> = { GUESSED: 1, PAGE: 2, GIVEN: 3 };

// What was stored before the basis was kept counts as given.
function sureness({ language, languageBasis }: Pick<Article, 'language' | 'languageBasis'>): number {
  return language === null ? 0 : SURENESS[languageBasis ?? LanguageBasis.GIVEN];
}

function isOlder({ retrievedAt }: KnownArticleRef, latest: ArticleVersion | undefined): boolean {
  if (retrievedAt === null || latest === undefined || latest.retrievedAt === null) return false;
  return retrievedAt < latest.retrievedAt;
}
