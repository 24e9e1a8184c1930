import { FieldResolver, Resolver, Root } from 'type-graphql';
import { countryName } from '../domain/countries/country';
import { CountryType } from './country.type';

/** What can be shown of a country without looking anything up. */
@Resolver(() => CountryType)
export class CountryResolver {
  @FieldResolver(() => String, { description: 'The English name, for example "France".' })
  name(@Root() country: CountryType): string {
    return countryName(country.code);
  }
}
