import { ActorMutationsResolver } from '../actors/actor-mutations.resolver';
import { ActorResolver } from '../actors/actor.resolver';
import {
  ArticleResolver,
  ArticleVersionResolver,
  OutletArticlesResolver,
} from '../articles/article.resolver';
import { ClaimFacetsResolver, ClaimsCountedResolver } from '../claims/lists/claim-facets.resolver';
import {
  ActorClaimsResolver,
  ClaimActorResolver,
  ClaimCountryResolver,
  CountryClaimsResolver,
  QuotationClaimsResolver,
} from '../claims/claim-links.resolver';
import { ClaimProposalsResolver } from '../claims/proposals/claim-proposals.resolver';
import { ClaimChangedResolver } from '../claims/events/claim-changed.resolver';
import { ClaimMutationsResolver } from '../claims/claim-mutations.resolver';
import { ClaimResolver } from '../claims/claim.resolver';
import {
  ClaimTimelineResolver,
  ClaimTimelineCountsResolver,
  TimelinePartsResolver,
} from '../claims/timeline/claim-timeline.resolver';
import {
  ActorReversalsResolver,
  ClaimReversalsResolver,
  ReversalResolver,
} from '../claims/reversals/reversal.resolver';
import { LikelyDuplicatesResolver, SimilarClaimsResolver } from '../claims/matching/similar-claims.resolver';
import { ClaimVoicesResolver } from '../claims/claim-voices.resolver';
import { StanceCodingTargetResolver } from '../claims/stance-targets/stance-target.resolver';
import { ExportLinkResolver } from '../exports/links/export-link.resolver';
import { CountryResolver } from '../graphql/country.resolver';
import { LimitsResolver } from '../graphql/limits/limits.resolver';
import type { SetLimits } from '../graphql/limits/limits.resolver';
import { NodeResolver } from '../graphql/loading/node.resolver';
import { UserErrorResolver } from '../graphql/user-error.resolver';
import { ImportBatchResolver } from '../imports/import-batches.resolver';
import {
  ImportActorResultResolver,
  ImportClaimResultResolver,
  ImportQuotationResultResolver,
} from '../imports/import-rows.resolver';
import {
  ExtractedQuotationResolver,
  ExtractedSpeakerResolver,
  ExtractionResolver,
} from '../imports/reading/extraction.resolver';
import { ImportResolver } from '../imports/import.resolver';
import { ImportJobResolver } from '../jobs/import-job.resolver';
import { OutletMutationsResolver } from '../outlets/outlet-mutations.resolver';
import { OutletResolver } from '../outlets/outlet.resolver';
import {
  QuotationFacetsResolver,
  QuotationsCountedResolver,
} from '../quotations/lists/quotation-facets.resolver';
import {
  ActorQuotationsResolver,
  ArticleQuotationsResolver,
  CountryQuotationsResolver,
  OutletQuotationsResolver,
} from '../quotations/lists/quotation-lists.resolver';
import { QuotationDecisionsResolver } from '../quotations/decisions/quotation-decisions.resolver';
import { QuotationMutationsResolver } from '../quotations/quotation-mutations.resolver';
import {
  JointSpeakerResolver,
  QuotationSpeakersResolver,
} from '../quotations/joint-speakers/joint-speakers.resolver';
import {
  AttributionHopResolver,
  QuotationAnchorResolver,
  StanceCodingResolver,
} from '../quotations/quotation-parts.resolver';
import {
  QuotationVariantResolver,
  QuotationVariantsResolver,
} from '../quotations/variants/quotation-variants.resolver';
import { QuotationChangedResolver } from '../quotations/events/quotation-changed.resolver';
import { QuotationRecordedResolver } from '../quotations/events/quotation-recorded.resolver';
import { QuotationResolver } from '../quotations/quotation.resolver';
import { SaidAndPrintedResolver } from '../quotations/said-and-printed.resolver';
import { QuotationWordsResolver } from '../quotations/quotation-words.resolver';
import { QuotationTimelineResolver } from '../quotations/timeline/quotation-timeline.resolver';
import { StanceMatrixResolver } from '../quotations/stance-reports/stance-matrix.resolver';
import { StanceHistoryResolver } from '../quotations/stance-reports/stance-history.resolver';
import { CheckedQuotationResolver, CheckMatchResolver, ChecksResolver } from '../checks/checks.resolver';
import { SearchedRecordResolver } from '../checks/searched-record.resolver';
import {
  ClaimReviewResolver,
  ClaimReviewsResolver,
  VerdictSummaryResolver,
} from '../reviews/claim-review.resolver';
import { ClaimReviewListResolver } from '../reviews/claim-reviews.resolver';
import { ClaimReviewedResolver } from '../reviews/claim-reviewed.resolver';
import { ChangesResolver } from '../revisions/changes/changes.resolver';
import { TokenResolver } from '../tokens/token.resolver';
import type { Services } from './build-services';

