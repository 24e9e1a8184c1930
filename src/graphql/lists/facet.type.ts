import { createParameterDecorator, Field, Int, ObjectType } from 'type-graphql';
import { DomainError, ErrorCode } from '../../domain/errors/errors';
import type { RequestContext } from '../context';
import { CountryType } from '../country.type';

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

/** The argument of facets that can have many values: how many to answer. */
export function FacetSize(): ParameterDecorator {
  return createParameterDecorator<RequestContext>(
    ({ args }) => {
      const first = args['first'] as number;
      if (first >= 1 && first <= MAX_FACET_VALUES) return first;
      throw new DomainError(ErrorCode.INVALID, `Ask for 1 to ${MAX_FACET_VALUES} values of a facet.`, [
        'first',
      ]);
    },
    {
      arg: {
        name: 'first',
        typeFunc: () => Int,
        options: {
          defaultValue: 10,
          description: `How many, most frequent first: 1 to ${MAX_FACET_VALUES}.`,
        },
      },
    },
  ) as ParameterDecorator;
}
