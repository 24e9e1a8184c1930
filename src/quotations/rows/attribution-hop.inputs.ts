import { Field, InputType } from 'type-graphql';
import { ActorRowInput } from '../../actors/actor.inputs';
import { HopRelation } from '../../domain/attribution';
import { OutletRowInput } from '../../outlets/outlet.inputs';

/** A step of the chain of an imported quotation, of people and publishers by name. */
@InputType('AttributionHopInput', {
  description:
    'One step of the way the words took. Give actor, outlet or text. The speaker’s own step is added when left out.',
})
export class AttributionHopInput {
  @Field(() => HopRelation, { description: 'What this step did with the words.' })
  relation!: HopRelation;

  @Field(() => ActorRowInput, { nullable: true, description: 'Who it was, when that is an actor.' })
  actor?: ActorRowInput | null;

  @Field(() => OutletRowInput, { nullable: true, description: 'Who it was, when that is a publisher.' })
  outlet?: OutletRowInput | null;

  @Field(() => String, { nullable: true, description: 'The intermediary as printed.' })
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'The words that tell of this step.' })
  cue?: string | null;
}
