import {
  ArticleHeadDocument,
  ArticleQuotationsDocument,
  ArticleTextDocument,
  type ArticleHeadQuery,
  type ArticleQuotationsQuery,
  type ReaderQuotationFragment,
} from '../generated/operations';
import type { Visit } from '../page';
import { NotFound } from '../problems';

/** An article as its pages show it. */
export type ShownArticle = NonNullable<ArticleHeadQuery['article']>;

/** An article with one of its texts. */
export interface ReadArticle {
  readonly article: ShownArticle;
  /** Null where no text is on record. */
  readonly version: ShownArticle['versions'][number] | null;
  readonly body: string | null;
  readonly quotations: readonly ReaderQuotationFragment[];
  /** How many there are, more than those if the article has very many. */
  readonly total: number;
}

// Ten pages of a hundred: no article that people read has more.
const MOST_PAGES = 10;

/** Reads an article, and the text that `?version=` names or the newest. Throws NotFound. */
export async function readArticle(visit: Visit): Promise<ReadArticle> {
  const { ask, params, url } = visit;
  const { article } = await ask(ArticleHeadDocument, { id: params['id'] ?? '' });
  if (article === null) throw new NotFound('article');
  const version = versionOf(article, url.searchParams.get('version'));
  const [body, found] = await Promise.all([
    textOf(visit, version?.id),
    quotationsOf(visit, article.id, version?.id),
  ]);
  return { article, version, body, ...found };
}

function versionOf({ versions }: ShownArticle, asked: string | null): ReadArticle['version'] {
  if (asked === null) return versions.at(-1) ?? null;
  const version = versions.find(({ ordinal }) => String(ordinal) === asked);
  if (version === undefined) throw new NotFound('article');
  return version;
}

async function textOf({ ask }: Visit, versionId: string | undefined): Promise<string | null> {
  if (versionId === undefined) return null;
  const { node } = await ask(ArticleTextDocument, { versionId });
  return node !== null && 'body' in node ? node.body : null;
}

type ArticleWithQuotations = ArticleQuotationsQuery['article'];
type Found = Pick<ReadArticle, 'quotations' | 'total'>;

async function quotationsOf({ ask }: Visit, id: string, versionId: string | undefined): Promise<Found> {
  const all: ReaderQuotationFragment[] = [];
  let total = 0;
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page++) {
    const article: ArticleWithQuotations = await pageOf(ask, id, versionId, after);
    if (article === null) break;
    all.push(...article.quotations.nodes);
    total = article.quotations.totalCount ?? all.length;
    after = article.quotations.pageInfo.endCursor;
    if (!article.quotations.pageInfo.hasNextPage) break;
  }
  return { quotations: all, total };
}

async function pageOf(
  ask: Visit['ask'],
  id: string,
  versionId: string | undefined,
  after: string | null,
): Promise<ArticleWithQuotations> {
  const { article } = await ask(ArticleQuotationsDocument, { id, versionId, after });
  return article;
}
