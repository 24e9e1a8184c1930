import {
  ClaimsOfCountryDocument,
  CountryPageDocument,
  SaidAboutCountryDocument,
  SaidByCountryDocument,
  StancesOfCountryDocument,
} from '../../generated/operations';
import type { Visit } from '../../page';
import { NotFound } from '../../problems';
import { readFitting } from '../../search/fitting-timeline';
import { words } from '../../words/catalogue';
import type { CountryData, CountryTab, ShownCountry } from './country-data';

/** The name of a tab of the page of a country. */
export type CountryTabName = CountryTab['tab'];

/** Reads a country and the tab that the address names. Throws NotFound for a code that no country has. */
export async function readCountry(visit: Visit): Promise<CountryData> {
  const country = await countryOf(visit, visit.params['code'] ?? '');
  const asked = visit.url.searchParams.get('tab') ?? '';
  const tab = Object.hasOwn(words.country.tabs, asked) ? (asked as CountryTabName) : 'said';
  return { country, shown: await READERS[tab](visit, country.code) };
}

async function countryOf({ ask }: Visit, code: string): Promise<ShownCountry> {
  const { node } = await ask(CountryPageDocument, { id: `cty_${code.toUpperCase()}` });
  if (node?.__typename !== 'Country') throw new NotFound('country');
  return node;
}

const READERS: Readonly<Record<CountryTabName, (visit: Visit, code: string) => Promise<CountryTab>>> = {
  said: async ({ ask }, code) => {
    const { interval, read } = await readFitting(
      'MONTH',
      (by) => ask(SaidByCountryDocument, { code, interval: by }),
      ({ quotations }) => quotations.timeline ?? [],
    );
    return { tab: 'said', interval, quotations: read.quotations };
  },
  about: async ({ ask }, code) => ({ tab: 'about', about: await ask(SaidAboutCountryDocument, { code }) }),
  claims: async ({ ask }, code) => {
    const { interval, read } = await readFitting('MONTH', (by) =>
      ask(ClaimsOfCountryDocument, { code, interval: by }),
    );
    return { tab: 'claims', interval, claims: read.claims };
  },
  stances: async ({ ask }, code) => ({
    tab: 'stances',
    stances: await ask(StancesOfCountryDocument, { code }),
  }),
};
