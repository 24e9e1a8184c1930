import { Field, ObjectType } from 'type-graphql';
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
}
