/** Which quotations of an actor get the country that the actor has now. */
export enum CountrySpread {
  /** None: each keeps what is known of its day. */
  NONE = 'NONE',
  /** Those of which no country is known. */
  WITHOUT_COUNTRY = 'WITHOUT_COUNTRY',
}

/** What became of the quotations: how many got the country, and how many are left for another call. */
export interface CountryGiven {
  readonly changed: number;
  readonly left: number;
}
