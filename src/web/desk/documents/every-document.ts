import type { DocumentPage } from './document-page';
import { robotsDocument, sitemapDocument } from './for-search-engines';
import { claimDocument, quotationDocument } from './linked-data';

/** Every address that is answered with a document for programs. */
export const everyDocument: readonly DocumentPage[] = [
  robotsDocument,
  sitemapDocument,
  quotationDocument,
  claimDocument,
];
