import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Verdict } from '../domain/verdicts/verdict';
import { Node } from '../graphql/loading/node';
import { RecordedType } from '../graphql/recorded.type';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';

@ObjectType('Evidence', { description: 'A link that a review rests on.', simpleResolvers: true })
export class EvidenceType {
  @Field(() => String, { description: 'The address.' })
  url!: string;

  @Field(() => String, { nullable: true, description: 'What is found there.' })
  title!: string | null;

  @Field(() => String, { nullable: true, description: 'What it shows.' })
  note!: string | null;
}

@ObjectType('ClaimReview', {
  implements: [Node],
  simpleResolvers: true,
  description: 'A publisher’s fact-check of a claim (schema.org ClaimReview).',
})
export class ClaimReviewType extends RecordedType {
  @Field(() => String, { description: 'Where it was published.' })
  url!: string;

  @Field(() => String, { nullable: true, description: 'Its headline.' })
  title!: string | null;

  @Field(() => Verdict, { description: 'What it found, on our scale.' })
  verdict!: Verdict;

  @Field(() => String, {
    nullable: true,
    description: 'The publisher’s own words for the verdict, as given.',
  })
  label!: string | null;

  @Field(() => Float, { nullable: true, description: 'The publisher’s rating, as given.' })
  ratingValue!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The best value of the publisher’s scale; on inverted scales the smaller number.',
  })
  bestRating!: number | null;

  @Field(() => Float, { nullable: true, description: 'The worst value of the publisher’s scale.' })
  worstRating!: number | null;

  @Field(() => String, { nullable: true, description: 'Why, in the publisher’s words.' })
  explanation!: string | null;

  @Field(() => [EvidenceType], { description: 'What it rests on.' })
  evidence!: EvidenceType[];

  @Field(() => String, { nullable: true, description: 'Its language as a BCP 47 tag.' })
  language!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was published.' })
  publishedOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was corrected; null when it never was. What it said before is in `corrections`.',
  })
  correctionNote!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last corrected.' })
  correctedAt!: string | null;
}

@ObjectType('Repetitions', {
  description: 'How often a claim was asserted after it was rated.',
  simpleResolvers: true,
})
export class RepetitionsType {
  @Field(() => Int, {
    description: 'In how many quotations it was asserted on a later day than that of the review.',
  })
  count!: number;

  @Field(() => Int, {
    description:
      'In how many more it may have been: their day is known only roughly. Those without any day are not counted.',
  })
  uncertainCount!: number;

  @Field(() => DateScalar, { description: 'The day of the review.' })
  since!: string;

  @Field(() => Verdict, { description: 'The claim’s verdict.' })
  verdict!: Verdict;

  @Field(() => ClaimReviewType, {
    description:
      'The review: the first that gave the verdict; where opposite verdicts make it MIXED, the one with which both had been given.',
  })
  review!: ClaimReviewType;
}
