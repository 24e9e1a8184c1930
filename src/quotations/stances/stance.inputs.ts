import { Field, Float, ID, InputType, Int } from 'type-graphql';
import type { StanceVerdict } from '../../domain/stance';
import { Stance } from '../../domain/stance';
import { STANCE_DECISIONS } from '../quotation-enums.type';
import { MAX_SEARCH, MaxText, Nested, UnitInterval } from '../../graphql/validation/rules';
import { CountryCodeScalar } from '../../graphql/scalars';
import { MAX_REASON } from '../../domain/change-reason';

@InputType('StanceTargetInput', { description: 'What a stance is taken towards: exactly one of the four.' })
export class StanceTargetInput {
  @Field(() => ID, { nullable: true, description: 'A claim.' })
  claimId?: string | null;

  @Field(() => ID, { nullable: true, description: 'An actor.' })
  actorId?: string | null;

  @Field(() => CountryCodeScalar, { nullable: true, description: 'A country.' })
  country?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A topic, worded as it was coded; case does not matter.',
  })
  @MaxText(MAX_SEARCH)
  topic?: string | null;
}

@InputType('CodeStanceInput', { description: 'Your coding of a quotation’s stance.' })
export class CodeStanceInput {
  @Field(() => ID, { description: 'The quotation.' })
  quotationId!: string;

  @Field(() => StanceTargetInput, { description: 'Towards what.' })
  @Nested()
  towards!: StanceTargetInput;

  @Field(() => Stance, {
    description: 'Where it stands. Towards a claim, SUPPORT asserts it and OPPOSE denies it.',
  })
  stance!: Stance;

  @Field(() => Float, { nullable: true, description: 'How sure you are, 0 to 1.' })
  @UnitInterval()
  confidence?: number | null;

  @Field(() => String, { nullable: true, description: 'A note.' })
  @MaxText(5000)
  note?: string | null;
}

@InputType('DecideStanceInput', { description: 'A decision on a stance coding.' })
export class DecideStanceInput {
  @Field(() => ID, { description: 'The coding.' })
  id!: string;

  @Field(() => STANCE_DECISIONS, { description: 'Your decision.' })
  status!: StanceVerdict;

  @Field(() => Stance, {
    nullable: true,
    description:
      'The right stance, if the coding has a wrong one or none (suggested claims have none). Only with CONFIRMED.',
  })
  stance?: Stance | null;

  @Field(() => Int, { nullable: true, description: 'The revision you saw.' })
  expectedRevision?: number | null;

  @Field(() => String, { nullable: true, description: 'Why, for the history.' })
  @MaxText(MAX_REASON)
  reason?: string | null;
}
