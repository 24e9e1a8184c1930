import { ArgsType, Field, registerEnumType } from 'type-graphql';
import { MAX_SEARCH, MaxText, Nested } from '../../graphql/validation/rules';
import { PageArgs } from '../../graphql/lists/paging';
import { ClaimFilter } from '../claim.inputs';
import { ClaimOrder } from './claim.lists';

registerEnumType(ClaimOrder, {
  name: 'ClaimOrder',
  description:
    'How a list of claims is ordered. Claims without a known day come last in DESC and first in ASC.',
  valuesConfig: {
    LAST_SAID_ON_DESC: { description: 'Latest said first.' },
    LAST_SAID_ON_ASC: { description: 'Longest unsaid first.' },
    FIRST_SAID_ON_DESC: { description: 'Newest first.' },
    FIRST_SAID_ON_ASC: { description: 'Oldest first.' },
    CREATED_AT_DESC: { description: 'Latest recorded first.' },
    CREATED_AT_ASC: { description: 'First recorded first.' },
    UPDATED_AT_DESC: { description: 'Latest changed first.' },
    UPDATED_AT_ASC: {
      description: 'Oldest change first. Use it with updatedSince to keep a copy up to date.',
    },
  },
});

/** Arguments of every list of claims. */
@ArgsType()
export class ClaimsArgs extends PageArgs {
  @Field(() => ClaimFilter, { nullable: true, description: 'Which claims.' })
  @Nested()
  filter?: ClaimFilter | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Words of the claim or its topics. All must occur, in singular or plural. "Quoted words" match as a phrase, and a final * matches any ending. Case and accents do not matter.',
  })
  @MaxText(MAX_SEARCH)
  search?: string | null;

  @Field(() => ClaimOrder, {
    defaultValue: ClaimOrder.LAST_SAID_ON_DESC,
    description: 'The order of the list.',
  })
  orderBy: ClaimOrder = ClaimOrder.LAST_SAID_ON_DESC;
}