/** Every resolver, named one by one, with the services and the settings that it needs. */
export function buildResolvers(services: Services, limits: SetLimits): object[] {
  return [
    new NodeResolver(),
    new LimitsResolver(limits),
    new CountryResolver(),
    new UserErrorResolver(),
    new TokenResolver(services.tokens),
    new ChangesResolver(),
    new OutletResolver(),
    new OutletMutationsResolver(services.outlets, services.outletMerges),
    new ActorResolver(),
    new ActorMutationsResolver(services.actors, services.actorMerges),
    new ArticleResolver(),
    new ArticleVersionResolver(),
    new OutletArticlesResolver(),
    ...quotationResolvers(services),
    new ClaimResolver(),
    new SimilarClaimsResolver(),
    new LikelyDuplicatesResolver(),
    new ClaimProposalsResolver(services.claimProposals),
    new ClaimChangedResolver(),
    new ClaimMutationsResolver(services.claims, services.claimMerges),
    new ClaimFacetsResolver(),
    new ClaimsCountedResolver(),
    new ClaimTimelineResolver(),
    new TimelinePartsResolver(),
    new ClaimTimelineCountsResolver(),
    new ClaimReversalsResolver(),
    new ActorReversalsResolver(),
    new ReversalResolver(),
    new ClaimVoicesResolver(),
    new ClaimActorResolver(),
    new ClaimCountryResolver(),
    new QuotationClaimsResolver(),
    new StanceCodingTargetResolver(),
    new ActorClaimsResolver(),
    new CountryClaimsResolver(),
    new ClaimReviewResolver(services.reviews),
    new ClaimReviewListResolver(),
    new ClaimReviewsResolver(),
    new ClaimReviewedResolver(),
    new VerdictSummaryResolver(),
    new ImportResolver(services.imports, services.reverts),
    new ExtractionResolver(services.extract),
    new ExtractedQuotationResolver(),
    new ExtractedSpeakerResolver(),
    new ImportBatchResolver(),
    new ImportQuotationResultResolver(),
    new ImportClaimResultResolver(),
    new ImportJobResolver(services.importJobs),
    new ImportActorResultResolver(),
    new ChecksResolver(services.checker),
    new CheckedQuotationResolver(),
    new CheckMatchResolver(),
    new SearchedRecordResolver(),
    new ExportLinkResolver(services.exportLinks),
  ];
}

function quotationResolvers(services: Services): object[] {
  return [
    new QuotationResolver(),
    new QuotationWordsResolver(),
    new SaidAndPrintedResolver(),
    new QuotationMutationsResolver(services.quotations),
    new QuotationDecisionsResolver(services.quotationReviews, services.stances, services.stanceDecisions),
    new QuotationFacetsResolver(),
    new QuotationsCountedResolver(),
    new QuotationTimelineResolver(),
    new QuotationRecordedResolver(),
    new QuotationChangedResolver(),
    new QuotationVariantsResolver(),
    new QuotationVariantResolver(),
    new QuotationSpeakersResolver(),
    new JointSpeakerResolver(),
    new AttributionHopResolver(),
    new QuotationAnchorResolver(),
    new StanceCodingResolver(),
    new StanceHistoryResolver(),
    new StanceMatrixResolver(),
    new ActorQuotationsResolver(),
    new ArticleQuotationsResolver(),
    new CountryQuotationsResolver(),
    new OutletQuotationsResolver(),
  ];
}
