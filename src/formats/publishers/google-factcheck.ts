import { statementOf } from './claimant';
import type { JsonObject, Mapped, ImportRow } from '../item';
import { RecordRefused } from '../item';
import { dayOf, known, objectsOf, shortText, textOf, urlOf } from '../json/json-values';
import { languageTag } from './languages';
import { verdictOfLabel } from './verdict-labels';

/** Keys under which claims stand in a list. */
export const GOOGLE_LISTS = ['claims'] as const;

/** Whether an object is an answer of `claims:search`, or one claim of it. */
export function looksLikeGoogle(value: JsonObject): boolean {
  return Array.isArray(value['claimReview']) || (Array.isArray(value['claims']) && !('@context' in value));
}

/** An answer of the Google Fact Check Tools API's `claims:search`, or one claim of it. */
export function mapGoogle(value: JsonObject): Mapped {
  const claims = Array.isArray(value['claims']) ? objectsOf(value['claims']) : [value];
  const mapped = claims.map(mapClaim);
  return {
    rows: mapped.flatMap(({ rows }) => rows),
    refusals: mapped.flatMap(({ refusals }) => refusals),
  };
}

function mapClaim(claim: JsonObject): Mapped {
  const text = textOf(claim['text']);
  if (text === undefined) throw new RecordRefused('The claim has no text.');
  const given = objectsOf(claim['claimReview']);
  const language = languageTag(textOf(given[0]?.['languageCode']));
  const checked = given.map(checkedReview);
  const reviews = checked.filter((review) => typeof review !== 'string');
  const rows: ImportRow[] = [{ kind: 'claim', value: known({ text, language, reviews }) }];
  const name = shortText(claim['claimant'], 300);
  const url = given.map((review) => urlOf(review['url'])).find((address) => address !== undefined);
  if (name !== undefined && url !== undefined) {
    const where = { url, day: dayOf(claim['claimDate']), language };
    rows.push({ kind: 'quotation', value: statementOf(text, { name }, where) });
  }
  return { rows, refusals: checked.filter((review) => typeof review === 'string') };
}

function checkedReview(review: JsonObject): JsonObject | string {
  const url = urlOf(review['url']);
  if (url === undefined) return 'A review has no url. It is left out; the claim is kept.';
  const label = shortText(review['textualRating'], 500);
  const verdict = textOf(review['verdict']) ?? (label === undefined ? undefined : verdictOfLabel(label));
  if (verdict === undefined) {
    return `The label "${label?.slice(0, 100) ?? ''}" of ${url} is not known, so the verdict is not. The claim is kept; add "verdict": "FALSE" (or another of ours) to the review and import it again.`;
  }
  const publisher = objectsOf(review['publisher'])[0];
  return known({
    url,
    publisher: known({ name: shortText(publisher?.['name'], 200), domain: textOf(publisher?.['site']) }),
    title: shortText(review['title'], 1000),
    verdict,
    label,
    language: languageTag(textOf(review['languageCode'])),
    publishedOn: dayOf(review['reviewDate']),
  });
}
