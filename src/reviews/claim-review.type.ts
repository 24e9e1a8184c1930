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
    description:
      'The reason of the latest correction; null if there was none. `corrections` shows the earlier content.',
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
    description: 'How many quotations asserted it on a later day than the review.',
  })
  count!: number;

  @Field(() => Int, {
    description:
      'How many more quotations may have asserted it later: their day is known only roughly. Quotations without any day are not counted.',
  })
  uncertainCount!: number;

  @Field(() => DateScalar, { description: 'The day of the review.' })
  since!: string;

  @Field(() => Verdict, { description: 'The claim’s verdict.' })
  verdict!: Verdict;

  @Field(() => ClaimReviewType, {
    description:
      'The first review that gave the verdict. If opposite verdicts make it MIXED, the review that completed the pair.',
  })
  review!: ClaimReviewType;
}
