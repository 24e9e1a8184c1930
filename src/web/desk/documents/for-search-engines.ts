import { SitemapDocument, type SitemapQuery } from '../generated/operations';
import type { Visit } from '../page';
import { claimPath, quotationPath } from '../paths';
import { documentOf, type DocumentPage } from './document-page';

const DAY = 'YYYY-MM-DD'.length;
// The most that a sitemap may hold (sitemaps.org), counted in pages of 100 of both kinds.
const MOST_PAGES = 250;

/** What search engines may look at. */
export const robotsDocument: DocumentPage = {
  path: '/robots.txt',
  answer: ({ settings, url }) =>
    documentOf(
      'text/plain',
      settings.isPublic
        ? `User-agent: *\nDisallow: /desk\nDisallow: /sign-in\nDisallow: /graphql\nSitemap: ${url.origin}/sitemap.xml\n`
        : 'User-agent: *\nDisallow: /\n',
    ),
};

/** Confirmed quotations and checked claims (https://www.sitemaps.org/protocol.html): the first 25,000 of each. */
export const sitemapDocument: DocumentPage = {
  path: '/sitemap.xml',
  answer: async (visit) => {
    const found = visit.settings.isPublic ? await addressesFor(visit) : [];
    const entries = found.map(
      ({ path, day }) => `<url><loc>${visit.url.origin}${path}</loc><lastmod>${day}</lastmod></url>`,
    );
    const open =
      '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">';
    return documentOf('application/xml', `${open}${entries.join('')}</urlset>`);
  },
};

interface Address {
  readonly path: string;
  readonly day: string;
}

async function addressesFor({ ask }: Visit): Promise<readonly Address[]> {
  const found: Address[] = [];
  let quotationsAfter: string | null = null;
  let claimsAfter: string | null = null;
  for (let page = 0; page < MOST_PAGES; page++) {
    const { quotations, claims }: SitemapQuery = await ask(SitemapDocument, { quotationsAfter, claimsAfter });
    found.push(
      ...quotations.nodes.map(({ id, updatedAt }) => ({
        path: quotationPath(id),
        day: updatedAt.slice(0, DAY),
      })),
    );
    found.push(
      ...claims.nodes.map(({ id, updatedAt }) => ({ path: claimPath(id), day: updatedAt.slice(0, DAY) })),
    );
    if (!quotations.pageInfo.hasNextPage && !claims.pageInfo.hasNextPage) break;
    // After its last page a list stays empty.
    quotationsAfter = quotations.pageInfo.endCursor ?? quotationsAfter;
    claimsAfter = claims.pageInfo.endCursor ?? claimsAfter;
  }
  return found;
}
