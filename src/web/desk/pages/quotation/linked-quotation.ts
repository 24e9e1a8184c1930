import { articlePath, quotationPath, wikidataAddress } from '../../paths';
import { clauseOf, withoutMarks } from '../../parts/words';
import type { ShownQuotation } from './shown-quotation';

/** A quotation as linked data: https://schema.org/Quotation. The day is there only when the article states it. */
export function linkedQuotation(quotation: ShownQuotation, url: URL): object {
  const { id, kind, language, speaker, saidOn, article, outlet, publishedOn } = quotation;
  const isDayStated = saidOn.certainty === 'STATED' && saidOn.precision === 'DAY';
  return {
    '@context': 'https://schema.org',
    '@type': 'Quotation',
    '@id': new URL(quotationPath(id), url).href,
    text: kind === 'DIRECT' ? withoutMarks(quotation.text) : clauseOf(quotation),
    ...(language !== null && { inLanguage: language }),
    ...(speaker !== null && { creator: linkedSpeaker(speaker) }),
    ...(isDayStated && { dateCreated: saidOn.latest }),
    isPartOf: {
      '@type': 'NewsArticle',
      '@id': new URL(articlePath(article.id), url).href,
      headline: article.headline,
      ...(article.url !== null && { url: article.url }),
      ...(publishedOn !== null && { datePublished: publishedOn }),
      ...(outlet !== null && { publisher: { '@type': 'Organization', name: outlet.name } }),
    },
  };
}

type Speaker = NonNullable<ShownQuotation['speaker']>;

function linkedSpeaker({ name, kind, wikidataId }: Speaker): object {
  const isPerson = kind === 'PERSON' || kind === 'UNNAMED';
  const sameAs = wikidataId === null ? {} : { sameAs: wikidataAddress(wikidataId) };
  return { '@type': isPerson ? 'Person' : 'Organization', name, ...sameAs };
}
