import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { checkRange } from '../graphql/date-range.input';
import { load } from '../graphql/loading/batch-loader';
import type { RequestContext } from '../graphql/context';
import type { ConnectionObject } from '../graphql/lists/connection';
import { connectionType, rootConnection } from '../graphql/lists/connection';
import type { ClaimReview } from './claim-review.entity';
import { claimReviewList } from './claim-review.lists';
import { claimReviewById } from './claim-review.loaders';
import { ClaimReviewType } from './claim-review.type';
import { ClaimReviewsArgs } from './claim-reviews.args.inputs';

const ClaimReviewConnection = connectionType('ClaimReview', 'fact-checks', () => ClaimReviewType);

/** Lists of fact-checks, of whatever claims. */
@Resolver()
export class ClaimReviewListResolver {
  @Query(() => ClaimReviewType, {
    nullable: true,
    description: 'The fact-check with this id; null if there is none.',
  })
  claimReview(
    @Arg('id', () => ID, { description: 'The id, crv_01….' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<ClaimReview | null> {
    return load(context, claimReviewById, id);
  }

  @Query(() => ClaimReviewConnection, { description: 'Fact-checks of all claims, latest published first.' })
  claimReviews(
    @Args(() => ClaimReviewsArgs) args: ClaimReviewsArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): ConnectionObject<ClaimReview> {
    const { filter, orderBy } = args;
    if (filter?.publishedOn) checkRange(filter.publishedOn, ['filter', 'publishedOn']);
    const question = { filter };
    const source = claimReviewList(context.reader.dialect, question, orderBy);
    return rootConnection(
      context,
      { name: 'claimReviews', question, source, items: claimReviewById },
      args,
      info,
    );
  }
}
