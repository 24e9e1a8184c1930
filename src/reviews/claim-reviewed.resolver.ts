import { Arg, Ctx, ID, Resolver, Root, Subscription } from 'type-graphql';
import { claimById } from '../claims/claim.loaders';
import { load } from '../graphql/loading/batch-loader';
import type { RequestContext } from '../graphql/context';
import { EventFeed } from '../graphql/subscriptions/event-feed';
import { eventsOf, requireKnown } from '../graphql/subscriptions/subscription';
import type { ClaimReview } from './claim-review.entity';
import { claimReviewById } from './claim-review.loaders';
import { ClaimReviewType } from './claim-review.type';

/** Sends fact-checks of a claim to subscribers as they come in. */
@Resolver()
export class ClaimReviewedResolver {
  @Subscription(() => ClaimReviewType, {
    subscribe: ({ args, context }) =>
      reviewed((args as { claimId: string }).claimId, context as RequestContext),
    description:
      'Each fact-check of a claim that is published, imported or corrected from now on, after it is stored.',
  })
  claimReviewed(
    @Root() id: string,
    @Arg('claimId', () => ID, {
      description: 'The claim. A merged claim means its survivor.',
    })
    _claimId: string,
    @Ctx() context: RequestContext,
  ): Promise<ClaimReview | null> {
    return load(context, claimReviewById, id);
  }
}

async function reviewed(claimId: string, context: RequestContext): Promise<EventFeed<string>> {
  const claim = requireKnown(await load(context, claimById, claimId), 'claim', claimId);
  const followed = claim.mergedIntoId ?? claim.id;
  return new EventFeed(eventsOf(context), {
    take: (event) => (event.kind === 'claimReviewed' && event.claimId === followed ? [event.reviewId] : []),
    filter: (ids) => Promise.resolve(ids),
  });
}
