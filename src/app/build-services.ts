import { ActorDirectory } from '../actors/actor-directory';
import { ActorMergeService } from '../actors/actor-merge.service';
import { ActorService } from '../actors/actor.service';
import { ArticleDirectory } from '../articles/article-directory';
import { ClaimDays } from '../claims/claim-days';
import { ClaimDirectory } from '../claims/claim-directory';
import { ClaimMatchIndex } from '../claims/matching/claim-match-index';
import { ClaimMergeService } from '../claims/claim-merge.service';
import { ClaimSuggestions } from '../claims/matching/claim-suggestions';
import { ClaimProposalService } from '../claims/proposals/claim-proposal.service';
import { ClaimSources } from '../claims/claim-sources';
import { ClaimService } from '../claims/claim.service';
import type { Clock } from '../clock';
import type { Database } from '../database/database';
import { ExportLinkService } from '../exports/links/export-link.service';
import { QuotationChecker } from '../checks/quotation-checker.loaders';
import type { Extractor } from '../extraction/extraction';
import type { Ids } from '../ids';
import { ActorIntake } from '../imports/intake/actor-intake';
import { ArticleIntake } from '../imports/intake/article-intake';
import { ArticleReader } from '../imports/reading/article-reader';
import { BatchBook } from '../imports/batches/batch-book';
import { BatchOrder } from '../imports/batches/batch-order';
import { BatchRunner } from '../imports/batches/batch-runner';
import { ClaimIntake } from '../imports/intake/claim-intake';
import { ImportService } from '../imports/import.service';
import { IntakeClaims } from '../imports/intake/intake-claims';
import { QuotationIntake } from '../imports/intake/quotation-intake';
import { RecordRestorer } from '../imports/revert/record-restorer';
import { RevertService } from '../imports/revert/revert.service';
import type { TextReading } from '../imports/reading/text-reading';
import { ExistingQuotationMatcher } from '../imports/intake/existing-quotation-matcher';
import type { Reply } from '../bulk/transport';
import { ImportJobService } from '../jobs/import-job.service';
import type { JobLimits } from '../jobs/import-job.service';
import type { RunnerParts } from '../jobs/job-run';
import { JobBook } from '../jobs/job-book';
import { OutletDirectory } from '../outlets/outlet-directory';
import type { PublishersChanged } from '../outlets/outlet-merge.service';
import { OutletMergeService } from '../outlets/outlet-merge.service';
import { OutletService } from '../outlets/outlet.service';
import { QuotationIndex } from '../quotations/quotation-index';
import { QuotationStore } from '../quotations/quotation-store';
import { QuotationService } from '../quotations/quotation.service';
import { Reanchoring } from '../quotations/anchors/reanchoring';
import { ChainEdits } from '../quotations/edits/chain-edits';
import { CountriesOfSpeakers } from '../quotations/speaker-countries';
import { SpeakerEdits } from '../quotations/edits/speaker-edits';
import { StanceStore } from '../quotations/stances/stance-store';
import { QuotationReviewService } from '../quotations/decisions/quotation-review.service';
import { StanceDecisionService } from '../quotations/stances/stance-decision.service';
import { StanceService } from '../quotations/stances/stance.service';
import { ReviewStore } from '../reviews/review-store';
import { ReviewService } from '../reviews/review.service';
import { RevisionLog } from '../revisions/revision-log';
import { SessionService } from '../tokens/sessions/session.service';
import { TokenService } from '../tokens/token.service';
import type { TokenHolder } from '../tokens/token.service';
import { transportOf } from './job-transport';
import { buildReader } from './reading/threaded-reader';
import { ReaderPriority } from '../scheduling';

/** What services need from outside. */
export interface ServiceParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly adminToken: string | null;
  readonly maxImportRows: number;
  /** Reads for those who only look. */
  readonly extract: Extractor;
  /** Reads for those who import. */
  readonly reading: TextReading;
  /** Called with faults that no request waits for. */
  readonly onFault: (error: unknown) => void;
  readonly importJobs: JobLimits & Pick<RunnerParts, 'unpackRatio' | 'mostRefused'>;
  /** Carries out the JSON of a GraphQL request as somebody would have it carried out over HTTP. */
  readonly execute: (body: string, viewer: TokenHolder) => Promise<Reply>;
}

/** All services of the program. */
export type Services = ReturnType<typeof buildServices>;

