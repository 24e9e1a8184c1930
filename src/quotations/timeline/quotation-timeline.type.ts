import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { SpeechAct } from '../../domain/speech-act';
import { Stance } from '../../domain/stance';
import { CountryType } from '../../graphql/country.type';
import { DateScalar } from '../../graphql/scalars';
import { TimelineStack } from './timeline-stack';

registerEnumType(TimelineStack, {
  name: 'TimelineStack',
  description: 'What the buckets of a timeline are divided by.',
  valuesConfig: {
    STANCE: {
      description:
        'By stance: towards the claim or the target of the list if it has one, else towards anything. A quotation with two stances counts for both.',
    },
    ACT: { description: 'By what the speaker does with the words. Each quotation has one act.' },
    COUNTRY: {
      description:
        'By the country the speaker spoke for. A quotation of several speakers counts once for each country.',
    },
  },
});

@ObjectType('TimelinePart', {
  description:
    'Those quotations of a bucket that have the same stance, act or country. Add the value to the filter to list them.',
  simpleResolvers: true,
})
export class TimelinePart {
  @Field(() => String, {
    description: 'The value as text: the name of the stance or the act, or the code of the country.',
  })
  value!: string;

  @Field(() => Stance, { nullable: true, description: 'The stance; null in other divisions.' })
  stance!: Stance | null;

  @Field(() => SpeechAct, { nullable: true, description: 'The act; null in other divisions.' })
  act!: SpeechAct | null;

  @Field(() => CountryType, { nullable: true, description: 'The country; null in other divisions.' })
  country!: CountryType | null;

  @Field(() => Int, { description: 'How many quotations.' })
  count!: number;
}

@ObjectType('TimelineBucket', {
  description:
    'One stretch of a timeline, and how many quotations were said in it. A quotation belongs to a bucket if all its possible days are in the bucket, so it belongs to one at most. The filter saidWithin with these days lists exactly the quotations of the bucket.',
  simpleResolvers: true,
})
export class TimelineBucket {
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The first day. Null, as `to`, for the quotations that are in no bucket, because their day is unknown or not precise enough. The filter undated lists these.',
  })
  from!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day.' })
  to!: string | null;

  @Field(() => Int, { description: 'How many quotations.' })
  count!: number;

  @Field(() => Boolean, {
    description:
      'Whether count is the whole number. Of a long list the server counts the most recently said quotations only (10,000 by default), so older buckets may hold more. Ask for fewer days to count them.',
  })
  isExact!: boolean;

  @Field(() => [TimelinePart], {
    description:
      'The bucket divided as `by` says, most frequent first; empty without `by`. Quotations without a stance or a country are in no part.',
  })
  parts!: readonly TimelinePart[];
}
