import sql from 'sql-template-tag';
import { ClaimOrder } from '../claims/lists/claim.lists';
import { claimSource } from '../claims/lists/claim-connection';
import { everyPage } from '../database/lists/every-page';
import type { ListSource } from '../database/lists/list-source';
import { readPages } from '../database/lists/page';
import type { Reader } from '../database/reader';
import { jsonForPages } from '../domain/control-signs';
import type { Row } from '../database/row-shape';
import type { RequestContext } from '../graphql/context';
import { QuotationOrder, quotationList } from '../quotations/lists/quotation.lists';
import { correctionsOf } from '../reviews/review-corrections';
import { reviewsOfClaims } from '../reviews/claim-review.lists';
import { revisionsByEntityId } from '../revisions/revision.loaders';
import { claimReviewJson } from './claim-review-json';
import type { ExportQuestion } from './exported-lists.loaders';
import type { JsonRecord } from './json-record';
import { REVIEWS } from './other-pages.loaders';
import { QUOTATIONS, speakersByQuotation } from './quotation-pages.loaders';
import type { JoinedQuotation } from './quotation-record';
import type { JoinedReview } from './review-record';

/** Most quotations that stand beside a review. */
export const QUOTATIONS_BESIDE = 20;
const PAGE = 100;

/** Reviews of the claims that meet a filter, as one schema.org DataFeed, a piece at a time. */
export async function* claimReviewFeed(
  context: RequestContext,
  question: ExportQuestion,
): AsyncGenerator<string> {
  const claims = await claimSource(context, question, ClaimOrder.LAST_SAID_ON_ASC);
  const source = reviewsOfClaims(claims) as ListSource<Row> as ListSource<JoinedReview>;
  yield '{"@context":"https://schema.org","@type":"DataFeed","name":"Claim reviews","dataFeedElement":[';
  let separator = '\n';
  for await (const page of everyPage<JoinedReview>(context.reader, source, REVIEWS.projection, PAGE)) {
    for (const review of await reviewsWithQuotations(context.reader, page)) {
      yield separator + jsonForPages(review);
      separator = ',\n';
    }
  }
  yield '\n]}\n';
}

async function reviewsWithQuotations(
  reader: Reader,
  reviews: readonly JoinedReview[],
): Promise<JsonRecord[]> {
  const claimIds = [...new Set(reviews.map(({ claimId }) => claimId))];
  const quotations = await readPages<JoinedQuotation>(
    reader,
    claimIds.map((id) => assertions(reader, id)),
    { size: QUOTATIONS_BESIDE, backward: false, from: null },
    QUOTATIONS.projection,
  );
  const speakers = await speakersByQuotation(
    reader,
    quotations.flatMap(({ rows }) => rows),
  );
  const corrected = reviews.filter(({ correctedAt }) => correctedAt !== null).map(({ id }) => id);
  const changes = corrected.length === 0 ? [] : await revisionsByEntityId.load(reader, corrected);
  return reviews.map((review) =>
    claimReviewJson(
      review,
      (quotations[claimIds.indexOf(review.claimId)]?.rows ?? []).map((quotation) => ({
        quotation,
        speakers: speakers.get(quotation) ?? [],
      })),
      correctionsOf(review, changes[corrected.indexOf(review.id)] ?? []),
    ),
  );
}

// Those of which somebody has found that they assert it: a denial, or a machine's guess, is no appearance of a claim.
function assertions(reader: Reader, claimId: string): ListSource<JoinedQuotation> {
  const source = quotationList(reader.dialect, {}, QuotationOrder.SAID_ON_ASC);
  const asserts = sql`q.id IN (SELECT s.quotation_id FROM stance_coding s WHERE s.claim_id = ${claimId}
    AND s.counts AND s.stance = 'SUPPORT' AND s.status = 'CONFIRMED')`;
  return { ...source, where: [...source.where, asserts] } as ListSource<Row> as ListSource<JoinedQuotation>;
}
