import type { ArticleRef } from '../../articles/article-ref';
import { DomainError, ErrorCode } from '../../domain/errors/errors';
import { articleFromHtml } from '../../markup/article-from-html';

/** An article as it is sent: with its text, or with the web page that the text is to be taken from. */
export interface SentArticle extends ArticleRef {
  readonly html?: string | null;
}

/** Longest web page taken, in UTF-16 code units. */
const MAX_HTML = 5_000_000;

/** Takes the text out of the page, and from the page what the importer leaves out. Throws when there is no text. */
export function readWebPage({ html, ...article }: SentArticle): ArticleRef {
  if (!html) return article;
  if (article.body) {
    throw new DomainError(ErrorCode.INVALID, 'Give body or html, not both: they could be two texts.', [
      'html',
    ]);
  }
  if (html.length > MAX_HTML) {
    const message = `The page has more than ${MAX_HTML} characters. Send its main text as body.`;
    throw new DomainError(ErrorCode.TOO_LONG, message, ['html']);
  }
  const page = articleFromHtml(html);
  if (page.body === null) {
    const message = 'No article was found in the page. Send its main text as body.';
    throw new DomainError(ErrorCode.INVALID, message, ['html']);
  }
  const { body, headline, byline, publishedOn, language, url, siteName } = page;
  const found = {
    url,
    headline,
    byline,
    publishedOn,
    language,
    outlet: siteName === null ? null : { name: siteName },
  };
  return { ...found, ...present(article), body };
}

function present(article: ArticleRef): ArticleRef {
  return Object.fromEntries(
    Object.entries(article).filter(([, value]) => value !== null && value !== undefined),
  );
}
