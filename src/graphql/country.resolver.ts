import { Arg, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { countryName } from '../domain/countries/country';
import { CountryType, countryOf } from './country.type';
import { CountryCodeScalar } from './scalars';

/** Countries, as far as nothing has to be looked up. */
@Resolver(() => CountryType)
export class CountryResolver {
  @Query(() => CountryType, {
    description: 'The country with this code, also one for which nobody has spoken yet.',
  })
  country(
    @Arg('code', () => CountryCodeScalar, { description: 'Its ISO 3166-1 code, for example "FR".' })
    code: string,
  ): CountryType {
    return countryOf(code);
  }

  @FieldResolver(() => String, { description: 'The English name, for example "France".' })
  name(@Root() country: CountryType): string {
    return countryName(country.code);
  }
}
