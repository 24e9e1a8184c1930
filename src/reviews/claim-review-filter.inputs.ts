import { Field, ID, InputType } from 'type-graphql';
import { Verdict } from '../domain/verdicts/verdict';
import { DateRange } from '../graphql/date-range.input';
import { CountryCodeScalar, DateTimeScalar } from '../graphql/scalars';
import { MAX_IDS, MAX_LIST, MaxItems } from '../graphql/validation/rules';

/** Which fact-checks to list. */
@InputType('ClaimReviewFilter', {
  description:
    'Which fact-checks to list. Fields mean AND, values in a list OR, an empty list matches nothing.',
})
export class ClaimReviewFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  @MaxItems(MAX_IDS)
  ids?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only fact-checks of these claims. The id of a merged claim means its survivor.',
  })
  @MaxItems(MAX_IDS)
  claimId?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Only fact-checks of publishers with these domains, also former ones.',
  })
  @MaxItems(MAX_LIST)
  publisherDomain?: string[] | null;

  @Field(() => [CountryCodeScalar], {
    nullable: true,
    description: 'Only fact-checks of publishers of these countries.',
  })
  @MaxItems(MAX_LIST)
  publisherCountry?: string[] | null;

  @Field(() => [Verdict], { nullable: true, description: 'Only fact-checks with these verdicts.' })
  @MaxItems(MAX_LIST)
  verdict?: Verdict[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Only fact-checks in these languages (BCP 47 tags, compared as given).',
  })
  @MaxItems(MAX_LIST)
  language?: string[] | null;

  @Field(() => DateRange, { nullable: true, description: 'Only fact-checks published in this range.' })
  publishedOn?: DateRange | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only fact-checks that were corrected, or only the others.',
  })
  isCorrected?: boolean | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Only those that changed at this instant or later.',
  })
  updatedSince?: string | null;
}
