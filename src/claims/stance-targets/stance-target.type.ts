import { createUnionType, Field, ObjectType } from 'type-graphql';
import { ActorType } from '../../actors/actor.type';
import { CountryType } from '../../graphql/country.type';
import { ClaimType } from '../claim.type';

@ObjectType('Topic', {
  description: 'A topic in a few words. Topics are no records: two that differ only in case are the same.',
  simpleResolvers: true,
})
export class TopicType {
  @Field(() => String, { description: 'The topic, worded as it was coded.' })
  name!: string;
}

/** What a stance is taken towards. */
export const StanceTargetUnion = createUnionType({
  name: 'StanceTarget',
  description: 'What a stance is taken towards.',
  types: () => [ActorType, ClaimType, CountryType, TopicType] as const,
});
