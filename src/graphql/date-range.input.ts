import { Field, InputType } from 'type-graphql';
import { DomainError, ErrorCode } from '../domain/errors/errors';
import { DateScalar } from './scalars';

/** Days from … to …, both included. */
@InputType('DateRange', {
  description:
    'The days from `from` to `to`, both included. Leave one out for an open range. An uncertain date matches if any of its possible days is in the range.',
})
export class DateRange {
  @Field(() => DateScalar, { nullable: true, description: 'First day.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day.' })
  to?: string | null;
}

/** Refuses a range that ends before it begins. */
export function checkRange(range: DateRange, path: readonly string[]): void {
  if (range.from && range.to && range.from > range.to) {
    throw new DomainError(
      ErrorCode.INVALID,
      `The range ends (${range.to}) before it begins (${range.from}). Swap from and to.`,
      path,
    );
  }
}
