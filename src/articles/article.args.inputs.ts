import { ArgsType, Field, registerEnumType } from 'type-graphql';
import { PageArgs } from '../graphql/lists/paging';
import { MAX_SEARCH, MaxText, Nested } from '../graphql/validation/rules';
import { ArticleFilter } from './article.inputs';
import { ArticleOrder } from './article.lists';

registerEnumType(ArticleOrder, {
  name: 'ArticleOrder',
  description:
    'How a list of articles is ordered. Articles without a known day come last in DESC and first in ASC.',
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

/** Arguments of every list of articles. */
@ArgsType()
export class ArticlesArgs extends PageArgs {
  @Field(() => ArticleFilter, { nullable: true, description: 'Which articles.' })
  @Nested()
  filter?: ArticleFilter | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Words of headline or text. All must occur. "Quoted words" match as a phrase, and a final * matches any ending.',
  })
  @MaxText(MAX_SEARCH)
  search?: string | null;

  @Field(() => ArticleOrder, {
    defaultValue: ArticleOrder.PUBLISHED_ON_DESC,
    description: 'The order of the list.',
  })
  orderBy: ArticleOrder = ArticleOrder.PUBLISHED_ON_DESC;
}
