import { countryCodeOf } from '../../domain/countries/country';
import { remembering } from '../../domain/remembering';

/** `countryCodeOf` for the same few words asked again and again: names in one article and the next. */
export const countryByWord = remembering(20_000, countryCodeOf);
