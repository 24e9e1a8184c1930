import { CountryBasis, isGuessedCountry } from '../../domain/countries/country-basis';

/** For whom somebody spoke on a day, and by which hint that is known. */
export interface CountryThen {
  readonly country: string | null;
  readonly basis: CountryBasis | null;
}

/** The row knows better than the actor's present country whom somebody spoke for then, unless it only guesses by the place. */
export function countryThen(
  given: string | null,
  basis: CountryBasis | null,
  onRecord: string | null,
): CountryThen {
  const by = basis ?? CountryBasis.GIVEN;
  if (given !== null && (onRecord === null || !isGuessedCountry(by))) return { country: given, basis: by };
  return { country: onRecord, basis: onRecord === null ? null : CountryBasis.ACTOR };
}
