import { Field, ID, InputType } from 'type-graphql';
import { DateRange } from '../../graphql/date-range.input';
import { MAX_IDS, MAX_LIST, MaxItems } from '../../graphql/validation/rules';
import { CountryCodeScalar } from '../../graphql/scalars';

/** What filters of quotations have in common: who said it, when, and where it was printed. */
@InputType()
export abstract class SaidAndPrinted {
  @Field(() => [ID], {
    nullable: true,
    description: 'Only words of these speakers, also together with others.',
  })
  @MaxItems(MAX_IDS)
  speakerId?: string[] | null;

  @Field(() => [CountryCodeScalar], {
    nullable: true,
    description:
      'The countries of the speakers: only quotations of those who spoke for one of these on that day. Of several speakers, one must meet all conditions about speakers. For the country of the outlet use outletCountry, for the country that a stance is about, towards.',
  })
  @MaxItems(MAX_LIST)
  country?: string[] | null;

  @Field(() => DateRange, {
    nullable: true,
    description: 'Only what was, or may have been, said in this range.',
  })
  saidOn?: DateRange | null;

  @Field(() => DateRange, { nullable: true, description: 'Only what was published in this range.' })
  publishedOn?: DateRange | null;

  @Field(() => [String], { nullable: true, description: 'Only what outlets with these domains printed.' })
  @MaxItems(MAX_LIST)
  outletDomain?: string[] | null;
}
