import type { VNode } from 'preact';
import {
  ArticleHeadDocument,
  ArticleQueueDocument,
  ArticleTextDocument,
  type ArticleQueueQuery,
} from '../../generated/operations';
import { Island } from '../../islands/island';
import type { Page, Visit } from '../../page';
import { ActLink } from '../../parts/acts';
import { DeskNav } from '../../parts/desk-nav';
import { articlePath, signInPath } from '../../paths';
import { NotFound, SeeOther } from '../../problems';
import { barredFrom } from '../../queue/barred';
import { Queue } from '../../queue/queue';
import { ArticleHead } from '../../reader/article-head';
import { MarkedText } from '../../reader/marked-text';
import type { ReadArticle } from '../../reader/read-article';
import { words } from '../../words/catalogue';

const { article: texts, desk } = words;

interface DeskArticle extends Omit<ReadArticle, 'quotations'> {
  readonly quotations: QueueItems;
}

type QueueItems = NonNullable<ArticleQueueQuery['article']>['quotations']['nodes'];
const MOST_PAGES = 10;

/** An article with the queue of its quotations: each is decided beside its place in the text. */
export const deskArticlePage: Page<DeskArticle> = {
  path: '/desk/articles/:id',
  place: 'desk',
  load: readDeskArticle,
  head: ({ article }) => ({
    title: article.headline ?? words.record.noHeadline,
    canonical: articlePath(article.id),
    isIndexed: false,
  }),
  View,
};

async function readDeskArticle({ ask, params, url, viewer }: Visit): Promise<DeskArticle> {
  if (viewer === null) throw new SeeOther(signInPath(url.pathname));
  const { article } = await ask(ArticleHeadDocument, { id: params['id'] ?? '' });
  if (article === null) throw new NotFound('article');
  const version = article.versions.at(-1) ?? null;
  const quotations: QueueItems[number][] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page++) {
    const found: ArticleQueueQuery = await ask(ArticleQueueDocument, {
      id: article.id,
      versionId: version?.id,
      after,
    });
    const { nodes = [], pageInfo } = found.article?.quotations ?? {};
    quotations.push(...nodes);
    after = pageInfo?.endCursor ?? null;
    if (pageInfo?.hasNextPage !== true) break;
  }
  const body = version === null ? null : await textOf(ask, version.id);
  return { article, version, body, quotations, total: quotations.length };
}

async function textOf(ask: Visit['ask'], versionId: string): Promise<string | null> {
  const { node } = await ask(ArticleTextDocument, { versionId });
  return node !== null && 'body' in node ? node.body : null;
}

function View({ data, visit }: { readonly data: DeskArticle; readonly visit: Visit }): VNode {
  const { article, body, quotations } = data;
  return (
    <>
      <DeskNav place="review" />
      <ArticleHead read={data}>
        <ul class="Acts">
          <ActLink href={articlePath(article.id)} text={desk.publicPage} />
        </ul>
        <noscript>
          <p class="Undated">{desk.needsScript}</p>
        </noscript>
      </ArticleHead>
      <div class="Reader">
        {body === null ? (
          <p class="Undated">{texts.noText}</p>
        ) : (
          <MarkedText body={body} language={article.language} quotations={quotations} />
        )}
        {quotations.length === 0 ? (
          <p class="Undated">{texts.none}</p>
        ) : (
          <Island name="queue" component={Queue} props={{ items: quotations, barred: barredFrom(visit) }} />
        )}
      </div>
    </>
  );
}
