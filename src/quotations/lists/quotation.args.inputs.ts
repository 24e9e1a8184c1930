import { ArgsType, Field, registerEnumType } from 'type-graphql';
import { MAX_SEARCH, MaxText, Nested } from '../../graphql/validation/rules';
import { PageArgs } from '../../graphql/lists/paging';
import { QuotationFilter } from './quotation-filter.inputs';
import { QuotationOrder } from './quotation.lists';
import { MOST_RANKED } from './quotation-plans';

registerEnumType(QuotationOrder, {
  name: 'QuotationOrder',
  description:
    'How a list of quotations is ordered. Quotations without a known day come last in DESC and first in ASC.',
  valuesConfig: {
    SAID_ON_DESC: { description: 'Latest said first.' },
    SAID_ON_ASC: { description: 'First said first.' },
    PUBLISHED_ON_DESC: { description: 'Latest published first.' },
    PUBLISHED_ON_ASC: { description: 'First published first.' },
    CREATED_AT_DESC: { description: 'Latest recorded first.' },
    CREATED_AT_ASC: { description: 'First recorded first.' },
    UPDATED_AT_DESC: { description: 'Latest changed first.' },
    UPDATED_AT_ASC: {
      description: 'Oldest change first. Use it with updatedSince to keep a copy up to date.',
    },
    CONFIDENCE_ASC: {
      description:
        'The least sure first, to review these first. Quotations without a confidence, such as those that people recorded, come last. Differences of less than a millionth do not count.',
    },
    RELEVANCE: {
      description: `Only with search: the quotations first of which the words of the search are the largest part. Each has all the words, so these are the shortest; of the same length, the first recorded. If more than ${MOST_RANKED} quotations have the words, the list has only the latest recorded ${MOST_RANKED} of them, before any filter, and totalCount counts only these.`,
    },
    POSITION_ASC: { description: 'In the order of the text; meant for the quotations of one article.' },
  },
});

/** Arguments of every list of quotations. */
@ArgsType()
export class QuotationListArgs extends PageArgs {
  @Field(() => QuotationFilter, { nullable: true, description: 'Which quotations.' })
  @Nested()
  filter?: QuotationFilter | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Words of the quotation. All must occur, in singular or plural. "Quoted words" match as a phrase, and a final * matches any ending. Case and accents do not matter.',
  })
  @MaxText(MAX_SEARCH)
  search?: string | null;
}

/** Arguments of lists that show the latest first. */
@ArgsType()
export class QuotationsArgs extends QuotationListArgs {
  @Field(() => QuotationOrder, {
    defaultValue: QuotationOrder.SAID_ON_DESC,
    description: 'The order of the list.',
  })
  orderBy: QuotationOrder = QuotationOrder.SAID_ON_DESC;
}

/** Arguments of the quotations of one article. */
@ArgsType()
export class ArticleQuotationsArgs extends QuotationListArgs {
  @Field(() => QuotationOrder, {
    defaultValue: QuotationOrder.POSITION_ASC,
    description: 'The order of the list.',
  })
  orderBy: QuotationOrder = QuotationOrder.POSITION_ASC;
}
