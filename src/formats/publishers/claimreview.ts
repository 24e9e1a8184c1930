import { ActorKind } from '../../domain/actor-kind';
import { Verdict } from '../../domain/verdicts/verdict';
import { statementOf } from './claimant';
import type { JsonObject, Mapped, ImportRow } from '../item';
import { RecordRefused } from '../item';
import {
  dayOf,
  isObject,
  known,
  listOf,
  numberOf,
  objectsOf,
  shortText,
  textOf,
  urlOf,
} from '../json/json-values';
import { languageTag } from './languages';
import { verdictOfLabel, verdictOnScale } from './verdict-labels';

/** Keys under which ClaimReviews stand in a list. */
export const CLAIM_REVIEW_LISTS = ['@graph', 'dataFeedElement', 'itemListElement'] as const;

const WRAPPERS = [...CLAIM_REVIEW_LISTS, 'item', 'mainEntity', 'hasPart', 'review'];

/** What schema.org's JSON-LD calls by that name; a type may be one of several, and have its address before it. */
function isOfType(value: JsonObject, type: string): boolean {
  return listOf(value['@type']).some(
    (name) => typeof name === 'string' && name.replace(/^.*[/:#]/, '') === type,
  );
}

/** Whether an object is a ClaimReview or holds some. */
export function looksLikeClaimReview(value: JsonObject): boolean {
  return isOfType(value, 'ClaimReview') || 'claimReviewed' in value || WRAPPERS.some((key) => key in value);
}

/**
 * schema.org ClaimReview (https://schema.org/ClaimReview) as publishers write it: a claim with its review, and the
 * claimant's statement. Throws RecordRefused for what holds no ClaimReview.
 */
export function mapClaimReview(value: JsonObject): Mapped {
  const reviews = reviewsIn(value);
  if (reviews.length === 0) {
    throw new RecordRefused('There is no ClaimReview in this record ("@type": "ClaimReview").');
  }
  const mapped = reviews.map(mapOne);
  return {
    rows: mapped.flatMap(({ rows }) => rows),
    refusals: mapped.flatMap(({ refusals }) => refusals),
  };
}

function reviewsIn(value: JsonObject): JsonObject[] {
  if (isOfType(value, 'ClaimReview') || 'claimReviewed' in value) return [value];
  return WRAPPERS.flatMap((key) => objectsOf(value[key]).flatMap(reviewsIn));
}

function mapOne(review: JsonObject): Mapped {
  const item = objectsOf(review['itemReviewed'])[0] ?? {};
  const text = textOf(review['claimReviewed']) ?? textOf(item['text']) ?? textOf(item['name']);
  if (text === undefined) throw new RecordRefused('The ClaimReview has no claimReviewed, so no claim.');
  const language = languageTag(
    textOf(review['inLanguage']) ?? textOf(objectsOf(review['inLanguage'])[0]?.['name']),
  );
  const refusals: string[] = [];
  const checked = checkedReview(review, language);
  if (typeof checked === 'string') refusals.push(checked);
  const claim = known({ text, language, reviews: typeof checked === 'string' ? [] : [checked] });
  const rows: ImportRow[] = [{ kind: 'claim', value: claim }];
  const statement = statementIn(text, review, item, language);
  if (statement !== undefined) rows.push({ kind: 'quotation', value: statement });
  return { rows, refusals };
}

/** The review, or why it cannot be kept. */
function checkedReview(review: JsonObject, language: string | undefined): JsonObject | string {
  const url = urlOf(review['url']) ?? urlOf(review['@id']);
  if (url === undefined) return 'The ClaimReview has no url, so the review has no place. The claim is kept.';
  const rating = ratingOf(review);
  const { label, best, worst, value } = rating;
  const verdict =
    ownVerdict(review) ?? (label === undefined ? undefined : verdictOfLabel(label)) ?? verdictOnScale(rating);
  if (verdict === undefined) {
    const what =
      label === undefined
        ? 'There is no rating'
        : `The label "${label.slice(0, 100)}" is not known, and there is no scale`;
    return `${what}, so the verdict is not known. The claim is kept; add "verdict": "FALSE" (or another of ours) to the record and import it again.`;
  }
  return known({
    url,
    publisher: publisherOf(review),
    title: shortText(review['name'] ?? review['headline'], 1000),
    verdict,
    label: shortText(label, 500),
    ratingValue: value,
    ...(best === worst ? {} : { bestRating: best, worstRating: worst }),
    explanation: shortText(rating.explanation ?? review['reviewBody'], 20_000),
    language,
    publishedOn: dayOf(review['datePublished']) ?? dayOf(review['dateModified']),
  });
}

interface Rating {
  readonly label: string | undefined;
  readonly value: number | undefined;
  readonly best: number | undefined;
  readonly worst: number | undefined;
  readonly explanation: unknown;
}

// The rating may be missing, a bare text, a list, or lie one level deeper under "properties".
function ratingOf(review: JsonObject): Rating {
  const given = review['reviewRating'];
  const outer = objectsOf(given)[0];
  const rating = outer === undefined ? {} : isObject(outer['properties']) ? outer['properties'] : outer;
  const bare = outer === undefined ? textOf(given) : undefined;
  const names = [rating['alternateName'], rating['name'], bare].map(textOf);
  return {
    label: names.find((name) => name !== undefined && numberOf(name) === undefined),
    value: numberOf(rating['ratingValue']),
    best: numberOf(rating['bestRating']),
    worst: numberOf(rating['worstRating']),
    explanation: rating['ratingExplanation'] ?? rating['description'],
  };
}

function ownVerdict(review: JsonObject): Verdict | undefined {
  return Object.values(Verdict).find((verdict) => verdict === review['verdict']);
}

function publisherOf(review: JsonObject): JsonObject | undefined {
  const publisher = objectsOf(review['author'])[0] ?? objectsOf(review['publisher'])[0];
  const name = shortText(publisher?.['name'] ?? review['author'], 200);
  return name === undefined ? undefined : { name };
}

function statementIn(
  claim: string,
  review: JsonObject,
  item: JsonObject,
  language: string | undefined,
): JsonObject | undefined {
  const author = objectsOf(item['author'])[0];
  const name = shortText(author?.['name'] ?? item['author'], 300);
  const url =
    urlOf(item['firstAppearance']) ?? urlOf(item['appearance']) ?? urlOf(item['url']) ?? urlOf(review['url']);
  if (name === undefined || url === undefined) return undefined;
  const claimant = { name, kind: kindOf(author), role: textOf(author?.['jobTitle']) };
  return statementOf(claim, claimant, { url, day: dayOf(item['datePublished']), language });
}

function kindOf(author: JsonObject | undefined): ActorKind | undefined {
  if (author === undefined) return undefined;
  if (isOfType(author, 'Person')) return ActorKind.PERSON;
  if (isOfType(author, 'GovernmentOrganization')) return ActorKind.GOVERNMENT;
  const isOrganization = ['Organization', 'NewsMediaOrganization', 'Corporation', 'NGO'].some((type) =>
    isOfType(author, type),
  );
  return isOrganization ? ActorKind.ORGANIZATION : undefined;
}
