import { Arg, Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Claim } from '../claims/claim.entity';
import { claimById } from '../claims/claim.loaders';
import { ClaimType } from '../claims/claim.type';
import { Role } from '../domain/role';
import type { Verdict } from '../domain/verdicts/verdict';
import type { VerdictDecision } from '../domain/verdicts/verdict-decision';
import { decideVerdict, explainVerdict } from '../domain/verdicts/verdict-decision';
import { load } from '../graphql/loading/batch-loader';
import type { RequestContext } from '../graphql/context';
import { Operation } from '../graphql/operation';
import { Payload } from '../graphql/payload';
import { COUNT_PRICE } from '../graphql/prices';
import { authorOf } from '../graphql/viewer';
import type { Outlet } from '../outlets/outlet.entity';
import { outletById } from '../outlets/outlet.loaders';
import { OutletType } from '../outlets/outlet.type';
import { changesOf, revisionsOf } from '../revisions/revision.loaders';
import { RevisionType } from '../revisions/revision.type';
import type { ClaimReview } from './claim-review.entity';
import { CorrectClaimReviewInput, PublishClaimReviewInput } from './claim-review.inputs';
import type { Repetitions } from './claim-review.loaders';
import { repetitionsSince, reviewsByClaimId } from './claim-review.loaders';
import { ClaimReviewType, RepetitionsType } from './claim-review.type';
import { firstOfVerdict } from './first-of-verdict';
import { ClaimReviewCorrectionType } from './review-correction.type';
import type { CorrectionRecord } from './review-corrections';
import { correctionsOf } from './review-corrections';
import type { ReviewService } from './review.service';
import { VerdictSummaryType } from './verdict-summary.type';

@ObjectType('ClaimReviewPayload', {
  description: 'The result of an operation on a fact-check.',
  simpleResolvers: true,
})
export class ClaimReviewPayload extends Payload {
  @Field(() => ClaimReviewType, {
    nullable: true,
    description: 'The review as it is now; null when refused.',
  })
  claimReview?: ClaimReviewType | null;
}

/** What became of a claim after it was rated. */
interface RepetitionsRoot extends Repetitions {
  readonly since: string;
  readonly verdict: Verdict;
  readonly review: ClaimReview;
}

/** The fact-checks of a claim. */
@Resolver(() => ClaimType)
export class ClaimReviewsResolver {
  @FieldResolver(() => [ClaimReviewType], { description: 'Its fact-checks, newest first.' })
  reviews(@Root() claim: Claim, @Ctx() context: RequestContext): Promise<ClaimReview[]> {
    return load(context, reviewsByClaimId, claim.mergedIntoId ?? claim.id);
  }

  @FieldResolver(() => RepetitionsType, {
    complexity: COUNT_PRICE,
    nullable: true,
    description:
      'How often the claim was asserted after its verdict. It counts from the first review that gave the present verdict, among publishers that still give it. Null if no such review has a known day.',
  })
  async repetitionsSinceReview(
    @Root() claim: Claim,
    @Ctx() context: RequestContext,
  ): Promise<RepetitionsRoot | null> {
    const claimId = claim.mergedIntoId ?? claim.id;
    const found = firstOfVerdict(await load(context, reviewsByClaimId, claimId));
    if (found === null) return null;
    const counts = await load(context, repetitionsSince, { claimId, since: found.since });
    return { ...counts, ...found };
  }
}

type VerdictSummary = VerdictDecision<ClaimReview> &
  Pick<VerdictSummaryType, 'explanation' | 'publisherCount'>;

/** How a claim comes to its verdict. */
@Resolver(() => ClaimType)
export class VerdictSummaryResolver {
  @FieldResolver(() => VerdictSummaryType, {
    nullable: true,
    description:
      'How the verdict follows from the fact-checks, and which publishers disagree. Null if there is no fact-check.',
  })
  async verdictSummary(@Root() claim: Claim, @Ctx() context: RequestContext): Promise<VerdictSummary | null> {
    const decision = decideVerdict(await load(context, reviewsByClaimId, claim.mergedIntoId ?? claim.id));
    if (decision === null) return null;
    const publisherCount = decision.agreeing.length + decision.disagreeing.length;
    return { ...decision, explanation: explainVerdict(decision), publisherCount };
  }
}

/** Reads and changes fact-checks. */
@Resolver(() => ClaimReviewType)
export class ClaimReviewResolver {
  constructor(private readonly reviews: ReviewService) {}

  @Operation(() => ClaimReviewPayload, Role.REVIEWER, 'Records a fact-check of a claim.')
  async publishClaimReview(
    @Arg('input', () => PublishClaimReviewInput, { description: 'The fact-check.' })
    input: PublishClaimReviewInput,
    @Ctx() context: RequestContext,
  ): Promise<{ claimReview: ClaimReview }> {
    const { claimId, ...row } = input;
    return { claimReview: await this.reviews.publish(claimId, row, authorOf(context)) };
  }

  @Operation(
    () => ClaimReviewPayload,
    Role.REVIEWER,
    'Corrects a fact-check openly: its corrections show the earlier content and the note.',
  )
  async correctClaimReview(
    @Arg('input', () => CorrectClaimReviewInput, { description: 'The correction.' })
    input: CorrectClaimReviewInput,
    @Ctx() context: RequestContext,
  ): Promise<{ claimReview: ClaimReview }> {
    const { id, note, expectedRevision, ...correction } = input;
    return {
      claimReview: await this.reviews.correct(id, correction, note, expectedRevision, authorOf(context)),
    };
  }

  @FieldResolver(() => ClaimType, { description: 'The claim that it checks.' })
  claim(@Root() review: ClaimReview, @Ctx() context: RequestContext): Promise<Claim | null> {
    return load(context, claimById, review.claimId);
  }

  @FieldResolver(() => OutletType, { description: 'The publisher.' })
  publisher(@Root() review: ClaimReview, @Ctx() context: RequestContext): Promise<Outlet | null> {
    return load(context, outletById, review.publisherId);
  }

  @FieldResolver(() => [ClaimReviewCorrectionType], {
    description: 'Its open corrections, oldest first: what it said before, and why that was wrong.',
  })
  async corrections(
    @Root() review: ClaimReview,
    @Ctx() context: RequestContext,
  ): Promise<CorrectionRecord[]> {
    return review.correctedAt === null ? [] : correctionsOf(review, await changesOf(context, review.id));
  }

  @FieldResolver(() => [RevisionType], {
    description: 'Every change since it was recorded, oldest first, with the old verdicts.',
  })
  revisions(@Root() review: ClaimReview, @Ctx() context: RequestContext): Promise<RevisionType[]> {
    return revisionsOf(context, review.id);
  }
}
