import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { DomainError, ErrorCode } from '../domain/errors/errors';
import { blockText } from './block-text';
import { checkPage, HTML_FIELD, PAGE_REMEDY } from './page-limits';
import type { PageMetadata } from './page-metadata';
import { pageMetadata } from './page-metadata';

/** An article as a web page shows it. */
export interface PageArticle extends PageMetadata {
  /** The main text, its paragraphs apart by empty lines; null when the page has none. */
  readonly body: string | null;
}

/** Takes the article out of a web page at its own time, as `articleFromHtml` does at once. */
export type PageReader = (html: string) => Promise<PageArticle>;

/**
 * Takes the article out of a web page: the main text by Mozilla's Readability, the rest from what the page says of
 * itself to machines. Nothing of the page is run, and nothing is fetched. Throws a DomainError for a page that holds
 * more than any article does, or that the libraries cannot read.
 */
export function articleFromHtml(html: string): PageArticle {
  const page = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  checkPage(page);
  try {
    return readArticle(page);
  } catch {
    // The libraries give up on some pages that nobody writes, each in its own way: most often the stack is too small.
    const message = `The page cannot be read as an article. ${PAGE_REMEDY}`;
    throw new DomainError(ErrorCode.INVALID, message, HTML_FIELD);
  }
}

function readArticle(page: string): PageArticle {
  const { document } = parseHTML(page);
  const metadata = pageMetadata(document);
  // The element as it is: its markup would have to be parsed again.
  const read = new Readability(document, { charThreshold: 200, serializer: (element) => element }).parse();
  const body = read === null ? '' : blockText(read.content);
  return {
    ...metadata,
    headline: metadata.headline ?? read?.title ?? null,
    byline: metadata.byline ?? read?.byline ?? null,
    body: body === '' ? null : body,
  };
}
