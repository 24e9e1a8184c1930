import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Actor } from '../actors/actor.entity';
import { actorById } from '../actors/actor.loaders';
import { ActorType } from '../actors/actor.type';
import { load } from '../graphql/loading/batch-loader';
import type { RequestContext } from '../graphql/context';
import { CountryType, countryOf } from '../graphql/country.type';
import type { Quotation } from '../quotations/quotation.entity';
import { QuotationType } from '../quotations/quotation.type';
import type { ClaimConnectionObject } from './lists/claim-connection';
import { claimConnection } from './lists/claim-connection';
import { ClaimConnection } from './lists/claim-facets.type';
import { ClaimsArgs } from './lists/claim.args.inputs';
import type { Claim } from './claim.entity';
import type { ClaimVoice } from './claim.loaders';
import { claimsByQuotationId } from './claim.loaders';
import { ClaimActorType, ClaimCountryType, ClaimType } from './claim.type';

/** The claims of a quotation. */
@Resolver(() => QuotationType)
export class QuotationClaimsResolver {
  @FieldResolver(() => [ClaimType], { description: 'The claims that it asserts, denies or speaks of.' })
  claims(@Root() quotation: Quotation, @Ctx() context: RequestContext): Promise<Claim[]> {
    return load(context, claimsByQuotationId, quotation.id);
  }
}

/** The claims of an actor. */
@Resolver(() => ActorType)
export class ActorClaimsResolver {
  @FieldResolver(() => ClaimConnection, { description: 'The claims that it asserted, denied or spoke of.' })
  claims(
    @Root() actor: Actor,
    @Args(() => ClaimsArgs) args: ClaimsArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ClaimConnectionObject> {
    const { filter, search, orderBy } = args;
    const parent = { actorId: actor.mergedIntoId ?? actor.id };
    return claimConnection(context, { parent, filter, search }, orderBy, args, info);
  }
}

/** The claims of a country. */
@Resolver(() => CountryType)
export class CountryClaimsResolver {
  @FieldResolver(() => ClaimConnection, { description: 'The claims that somebody spoke of for it.' })
  claims(
    @Root() country: CountryType,
    @Args(() => ClaimsArgs) args: ClaimsArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ClaimConnectionObject> {
    const { filter, search, orderBy } = args;
    return claimConnection(
      context,
      { parent: { country: country.code }, filter, search },
      orderBy,
      args,
      info,
    );
  }
}

/** Who a claim's voice is. */
@Resolver(() => ClaimActorType)
export class ClaimActorResolver {
  @FieldResolver(() => ActorType, { description: 'The actor.' })
  actor(@Root() voice: ClaimVoice, @Ctx() context: RequestContext): Promise<Actor | null> {
    return load(context, actorById, voice.voice);
  }
}

/** Which country a claim's voice spoke for. */
@Resolver(() => ClaimCountryType)
export class ClaimCountryResolver {
  @FieldResolver(() => CountryType, { description: 'The country.' })
  country(@Root() voice: ClaimVoice): CountryType {
    return countryOf(voice.voice);
  }
}
