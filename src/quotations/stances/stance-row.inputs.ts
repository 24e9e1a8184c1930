import { Field, Float, InputType } from 'type-graphql';
import { ActorRowInput } from '../../actors/actor.inputs';
import { Method } from '../../domain/attribution';
import { CodingStatus, Stance } from '../../domain/stance';

/** A target by name, which an import finds or creates. */
@InputType('StanceRowTargetInput', {
  description: 'What a stance is taken towards: exactly one of the four.',
})
export class StanceRowTargetInput {
  @Field(() => String, { nullable: true, description: 'A claim: its text (created when new) or its id.' })
  claim?: string | null;

  @Field(() => ActorRowInput, { nullable: true, description: 'An actor.' })
  actor?: ActorRowInput | null;

  @Field(() => String, { nullable: true, description: 'A country: its two-letter code or its name.' })
  country?: string | null;

  @Field(() => String, { nullable: true, description: 'A topic in a few words.' })
  topic?: string | null;
}

/** A stance of an imported quotation. */
@InputType('StanceRowInput', { description: 'The stance of the quotation towards a target.' })
export class StanceRowInput {
  @Field(() => StanceRowTargetInput, { description: 'Towards what.' })
  towards!: StanceRowTargetInput;

  @Field(() => Stance, {
    description: 'Where it stands. Towards a claim, SUPPORT asserts it and OPPOSE denies it.',
  })
  stance!: Stance;

  @Field(() => Float, { nullable: true, description: 'How sure the coder is, 0 to 1.' })
  confidence?: number | null;

  @Field(() => CodingStatus, {
    nullable: true,
    description: 'CONFIRMED when left out; SUGGESTED for the output of a machine.',
  })
  status?: CodingStatus | null;

  @Field(() => String, { nullable: true, description: 'A note.' })
  note?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The coder, if it is not the importer. Needs role REVIEWER.',
  })
  coder?: string | null;

  @Field(() => Method, {
    nullable: true,
    description: 'How it was coded, if it was not by this import. Needs role REVIEWER.',
  })
  method?: Method | null;
}
