import { Field, InputType, registerEnumType } from 'type-graphql';
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

@InputType('UndatedFilter', {
  description: 'A timeline whose quotations without a bucket are wanted. Give the arguments of the timeline.',
})
export class UndatedFilter {
  @Field(() => TimelineInterval, { description: 'How long each bucket is.' })
  interval!: TimelineInterval;

  @Field(() => DateScalar, { nullable: true, description: 'First day of the timeline.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the timeline.' })
  to?: string | null;
}
