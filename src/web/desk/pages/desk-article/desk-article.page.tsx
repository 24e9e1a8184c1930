import type { VNode } from 'preact';
import { ArticleQueueDocument, type ArticleQueueQuery } from '../../generated/operations';
import { Island } from '../../islands/island';
import type { Page, Visit } from '../../page';
import { ActLink } from '../../parts/acts';
import { DeskNav } from '../../parts/desk-nav';
import { articlePath, signInPath } from '../../paths';
import { SeeOther } from '../../problems';
import { decidingAs } from '../../queue/deciding-as';
import { Queue } from '../../queue/queue';
import { ArticleHead } from '../../reader/article-head';
import { MarkedText } from '../../reader/marked-text';
import { everyQuotation, readText, type ReadArticle } from '../../reader/read-article';
import { words } from '../../words/catalogue';

const { article: texts, desk } = words;

interface DeskArticle extends Omit<ReadArticle, 'quotations'> {
  readonly quotations: QueueItems;
}

type QueueItems = NonNullable<ArticleQueueQuery['article']>['quotations']['nodes'];

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

async function readDeskArticle(visit: Visit): Promise<DeskArticle> {
  if (visit.viewer === null) throw new SeeOther(signInPath(visit.url.pathname));
  const read = await readText(visit);
  const ids = { id: read.article.id, versionId: read.version?.id };
  const found = await everyQuotation(async (after) => {
    const { article } = await visit.ask(ArticleQueueDocument, { ...ids, after });
    return article?.quotations ?? null;
  });
  return { ...read, ...found };
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
          <Island name="queue" component={Queue} props={{ items: quotations, ...decidingAs(visit) }} />
        )}
      </div>
    </>
  );
}
