import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../graphql/scalars';

@ObjectType('ClaimTimelineCounts', {
  description:
    'Counts of some quotations of a claim. A statement that a news agency spreads is many quotations in many articles, but only one wording.',
  simpleResolvers: true,
})
export class ClaimTimelineCounts {
  @Field(() => Int, { description: 'How many quotations.' })
  quotationCount!: number;

  @Field(() => Int, { description: 'How many articles print them.' })
  articleCount!: number;

  @Field(() => Int, { description: 'How many outlets print them; unknown ones are not counted.' })
  outletCount!: number;
}

@ObjectType('ClaimTimelineBucket', {
  description: 'One stretch of the timeline of a claim, and what was said in it.',
  simpleResolvers: true,
})
export class ClaimTimelineBucket extends ClaimTimelineCounts {
  @Field(() => DateScalar, { description: 'Its first day.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Its last day.' })
  to!: string;
}

@ObjectType('ClaimTimeline', {
  description: 'How often a claim was mentioned over time, and how much of that is repetition.',
})
export class ClaimTimeline {}
