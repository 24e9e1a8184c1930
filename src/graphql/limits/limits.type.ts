import { Field, Int, ObjectType } from 'type-graphql';

/** The limits that clients meet, from the settings of the running server. */
@ObjectType('Limits', {
  description: 'The limits of this server, for clients that want to stay within them.',
  simpleResolvers: true,
})
export class LimitsType {
  @Field(() => Int, {
    description: 'Most items of a page: the largest `first` or `last`.',
  })
  pageSize!: number;

  @Field(() => Int, {
    description: 'Items of a page without `first` and `last`.',
  })
  defaultPageSize!: number;

  @Field(() => Int, {
    description: 'Most items that `offset` skips.',
  })
  offset!: number;

  @Field(() => Int, {
    description: 'Most records that a query may ask for. Nested page sizes are multiplied.',
  })
  nodes!: number;

  @Field(() => Int, {
    description: 'Most levels of fields inside each other.',
  })
  depth!: number;

  @Field(() => Int, {
    description: 'Most aliases in a document.',
  })
  aliases!: number;

  @Field(() => Int, {
    description: 'Most directives in a document.',
  })
  directives!: number;

  @Field(() => Int, {
    description: 'Most lexical tokens in a document.',
  })
  tokens!: number;

  @Field(() => Int, {
    description: 'Largest document, in bytes.',
  })
  documentBytes!: number;

  @Field(() => Int, {
    description: 'Largest request body with a token, in bytes.',
  })
  bodyBytes!: number;

  @Field(() => Int, {
    description: 'Largest request body without a token, in bytes.',
  })
  anonymousBodyBytes!: number;

  @Field(() => Int, {
    description: 'Highest number that `totalCount` counts to. `totalCountIsExact` is then false.',
  })
  counted!: number;

  @Field(() => Int, {
    description:
      'Most counts of one request: the `totalCount`, the `facets` and each `timeline` of a list are one count each.',
  })
  counts!: number;

  @Field(() => Int, {
    description: 'Most items that `facets` look at: the newest.',
  })
  facetItems!: number;

  @Field(() => Int, {
    description: 'Most values of a facet: the largest `first` of its field.',
  })
  facetValues!: number;

  @Field(() => Int, {
    description: 'Most buckets of a `timeline`.',
  })
  timelineBuckets!: number;

  @Field(() => Int, {
    description: 'Most ids of a list in a filter, and of `nodes`.',
  })
  filterIds!: number;

  @Field(() => Int, {
    description: 'Most other values of a list in a filter.',
  })
  filterValues!: number;

  @Field(() => Int, {
    description: 'Longest search, or name in a filter, in UTF-16 code units.',
  })
  searchLength!: number;

  @Field(() => Int, {
    description: 'Longest other text argument, in UTF-16 code units.',
  })
  argumentLength!: number;

  @Field(() => Int, {
    description: 'Most rows of one import call.',
  })
  importRows!: number;

  @Field(() => Int, {
    description: 'Most subscriptions of one connection.',
  })
  subscriptions!: number;
}
