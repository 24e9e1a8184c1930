import { Field, InputType } from 'type-graphql';
import { ActorRowInput } from '../../actors/actor.inputs';
import { HopRelation } from '../../domain/attribution';
import { OutletRowInput } from '../../outlets/outlet.inputs';

/** A step of the chain of an imported quotation, of people and publishers by name. */
@InputType('AttributionHopInput', {
  description:
    'One step of the chain. Give actor, outlet or text. If you leave out the speaker’s own step, the server adds it.',
})
export class AttributionHopInput {
  @Field(() => HopRelation, { description: 'What this step did with the words.' })
  relation!: HopRelation;

  @Field(() => ActorRowInput, { nullable: true, description: 'The actor of this step.' })
  actor?: ActorRowInput | null;

  @Field(() => OutletRowInput, { nullable: true, description: 'The outlet of this step.' })
  outlet?: OutletRowInput | null;

  @Field(() => String, { nullable: true, description: 'The intermediary as printed.' })
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'The words that show this step.' })
  cue?: string | null;
}
