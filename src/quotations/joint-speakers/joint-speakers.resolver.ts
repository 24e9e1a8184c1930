import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Actor } from '../../actors/actor.entity';
import { actorById } from '../../actors/actor.loaders';
import { ActorType } from '../../actors/actor.type';
import type { RequestContext } from '../../graphql/context';
import { CountryType, knownCountryOf } from '../../graphql/country.type';
import { follow, load } from '../../graphql/loading/batch-loader';
import type { Quotation } from '../quotation.entity';
import { speakerOfQuotation } from '../quotation.loaders';
import { QuotationType } from '../quotation.type';
import { joining } from './joint-speaker-draft';
import type { JointSpeaker } from './joint-speaker.entity';
import { jointSpeakersByQuotationId } from './joint-speaker.loaders';
import { JointSpeakerType } from './joint-speaker.type';

/** Everybody who said a quotation. */
@Resolver(() => QuotationType)
export class QuotationSpeakersResolver {
  @FieldResolver(() => [ActorType], {
    description:
      'Everybody known who said it: the speaker, then those who said it together with the speaker. Empty if nobody is known.',
  })
  async speakers(@Root() quotation: Quotation, @Ctx() context: RequestContext): Promise<readonly Actor[]> {
    const joint = await this.jointSpeakers(quotation, context);
    const all = await Promise.all([
      follow(context, speakerOfQuotation, quotation),
      ...joint.map(({ actorId }) => (actorId === null ? null : load(context, actorById, actorId))),
    ]);
    return all.filter((actor) => actor !== null);
  }

  @FieldResolver(() => [JointSpeakerType], {
    description: 'The others who said it together with the speaker, in the order of the text. Mostly empty.',
  })
  async jointSpeakers(
    @Root() quotation: Quotation,
    @Ctx() context: RequestContext,
  ): Promise<readonly JointSpeaker[]> {
    // Two actors of one quotation may have become one since.
    return joining(await load(context, jointSpeakersByQuotationId, quotation.id), quotation);
  }
}

/** What a joint speaker refers to. */
@Resolver(() => JointSpeakerType)
export class JointSpeakerResolver {
  @FieldResolver(() => ActorType, {
    nullable: true,
    description: 'The actor; null if nobody has decided which actor the mention means.',
  })
  actor(@Root() { actorId }: JointSpeaker, @Ctx() context: RequestContext): Promise<Actor | null> | null {
    return actorId === null ? null : load(context, actorById, actorId);
  }

  @FieldResolver(() => CountryType, {
    nullable: true,
    description: 'The country that this speaker spoke for on that day.',
  })
  country(@Root() { country }: JointSpeaker): CountryType | null {
    return knownCountryOf(country);
  }
}
