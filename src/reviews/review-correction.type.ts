import { Field, Float, ObjectType } from 'type-graphql';
import { Verdict } from '../domain/verdicts/verdict';
import { DateTimeScalar } from '../graphql/scalars';

@ObjectType('ClaimReviewCorrection', {
  description:
    'An open correction of a fact-check: why it was made, what the fact-check said before, and since.',
  simpleResolvers: true,
})
export class ClaimReviewCorrectionType {
  @Field(() => DateTimeScalar, { description: 'When it was corrected.' })
  correctedAt!: string;

  @Field(() => String, { description: 'What was wrong.' })
  note!: string;

  @Field(() => String, { description: 'The name of the token that made the correction.' })
  madeBy!: string;

  @Field(() => Verdict, { description: 'The verdict before.' })
  verdictBefore!: Verdict;

  @Field(() => Verdict, { description: 'The verdict after the correction. It can be the same as before.' })
  verdictAfter!: Verdict;

  @Field(() => String, { nullable: true, description: 'The publisher’s words for the verdict before.' })
  labelBefore!: string | null;

  @Field(() => String, { nullable: true, description: 'The publisher’s words for the verdict after.' })
  labelAfter!: string | null;

  @Field(() => Float, { nullable: true, description: 'The publisher’s rating before.' })
  ratingValueBefore!: number | null;

  @Field(() => Float, { nullable: true, description: 'The publisher’s rating after.' })
  ratingValueAfter!: number | null;

  @Field(() => String, { nullable: true, description: 'The explanation before.' })
  explanationBefore!: string | null;
}
