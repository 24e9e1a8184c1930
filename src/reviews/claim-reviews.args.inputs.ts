import { ArgsType, Field, registerEnumType } from 'type-graphql';
import { PageArgs } from '../graphql/lists/paging';
import { Nested } from '../graphql/validation/rules';
import { ClaimReviewFilter } from './claim-review-filter.inputs';
import { ClaimReviewOrder } from './claim-review.lists';

registerEnumType(ClaimReviewOrder, {
  name: 'ClaimReviewOrder',
  description:
    'How a list of fact-checks is ordered. Fact-checks without a known day come last in DESC and first in ASC.',
  valuesConfig: {
    PUBLISHED_ON_DESC: { description: 'Latest published first.' },
    PUBLISHED_ON_ASC: { description: 'First published first.' },
    CREATED_AT_DESC: { description: 'Latest recorded first.' },
    CREATED_AT_ASC: { description: 'First recorded first.' },
    UPDATED_AT_DESC: { description: 'Latest changed first.' },
    UPDATED_AT_ASC: {
      description: 'Oldest change first. Use it with updatedSince to keep a copy up to date.',
    },
  },
});

/** Arguments of lists of fact-checks. */
@ArgsType()
export class ClaimReviewsArgs extends PageArgs {
  @Field(() => ClaimReviewFilter, { nullable: true, description: 'Which fact-checks.' })
  @Nested()
  filter?: ClaimReviewFilter | null;

  @Field(() => ClaimReviewOrder, {
    defaultValue: ClaimReviewOrder.PUBLISHED_ON_DESC,
    description: 'The order of the list.',
  })
  orderBy: ClaimReviewOrder = ClaimReviewOrder.PUBLISHED_ON_DESC;
}
