import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { load } from '../graphql/loading/batch-loader';
import type { RequestContext } from '../graphql/context';
import { FacetSize } from '../graphql/lists/facet.type';
import { COUNT_PRICE } from '../graphql/prices';
import type { Claim } from './claim.entity';
import type { ClaimVoice } from './claim.loaders';
import { voiceCountByClaimId, voicesByClaimId } from './claim.loaders';
import { ClaimActorType, ClaimCountryType, ClaimType } from './claim.type';

const actorsOf = voiceCountByClaimId('actor');
const countriesOf = voiceCountByClaimId('country');

/** Who speaks of a claim, and for which countries. */
@Resolver(() => ClaimType)
export class ClaimVoicesResolver {
  @FieldResolver(() => [ClaimActorType], {
    description: 'The actors that spoke of the claim, most frequent first.',
  })
  actors(
    @Root() claim: Claim,
    @Ctx() context: RequestContext,
    @FacetSize() first: number,
  ): Promise<ClaimVoice[]> {
    return load(context, voicesByClaimId('actor', first), claim.mergedIntoId ?? claim.id);
  }

  @FieldResolver(() => Int, {
    complexity: COUNT_PRICE,
    description: 'How many actors spoke of the claim.',
  })
  actorCount(@Root() claim: Claim, @Ctx() context: RequestContext): Promise<number> {
    return load(context, actorsOf, claim.mergedIntoId ?? claim.id);
  }

  @FieldResolver(() => [ClaimCountryType], {
    description: 'The countries whose speakers spoke of the claim, most frequent first.',
  })
  countries(
    @Root() claim: Claim,
    @Ctx() context: RequestContext,
    @FacetSize() first: number,
  ): Promise<ClaimVoice[]> {
    return load(context, voicesByClaimId('country', first), claim.mergedIntoId ?? claim.id);
  }

  @FieldResolver(() => Int, {
    complexity: COUNT_PRICE,
    description: 'How many countries have speakers that spoke of the claim.',
  })
  countryCount(@Root() claim: Claim, @Ctx() context: RequestContext): Promise<number> {
    return load(context, countriesOf, claim.mergedIntoId ?? claim.id);
  }
}
