import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { blockText } from './block-text';
import type { PageNode } from './page-dom';
import type { PageMetadata } from './page-metadata';
import { pageMetadata } from './page-metadata';

/** An article as a web page shows it. */
export interface PageArticle extends PageMetadata {
  /** The main text, its paragraphs apart by empty lines; null when the page has none. */
  readonly body: string | null;
}

// No article nests so deep, and Readability takes time that grows with the square of it.
const MAX_DEPTH = 200;
// Readability takes apart what it reads; a page beyond this is no article, and would hold the server up.
const MAX_ELEMENTS = 50_000;
const ELEMENT_NODE = 1;

const NOTHING: PageArticle = {
  ...{ headline: null, byline: null, publishedOn: null, siteName: null, url: null, language: null },
  body: null,
};

/**
 * Takes the article out of a web page: the main text by Mozilla's Readability, the rest from what the page says of
 * itself to machines. Nothing of the page is run, and nothing is fetched.
 */
export function articleFromHtml(html: string): PageArticle {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  if (isTooMuch(document.body)) return NOTHING;
  const metadata = pageMetadata(document);
  const read = new Readability(document, { charThreshold: 200 }).parse();
  const content = read?.content ? parseHTML(`<html><body>${read.content}</body></html>`).document.body : null;
  const body = content === null ? '' : blockText(content);
  return {
    ...metadata,
    headline: metadata.headline ?? read?.title ?? null,
    byline: metadata.byline ?? read?.byline ?? null,
    body: body === '' ? null : body,
  };
}

function isTooMuch(root: PageNode): boolean {
  let level: PageNode[] = [root];
  let elements = 0;
  for (let depth = 0; depth <= MAX_DEPTH && level.length > 0; depth++) {
    level = level.flatMap((node) => [...node.childNodes]);
    elements += level.filter((node) => node.nodeType === ELEMENT_NODE).length;
    if (elements > MAX_ELEMENTS) return true;
  }
  return level.length > 0;
}
