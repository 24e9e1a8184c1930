import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { load } from '../graphql/batch-loader';
import type { RequestContext } from '../graphql/context';
import { claimById } from './claim.loaders';
import { SimilarClaimType } from './similar-claim.type';
import { SimilarClaimsArgs } from './similar-claims.args.inputs';
import type { SimilarClaim } from './similar-claims';
import { similarClaims } from './similar-claims';

/** Finds the claim that a text repeats. */
@Resolver()
export class SimilarClaimsResolver {
  @Query(() => [SimilarClaimType], {
    description:
      'The claims that a text may repeat, best first: claims and titles of their fact-checks are compared with it, word by word, rare words counting most. A claim whose numbers or names differ ranks below one that agrees.',
  })
  similarClaims(
    @Args(() => SimilarClaimsArgs) { text, first }: SimilarClaimsArgs,
    @Ctx() context: RequestContext,
  ): Promise<SimilarClaim[]> {
    return similarClaims(context.reader, text, first, 0, (id) => load(context, claimById, id));
  }
}
