import { Field, ObjectType } from 'type-graphql';
import { CountryCodeScalar } from './scalars';

/** A country as GraphQL shows it: made from its code, not stored. */
@ObjectType('Country', {
  description: 'A country or territory, by its ISO 3166-1 code.',
  simpleResolvers: true,
})
export class CountryType {
  @Field(() => CountryCodeScalar, { description: 'The two-letter code, for example "FR".' })
  code!: string;
}

/** The country with this code, or null. */
export function countryOf(code: string | null): CountryType | null {
  return code === null ? null : { code };
}
