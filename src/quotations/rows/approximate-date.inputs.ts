import { Field, InputType } from 'type-graphql';
import { DateCertainty, DatePrecision } from '../../domain/dates/approximate-date';

/** When a quotation was said, as an import or a correction gives it. */
@InputType('ApproximateDateInput', {
  description:
    'When something was said. One day is enough. Leave the whole object out if the day is not known.',
})
export class ApproximateDateInput {
  @Field(() => String, {
    nullable: true,
    description: 'The first day it can have been, YYYY-MM-DD. Alone, it is the day.',
  })
  earliest?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The last day it can have been, YYYY-MM-DD. Alone, it means "not later than".',
  })
  latest?: string | null;

  @Field(() => DatePrecision, {
    nullable: true,
    description: 'How precisely the day is known. If left out, the server derives it from the days.',
  })
  precision?: DatePrecision | null;

  @Field(() => DateCertainty, { nullable: true, description: 'How it is known; STATED when left out.' })
  certainty?: DateCertainty | null;
}
