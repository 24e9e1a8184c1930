import { Field, Int, ObjectType } from 'type-graphql';
import { Payload } from '../graphql/payload';
import { ActorType } from './actor.type';

@ObjectType('ActorPayload', {
  description: 'The result of an operation on an actor.',
  simpleResolvers: true,
})
export class ActorPayload extends Payload {
  @Field(() => ActorType, {
    nullable: true,
    description:
      'The actor as it is now; null if the operation was refused. After a merge, the surviving actor.',
  })
  actor?: ActorType | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many quotations got the actor’s country, with applyToQuotations of updateActor; null without it.',
  })
  quotationsChanged?: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many are still without a country, because one call changes at most 10,000. Call updateActor again for these. Null without applyToQuotations.',
  })
  quotationsLeft?: number | null;
}
