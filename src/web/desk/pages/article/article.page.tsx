import type { VNode } from 'preact';
import type { Head, Page, Visit } from '../../page';
import { ActLink, CopyLink, Print } from '../../parts/acts';
import { History } from '../../parts/history';
import { articlePath } from '../../paths';
import { ArticleHead } from '../../reader/article-head';
import { MarkedText } from '../../reader/marked-text';
import { QuotationRows } from '../../reader/quotation-rows';
import { readArticle, type ReadArticle } from '../../reader/read-article';
import { searchPath } from '../../search/search-state';
import { words } from '../../words/catalogue';
import { linkedArticle } from './linked-article';
import { Versions } from './versions';

const { article: texts } = words;

/** An article with its quotations in place. */
export const articlePage: Page<ReadArticle> = {
  path: '/articles/:id',
  place: 'quotations',
  load: readArticle,
  head: headOf,
  View,
};

function headOf(read: ReadArticle, { url }: Visit): Head {
  const { article } = read;
  const outlet = article.outlet === null ? '' : ` — ${article.outlet.name}`;
  return {
    title: `${article.headline ?? words.record.noHeadline}${outlet}`,
    canonical: articlePath(article.id),
    isIndexed: read.quotations.some(({ reviewStatus }) => reviewStatus === 'CONFIRMED'),
    type: 'article',
    jsonLd: linkedArticle(article, url),
  };
}

function View({ data, visit }: { readonly data: ReadArticle; readonly visit: Visit }): VNode {
  const { article, body, quotations, total } = data;
  const isMarked = visit.url.searchParams.get('marks') !== 'off';
  return (
    <>
      <ArticleHead read={data}>
        <ul class="Acts">
          <CopyLink />
          <ActLink href={searchPath({ article: article.id })} text={texts.list} />
          {body !== null && <MarksSwitch url={visit.url} isMarked={isMarked} />}
          {visit.viewer !== null && <ActLink href={`/desk/articles/${article.id}`} text={texts.reviewHere} />}
          <Print />
        </ul>
      </ArticleHead>
      <div class="Reader">
        {body === null ? (
          <p class="Undated">{texts.noText}</p>
        ) : (
          <MarkedText body={body} language={article.language} quotations={isMarked ? quotations : []} />
        )}
        <section class="Queue" aria-labelledby="quotations">
          <header class="Queue-head">
            <h2 id="quotations">{texts.quotations(total)}</h2>
          </header>
          {quotations.length < total && <p class="Meta">{texts.more(quotations.length)}</p>}
          {quotations.length === 0 ? (
            <p class="Undated">{texts.none}</p>
          ) : (
            <QuotationRows quotations={quotations} hasText={body !== null} />
          )}
        </section>
      </div>
      <Versions read={data} />
      <History revisions={article.revisions} />
    </>
  );
}

function MarksSwitch({ url, isMarked }: { readonly url: URL; readonly isMarked: boolean }): VNode {
  const query = new URLSearchParams(url.searchParams);
  if (isMarked) query.set('marks', 'off');
  else query.delete('marks');
  const text = query.toString();
  return (
    <ActLink
      href={text === '' ? url.pathname : `${url.pathname}?${text}`}
      text={isMarked ? texts.hideMarks : texts.showMarks}
    />
  );
}
