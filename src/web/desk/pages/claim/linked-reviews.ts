import { claimPath } from '../../paths';
import type { ShownClaim } from './claim-data';

/** The fact-checks of a claim as linked data: https://schema.org/ClaimReview. */
export function linkedReviews({ id, text, reviews }: ShownClaim, url: URL): object {
  return {
    '@context': 'https://schema.org',
    '@graph': reviews.map((review) => ({
      '@type': 'ClaimReview',
      url: review.url,
      claimReviewed: text,
      ...(review.publishedOn !== null && { datePublished: review.publishedOn }),
      author: { '@type': 'Organization', name: review.publisher.name },
      itemReviewed: { '@type': 'Claim', '@id': new URL(claimPath(id), url).href, name: text },
      reviewRating: {
        '@type': 'Rating',
        ...(review.label !== null && { alternateName: review.label }),
        ...(review.ratingValue !== null && { ratingValue: review.ratingValue }),
        ...(review.bestRating !== null && { bestRating: review.bestRating }),
        ...(review.worstRating !== null && { worstRating: review.worstRating }),
      },
    })),
  };
}