/** Makes every service, once. Reads from left to right like the features do. */
// eslint-disable-next-line @typescript-eslint/explicit-module-boundary-types -- Services is what this returns
export function buildServices(parts: ServiceParts) {
  const { database, clock, ids, adminToken, extract, onFault } = parts;
  const { dialect } = database;
  const indexes = {
    quotation: new QuotationIndex(dialect),
    claim: dialect.fullText('claim'),
    article: dialect.fullText('article'),
  };
  const revisions = new RevisionLog();
  const tokens = new TokenService(database, clock, ids, adminToken, onFault);
  const outlets = new OutletDirectory(ids, revisions);
  const actors = new ActorDirectory(ids, revisions);
  const articles = new ArticleDirectory(ids, revisions, indexes.article);
  const matches = new ClaimMatchIndex();
  const claims = new ClaimDirectory(ids, revisions, indexes.claim, matches);
  const quotations = new QuotationStore(ids, revisions, indexes.quotation);
  const claimDays = new ClaimDays();
  const stances = new StanceStore(ids, revisions, claimDays);
  const reanchoring = new Reanchoring(revisions);
  const reviews = new ReviewStore(ids, revisions, matches);
  const suggestions = new ClaimSuggestions(database.reader, stances);
  const claimSources = new ClaimSources(stances);
  const claimService = new ClaimService(database, clock, claims, revisions, suggestions, claimSources);
  const edits = { speakers: new SpeakerEdits(actors), chains: new ChainEdits(actors, outlets) };
  const quotationService = new QuotationService(database, clock, edits, quotations, stances);
  const stores = { outlets, actors, articles, quotations, reanchoring, claims, stances };
  const existing = new ExistingQuotationMatcher(stores);
  const intake = new QuotationIntake(stores, existing, new IntakeClaims(claims, suggestions));
  const tellReviews: ReviewStore['tellClaims'] = (tx, claimIds, at) => reviews.tellClaims(tx, claimIds, at);
  const restorer = new RecordRestorer(ids, revisions, { articles, reanchoring, stances, claims, reviews });
  return {
    extract,
    checker: new QuotationChecker(extract),
    tokens,
    sessions: new SessionService(database, clock, tokens, onFault),
    ...outletServices(parts, outlets, revisions, tellReviews),
    ...actorServices(parts, actors, revisions, stances),
    quotations: quotationService,
    quotationReviews: new QuotationReviewService(database, clock, stances, revisions),
    stances: new StanceService(database, clock, stances),
    stanceDecisions: new StanceDecisionService(database, clock, stances, revisions),
    claims: claimService,
    claimProposals: new ClaimProposalService(database, clock, claimService, claimSources),
    claimMerges: new ClaimMergeService(database, clock, claimService, claimDays, revisions, tellReviews),
    reviews: new ReviewService(database, clock, claimService, outlets, reviews, revisions),
    imports: new ImportService(
      database,
      clock,
      batchRunner(parts),
      intake,
      new ClaimIntake({ outlets, claims, claimService, reviews, suggestions }),
      new ArticleIntake(intake, new ArticleReader(actors, outlets, parts.reading, parts.maxImportRows)),
      new ActorIntake(ids, actors, revisions),
    ),
    importJobs: importJobs(parts, tokens),
    exportLinks: new ExportLinkService(tokens, clock),
    reverts: new RevertService(database, clock, revisions, restorer, stances, reviews, matches, indexes),
  };
}

function actorServices(
  { database, clock, ids }: ServiceParts,
  directory: ActorDirectory,
  revisions: RevisionLog,
  stances: StanceStore,
): { readonly actors: ActorService; readonly actorMerges: ActorMergeService } {
  const countries = new CountriesOfSpeakers(stances, revisions);
  const actors = new ActorService(database, clock, ids, directory, revisions, (tx, actor, context) =>
    countries.giveWhereUnknown(tx, actor, context),
  );
  return { actors, actorMerges: new ActorMergeService(database, clock, actors, revisions) };
}

function outletServices(
  { database, clock, ids }: ServiceParts,
  directory: OutletDirectory,
  revisions: RevisionLog,
  tellReviews: PublishersChanged,
): { readonly outlets: OutletService; readonly outletMerges: OutletMergeService } {
  const outlets = new OutletService(database, clock, ids, directory, revisions);
  return {
    outlets,
    outletMerges: new OutletMergeService(database, clock, outlets, revisions, tellReviews),
  };
}

function batchRunner({ database, clock, ids, maxImportRows }: ServiceParts): BatchRunner {
  const readersFirst = new ReaderPriority(() => database.isRead());
  return new BatchRunner(database, clock, new BatchBook(ids), new BatchOrder(), readersFirst, maxImportRows);
}

function importJobs(parts: ServiceParts, tokens: TokenService): ImportJobService {
  const { database, clock, ids, onFault, execute } = parts;
  return new ImportJobService(database, ids, parts.importJobs, {
    book: new JobBook(database, clock),
    clock,
    transportFor: transportOf(tokens, execute),
    onFault,
    read: buildReader(),
    unpackRatio: parts.importJobs.unpackRatio,
    mostRefused: parts.importJobs.mostRefused,
  });
}
