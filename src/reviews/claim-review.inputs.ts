import { DateTimeScalar } from '../graphql/scalars';
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { Verdict } from '../domain/verdicts/verdict';
import { OutletRowInput } from '../outlets/outlet.inputs';

@InputType('EvidenceInput', { description: 'A link that a review rests on.' })
export class EvidenceInput {
  @Field(() => String, { description: 'The address.' })
  url!: string;

  @Field(() => String, { nullable: true, description: 'What is found there.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'What it shows.' })
  note?: string | null;
}

@InputType()
abstract class ReviewFields {
  @Field(() => String, { description: 'Where it was published.' })
  url!: string;

  @Field(() => OutletRowInput, {
    nullable: true,
    description: 'The publisher. Default: taken from the address.',
  })
  publisher?: OutletRowInput | null;

  @Field(() => String, { nullable: true, description: 'Its headline.' })
  title?: string | null;

  @Field(() => Verdict, {
    nullable: true,
    description:
      'The verdict, on our scale. You can leave it out if the label is a common one, or if ratingValue has both ends of its scale. docs/claims.md has the table.',
  })
  verdict?: Verdict | null;

  @Field(() => String, { nullable: true, description: 'The publisher’s own words for the verdict.' })
  label?: string | null;

  @Field(() => Float, { nullable: true, description: 'The publisher’s rating.' })
  ratingValue?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The best value of the publisher’s scale; on inverted scales the smaller number.',
  })
  bestRating?: number | null;

  @Field(() => Float, { nullable: true, description: 'The worst value of the publisher’s scale.' })
  worstRating?: number | null;

  @Field(() => String, { nullable: true, description: 'Why, in the publisher’s words.' })
  explanation?: string | null;

  @Field(() => [EvidenceInput], { nullable: true, description: 'What it rests on.' })
  evidence?: EvidenceInput[] | null;

  @Field(() => String, { nullable: true, description: 'Its language as a BCP 47 tag.' })
  language?: string | null;

  @Field(() => String, { nullable: true, description: 'The day it was published, YYYY-MM-DD.' })
  publishedOn?: string | null;
}

@InputType('ReviewCorrectionInput', {
  description: 'A correction that was made elsewhere: why, and what the fact-check said before it.',
})
export class ReviewCorrectionInput {
  @Field(() => DateTimeScalar, { description: 'When it was corrected.' })
  correctedAt!: string;

  @Field(() => String, { description: 'What was wrong.' })
  note!: string;

  @Field(() => String, { nullable: true, description: 'The person who corrected it. Default: the importer.' })
  madeBy?: string | null;

  @Field(() => Verdict, { description: 'The verdict before.' })
  verdictBefore!: Verdict;

  @Field(() => String, { nullable: true, description: 'The publisher’s words for the verdict before.' })
  labelBefore?: string | null;

  @Field(() => Float, { nullable: true, description: 'The publisher’s rating before.' })
  ratingValueBefore?: number | null;

  @Field(() => String, { nullable: true, description: 'The explanation before.' })
  explanationBefore?: string | null;
}

@InputType('ClaimReviewRowInput', {
  description: 'A fact-check. The same address and claim is the same review.',
})
export class ClaimReviewRowInput extends ReviewFields {
  @Field(() => [ReviewCorrectionInput], {
    nullable: true,
    description:
      'Its corrections in another system, oldest first. Used only for a new fact-check. Needs role REVIEWER.',
  })
  corrections?: ReviewCorrectionInput[] | null;
}

@InputType('PublishClaimReviewInput', { description: 'A fact-check of a claim.' })
export class PublishClaimReviewInput extends ReviewFields {
  @Field(() => ID, { description: 'The claim that it checks.' })
  claimId!: string;
}

@InputType('CorrectClaimReviewInput', {
  description: 'An open correction of a fact-check. Fields that you leave out keep their values.',
})
export class CorrectClaimReviewInput {
  @Field(() => ID, { description: 'The review.' })
  id!: string;

  @Field(() => Int, {
    description:
      'The revision that you read. The server refuses the correction if somebody changed the review after that.',
  })
  expectedRevision!: number;

  @Field(() => String, { description: 'What was wrong. It is shown with the review.' })
  note!: string;

  @Field(() => Verdict, { nullable: true, description: 'The verdict now.' })
  verdict?: Verdict;

  @Field(() => String, { nullable: true, description: 'The publisher’s words for the verdict now.' })
  label?: string | null;

  @Field(() => Float, { nullable: true, description: 'The publisher’s rating now.' })
  ratingValue?: number | null;

  @Field(() => Float, { nullable: true, description: 'The best value of the publisher’s scale.' })
  bestRating?: number | null;

  @Field(() => Float, { nullable: true, description: 'The worst value of the publisher’s scale.' })
  worstRating?: number | null;

  @Field(() => String, { nullable: true, description: 'Why, now.' })
  explanation?: string | null;

  @Field(() => [EvidenceInput], { nullable: true, description: 'Its evidence. Replaces the stored list.' })
  evidence?: EvidenceInput[];
}
