/** By which hint it is known whom a speaker speaks for, the surest first. */
export enum CountryBasis {
  /** A person or an importer has said it. */
  GIVEN = 'GIVEN',
  /** The speaker is a country, its government, or bears its name. */
  NAME = 'NAME',
  /** The printed role names the country: "South Korean President". */
  ROLE = 'ROLE',
  /** The speaker is an institution of one country, or works for it: "White House". */
  INSTITUTION = 'INSTITUTION',
  /** The text says it beside the name: ", chairman of a Chinese bank,". */
  APPOSITION = 'APPOSITION',
  /** The text places the speaker there: "In Seoul, a presidential spokesperson". */
  PLACE = 'PLACE',
  /** An earlier mention of the same person or office says it. */
  EARLIER_MENTION = 'EARLIER_MENTION',
  /** The article was filed there: the weakest. */
  DATELINE = 'DATELINE',
  /** The record says so of the actor. */
  ACTOR = 'ACTOR',
}

/** Whether the hint is of the place alone, so that what the record says of the actor goes before. */
export function isGuessedCountry(basis: CountryBasis): boolean {
  return basis === CountryBasis.PLACE || basis === CountryBasis.DATELINE;
}
