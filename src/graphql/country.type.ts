import { isCountryCode } from '../domain/countries/country';
import { Field, ObjectType } from 'type-graphql';
import { Node, registerNode } from './loading/node';
import { CountryCodeScalar } from './scalars';

// Ids of countries are made of their codes; they are stored nowhere.
const PREFIX = 'cty';

/** A country as GraphQL shows it: made from its code, not stored. */
@ObjectType('Country', {
  implements: [Node],
  description: 'A country or territory, by its ISO 3166-1 code.',
  simpleResolvers: true,
})
export class CountryType extends Node {
  @Field(() => CountryCodeScalar, { description: 'The two-letter code, for example "FR".' })
  code!: string;
}

/** The country with this code. */
export function countryOf(code: string): CountryType {
  return { id: `${PREFIX}_${code}`, code };
}

/** The country with this code; null where none is known. */
export function knownCountryOf(code: string | null): CountryType | null {
  return code === null ? null : countryOf(code);
}

registerNode(PREFIX, {
  typeName: 'Country',
  load: (_context, id) => {
    const code = id.slice(PREFIX.length + 1);
    return Promise.resolve(isCountryCode(code) ? countryOf(code) : null);
  },
});
