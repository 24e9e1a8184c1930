import type {
  ClaimsOfCountryQuery,
  CountryPageQuery,
  SaidAboutCountryQuery,
  SaidByCountryQuery,
  StancesOfCountryQuery,
  TimelineInterval,
} from '../../generated/operations';

/** A country as its page shows it. */
export type ShownCountry = Extract<NonNullable<CountryPageQuery['node']>, { readonly __typename: 'Country' }>;

/** What a tab of the page of a country shows. */
export type CountryTab =
  | {
      readonly tab: 'said';
      readonly interval: TimelineInterval;
      readonly quotations: SaidByCountryQuery['quotations'];
    }
  | { readonly tab: 'about'; readonly about: SaidAboutCountryQuery }
  | {
      readonly tab: 'claims';
      readonly interval: TimelineInterval;
      readonly claims: ClaimsOfCountryQuery['claims'];
    }
  | { readonly tab: 'stances'; readonly stances: StancesOfCountryQuery };

/** What the page of a country shows. */
export interface CountryData {
  readonly country: ShownCountry;
  readonly shown: CountryTab;
}
