import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { load } from '../../graphql/loading/batch-loader';
import type { RequestContext } from '../../graphql/context';
import type { Claim } from '../claim.entity';
import { claimById } from '../claim.loaders';
import { ClaimPayload } from '../claim.payloads';
import { SimilarClaimType } from './similar-claim.type';
import { SimilarClaimsArgs } from './similar-claims.args.inputs';
import type { SimilarClaim } from './similar-claims';
import { similarClaims } from './similar-claims';

const DUPLICATES_SHOWN = 5;
// One more, because the claim itself is the first; docs/claims.md says how often such a score is right.
const DUPLICATES = { first: DUPLICATES_SHOWN + 1, minScore: 0.5, minCoverage: 0.5 };

/** Names the stored claims that a claim may duplicate. */
@Resolver(() => ClaimPayload)
export class LikelyDuplicatesResolver {
  @FieldResolver(() => [SimilarClaimType], {
    description:
      'Other claims that may say the same, at most 5, best match first. Use one of them, or merge the two with mergeClaims. The server searches only if you ask for this field.',
  })
  async likelyDuplicates(
    @Root() { claim }: { readonly claim?: Claim | null },
    @Ctx() context: RequestContext,
  ): Promise<SimilarClaim[]> {
    if (!claim) return [];
    const found = await similarClaims(context.reader, claim.text, DUPLICATES, (id) =>
      load(context, claimById, id),
    );
    return found.filter((similar) => similar.claim.id !== claim.id).slice(0, DUPLICATES_SHOWN);
  }
}

/** Finds the claim that a text repeats. */
@Resolver()
export class SimilarClaimsResolver {
  @Query(() => [SimilarClaimType], {
    description:
      'The claims that a text may repeat, best match first. The server compares the text with claims and the titles of their fact-checks, word by word. Rare words count most. A claim with other numbers or names ranks lower.',
  })
  similarClaims(
    @Args(() => SimilarClaimsArgs) { text, first }: SimilarClaimsArgs,
    @Ctx() context: RequestContext,
  ): Promise<SimilarClaim[]> {
    return similarClaims(context.reader, text, { first, minScore: 0, minCoverage: 0 }, (id) =>
      load(context, claimById, id),
    );
  }
}
