import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { actorById } from '../../actors/actor.loaders';
import type { RequestContext } from '../../graphql/context';
import { knownCountryOf } from '../../graphql/country.type';
import type { MaybePromise } from '../../graphql/loading/batch-loader';
import { load } from '../../graphql/loading/batch-loader';
import { StanceCodingType } from '../../quotations/quotation.type';
import type { StanceCoding } from '../../quotations/stances/stance-coding.entity';
import { claimById } from '../claim.loaders';
import { StanceTargetUnion } from './stance-target.type';

/** The target of a stance coding. Claims come after quotations, so it is added here. */
@Resolver(() => StanceCodingType)
export class StanceCodingTargetResolver {
  @FieldResolver(() => StanceTargetUnion, { description: 'What the stance is taken towards.' })
  target(
    @Root() { actorId, claimId, country, topic }: StanceCoding,
    @Ctx() context: RequestContext,
  ): MaybePromise<object | null> {
    if (claimId !== null) return load(context, claimById, claimId);
    if (actorId !== null) return load(context, actorById, actorId);
    return knownCountryOf(country) ?? { __typename: 'Topic', name: topic };
  }
}
