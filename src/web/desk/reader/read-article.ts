import {
  ArticleHeadDocument,
  ArticleQuotationsDocument,
  ArticleTextDocument,
  type ArticleHeadQuery,
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

/** Reads an article with the text that `?version=` names or the newest, and its quotations. Throws NotFound. */
export async function readArticle(visit: Visit): Promise<ReadArticle> {
  const read = await readText(visit);
  const ids = { id: read.article.id, versionId: read.version?.id };
  const found = await everyQuotation(async (after) => {
    const { article } = await visit.ask(ArticleQuotationsDocument, { ...ids, after });
    return article?.quotations ?? null;
  });
  return { ...read, ...found };
}

/** Reads an article with the text that `?version=` names or the newest. Throws NotFound. */
export async function readText({
  ask,
  params,
  url,
}: Visit): Promise<Omit<ReadArticle, 'quotations' | 'total'>> {
  const { article } = await ask(ArticleHeadDocument, { id: params['id'] ?? '' });
  if (article === null) throw new NotFound('article');
  const version = versionOf(article, url.searchParams.get('version'));
  if (version === null) return { article, version, body: null };
  const { node } = await ask(ArticleTextDocument, { versionId: version.id });
  return { article, version, body: node !== null && 'body' in node ? node.body : null };
}

function versionOf({ versions }: ShownArticle, asked: string | null): ReadArticle['version'] {
  if (asked === null) return versions.at(-1) ?? null;
  const version = versions.find(({ ordinal }) => String(ordinal) === asked);
  if (version === undefined) throw new NotFound('article');
  return version;
}

interface QuotationsPage<Quotation> {
  readonly nodes: readonly Quotation[];
  readonly totalCount: number | null;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Reads the quotations of an article page by page, and how many there are. */
export async function everyQuotation<Quotation>(
  read: (after: string | null) => Promise<QuotationsPage<Quotation> | null>,
): Promise<{ readonly quotations: readonly Quotation[]; readonly total: number }> {
  const quotations: Quotation[] = [];
  let total = 0;
  let after: string | null = null;
  for (let count = 0; count < MOST_PAGES; count++) {
    const page: QuotationsPage<Quotation> | null = await read(after);
    if (page === null) break;
    quotations.push(...page.nodes);
    total = page.totalCount ?? quotations.length;
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage) break;
  }
  return { quotations, total };
}
