import { Field, InputType } from 'type-graphql';
import { ActorRowInput } from '../../actors/actor.inputs';

/** Somebody who says the words of an imported quotation together with its speaker. */
@InputType('JointSpeakerInput', {
  description: 'Somebody who says the words together with the speaker. Give actor, mention, or both.',
})
export class JointSpeakerInput {
  @Field(() => ActorRowInput, { nullable: true, description: 'The actor.' })
  actor?: ActorRowInput | null;

  @Field(() => String, { nullable: true, description: 'The joint speaker as printed.' })
  mention?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The country that this speaker spoke for on that day (code or name). Default: the actor’s country.',
  })
  country?: string | null;
}
