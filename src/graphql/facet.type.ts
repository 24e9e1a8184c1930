import { Field, Int, ObjectType } from 'type-graphql';
import { CountryType } from './country.type';

@ObjectType('CountryCount', {
  description: 'A country and how many items of a list belong to it.',
  simpleResolvers: true,
})
export class CountryCount {
  @Field(() => CountryType, { description: 'The country.' })
  country!: CountryType;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('YearCount', {
  description: 'A year and how many items of a list belong to it.',
  simpleResolvers: true,
})
export class YearCount {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

/** Most values of one facet. */
export const MAX_FACET_VALUES = 250;
