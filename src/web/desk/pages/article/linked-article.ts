import { articlePath } from '../../paths';
import type { ShownArticle } from '../../reader/read-article';

/** An article as linked data: https://schema.org/NewsArticle. */
export function linkedArticle(
  { id, headline, byline, url, publishedOn, outlet, language }: ShownArticle,
  page: URL,
): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': new URL(articlePath(id), page).href,
    ...(headline !== null && { headline }),
    ...(byline !== null && { author: { '@type': 'Person', name: byline } }),
    ...(url !== null && { url }),
    ...(publishedOn !== null && { datePublished: publishedOn }),
    ...(language !== null && { inLanguage: language }),
    ...(outlet !== null && { publisher: { '@type': 'Organization', name: outlet.name } }),
  };
}
