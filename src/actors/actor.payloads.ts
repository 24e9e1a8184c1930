import { Field, ObjectType } from 'type-graphql';
import { Payload } from '../graphql/payload';
import { ActorType } from './actor.type';

@ObjectType('ActorPayload', {
  description: 'What became of an operation on an actor.',
  simpleResolvers: true,
})
export class ActorPayload extends Payload {
  @Field(() => ActorType, {
    nullable: true,
    description: 'The actor as it is now; null when refused. After a merge, the one that stays.',
  })
  actor?: ActorType | null;
}
