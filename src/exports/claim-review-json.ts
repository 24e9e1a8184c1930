import type { Actor } from '../actors/actor.entity';
import { ActorKind } from '../domain/actor-kind';
import { DatePrecision } from '../domain/dates/approximate-date';
import { SpeechAct } from '../domain/speech-act';
import type { Outlet } from '../outlets/outlet.entity';
import type { CorrectionRecord } from '../reviews/review-corrections';
import type { JsonRecord } from './json-record';
import { told } from './json-record';
import type { JoinedQuotation } from './quotation-record';
import type { JoinedReview } from './review-record';

/** What an address of a record is made of: it names the record wherever the server is. */
export const URN = 'urn:onrecord:';

/** A quotation that asserts a claim, and everybody known who said it. */
export interface ClaimAppearance {
  readonly quotation: JoinedQuotation;
  readonly speakers: readonly Actor[];
}

/**
 * A review as schema.org's ClaimReview, its rating as the publisher gave it. The quotations that assert the claim are its
 * appearances, the first one said being the first: https://schema.org/Claim, https://schema.org/Quotation.
 */
export function claimReviewJson(
  review: JoinedReview,
  quotations: readonly ClaimAppearance[],
  corrections: readonly CorrectionRecord[],
): JsonRecord {
  const { claim } = review;
  return told({
    '@type': 'ClaimReview',
    '@id': URN + review.id,
    url: review.url,
    name: review.title,
    claimReviewed: claim.text,
    datePublished: review.publishedOn,
    inLanguage: review.language,
    author: organization(review.publisher),
    reviewRating: rating(review),
    itemReviewed: claimJson(review, quotations),
    citation: review.evidence.map(({ url, title, note }) =>
      told({ '@type': 'CreativeWork', url, name: title, description: note }),
    ),
    correction: corrections.map(({ note, correctedAt }) => ({
      '@type': 'CorrectionComment',
      text: note,
      dateCreated: correctedAt,
    })),
  });
}

function claimJson({ claim }: JoinedReview, quotations: readonly ClaimAppearance[]): JsonRecord {
  const first = quotations.find(({ quotation: q }) => q.saidTo !== null || q.publishedOn !== null);
  return told({
    '@type': 'Claim',
    '@id': URN + claim.id,
    text: claim.text,
    inLanguage: claim.language,
    about: claim.topics.map((name) => ({ '@type': 'Thing', name })),
    author: agents((first ?? quotations[0])?.speakers ?? []),
    datePublished: claim.firstSaidOn,
    firstAppearance: first && quotationJson(first),
    appearance: quotations.map(quotationJson),
  });
}

// Google asks for the words of the rating, whether or not there are numbers.
function rating({
  ratingValue,
  bestRating,
  worstRating,
  label,
  verdict,
  explanation,
}: JoinedReview): JsonRecord {
  const alternateName = label ?? verdict.charAt(0) + verdict.slice(1).toLowerCase().replaceAll('_', ' ');
  return told({
    '@type': 'Rating',
    ratingValue,
    bestRating,
    worstRating,
    alternateName,
    ratingExplanation: explanation,
  });
}

// With who said it and the article it was printed in.
function quotationJson({ quotation, speakers }: ClaimAppearance): JsonRecord {
  const { article, saidTo, saidPrecision } = quotation;
  return told({
    '@type': 'Quotation',
    '@id': URN + quotation.id,
    text: quotation.text,
    // Words that were denied or asked must not be read as said.
    abstract: shownAs(quotation),
    inLanguage: quotation.language,
    creator: agents(speakers),
    dateCreated: saidPrecision === DatePrecision.DAY ? saidTo : null,
    url: article.url,
    isPartOf: told({
      '@type': 'NewsArticle',
      url: article.url,
      headline: article.headline,
      datePublished: article.publishedOn,
      inLanguage: article.language,
      publisher: article.outlet && organization(article.outlet),
    }),
  });
}

function shownAs({ act, reported, cue, text }: JoinedQuotation): string | null {
  if (act === SpeechAct.ASSERT) return reported;
  return `${act}: ${reported ?? [cue, text].filter(Boolean).join(' ')}`;
}

// One stands by itself: most readers of the format expect no list.
function agents(actors: readonly Actor[]): JsonRecord | JsonRecord[] | null {
  const all = actors.map(agent);
  return all.length > 1 ? all : (all[0] ?? null);
}

function agent({ kind, name, role, wikidataId }: Actor): JsonRecord {
  const isPerson = kind === ActorKind.PERSON || kind === ActorKind.UNNAMED;
  const sameAs = wikidataId === null ? null : `https://www.wikidata.org/wiki/${wikidataId}`;
  return isPerson
    ? told({ '@type': 'Person', name, jobTitle: role, sameAs })
    : told({ '@type': 'Organization', name, description: role, sameAs });
}

function organization({ name, domain }: Outlet): JsonRecord {
  return told({ '@type': 'Organization', name, url: domain === null ? null : `https://${domain}/` });
}
