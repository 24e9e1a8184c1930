import type { Extractor } from '../../extraction/extraction';
import type { PageReader } from '../../markup/article-from-html';

/** Reads texts and web pages, each at its own time. */
export interface TextReading {
  /** Finds the quotations in a text. */
  readonly extract: Extractor;
  /** Takes the article out of a web page. */
  readonly readPage: PageReader;
}
