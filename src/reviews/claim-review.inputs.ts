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
    description: 'Who published it; taken from the address when left out.',
  })
  publisher?: OutletRowInput | null;

  @Field(() => String, { nullable: true, description: 'Its headline.' })
  title?: string | null;

  @Field(() => Verdict, {
    nullable: true,
    description:
      'What it found, on our scale. May be left out when the label is a common one, or ratingValue comes with both ends of the scale; docs/claims.md has the table.',
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

  @Field(() => String, { nullable: true, description: 'Who corrected it; the importer when left out.' })
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
      'What was corrected in it elsewhere, oldest first. Counts for a new fact-check only. Needs role REVIEWER.',
  })
  corrections?: ReviewCorrectionInput[] | null;
}

@InputType('PublishClaimReviewInput', { description: 'A fact-check of a claim.' })
export class PublishClaimReviewInput extends ReviewFields {
  @Field(() => ID, { description: 'The claim that it checks.' })
  claimId!: string;
}

@InputType('CorrectClaimReviewInput', {
  description: 'An open correction of a fact-check; what is left out stays.',
})
export class CorrectClaimReviewInput {
  @Field(() => ID, { description: 'The review.' })
  id!: string;

  @Field(() => Int, {
    description: 'The revision you saw; the correction is refused when somebody changed the review since.',
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

  @Field(() => [EvidenceInput], { nullable: true, description: 'What it rests on now; replaces the list.' })
  evidence?: EvidenceInput[];
}
