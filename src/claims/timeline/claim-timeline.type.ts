import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { TimelineInterval } from '../../domain/dates/timeline';
import { DateScalar } from '../../graphql/scalars';

registerEnumType(TimelineInterval, {
  name: 'TimelineInterval',
  description: 'How long each bucket of a timeline is.',
  valuesConfig: {
    DAY: { description: 'A day.' },
    WEEK: { description: 'A week, Monday to Sunday.' },
    MONTH: { description: 'A month of the calendar.' },
    YEAR: { description: 'A year of the calendar.' },
  },
});

@ObjectType('TimelineCounts', {
  description:
    'Counts of some quotations of a claim. A statement that a news agency spreads is many quotations in many articles, but only one wording.',
  simpleResolvers: true,
})
export class TimelineCounts {
  @Field(() => Int, { description: 'How many quotations.' })
  quotationCount!: number;

  @Field(() => Int, { description: 'How many articles print them.' })
  articleCount!: number;

  @Field(() => Int, { description: 'How many outlets print them; unknown ones are not counted.' })
  outletCount!: number;
}

@ObjectType('TimelineBucket', {
  description: 'One stretch of a timeline, and what was said in it.',
  simpleResolvers: true,
})
export class TimelineBucket extends TimelineCounts {
  @Field(() => DateScalar, { description: 'Its first day.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Its last day.' })
  to!: string;
}

@ObjectType('ClaimTimeline', {
  description: 'How often a claim was mentioned over time, and how much of that is repetition.',
})
export class ClaimTimeline {}
