import type { ArticleRef } from '../../articles/article-ref';
import { DomainError, ErrorCode } from '../../domain/errors/errors';
import { LanguageBasis } from '../../domain/language/text-language';
import type { PageReader } from '../../markup/article-from-html';
import { HTML_FIELD } from '../../markup/page-limits';

/** An article as it is sent: with its text, or with the web page that the text is to be taken from. */
export interface SentArticle extends ArticleRef {
  readonly html?: string | null;
}

/** Takes the text out of the page, and from the page what the importer leaves out. Rejects when there is no text. */
export async function articleOf(
  { html, ...article }: SentArticle,
  readWebPage: PageReader,
): Promise<ArticleRef> {
  if (!html) return article;
  if (article.body) {
    const message = 'Give either body or html: they could be two different texts.';
    throw new DomainError(ErrorCode.INVALID, message, HTML_FIELD);
  }
  const page = await readWebPage(html);
  if (page.body === null) {
    const message = 'The page has no article that the server can find. Send its main text as body.';
    throw new DomainError(ErrorCode.INVALID, message, HTML_FIELD);
  }
  const { body, headline, byline, publishedOn, language, url, siteName } = page;
  const found = {
    url,
    headline,
    byline,
    publishedOn,
    language,
    languageBasis: language === null ? null : LanguageBasis.PAGE,
    outlet: siteName === null ? null : { name: siteName },
  };
  const said = article.language ? { languageBasis: LanguageBasis.GIVEN } : {};
  return { ...found, ...said, ...present(article), body };
}

function present(article: ArticleRef): ArticleRef {
  return Object.fromEntries(
    Object.entries(article).filter(([, value]) => value !== null && value !== undefined),
  );
}
