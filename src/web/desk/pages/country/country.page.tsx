import type { VNode } from 'preact';
import type { QuotationFilter } from '../../generated/operations';
import type { Head, Page } from '../../page';
import { ActLink, CopyLink } from '../../parts/acts';
import { countryPath } from '../../paths';
import { quotationsCsvPath } from '../../search/quotations-csv';
import { words } from '../../words/catalogue';
import { CountryAbout } from './country-about';
import { CountryClaims } from './country-claims';
import type { CountryData } from './country-data';
import { CountrySaid } from './country-said';
import { CountryStances } from './country-stances';
import { readCountry, type CountryTabName } from './read-country';

const { country: texts } = words;

/** One country: what its speakers said, what is said about it, claims, and stances in both directions. */
export const countryPage: Page<CountryData> = {
  path: '/countries/:code',
  place: 'countries',
  load: readCountry,
  head: headOf,
  View: ({ data }) => <View data={data} />,
};

function tabPath(code: string, tab: CountryTabName): string {
  return tab === 'said' ? countryPath(code) : `${countryPath(code)}?tab=${tab}`;
}

/** The quotations of the tab; null where it shows no list of them. */
function listOf({ country: { code }, shown: { tab } }: CountryData): QuotationFilter | null {
  if (tab === 'about') return { towards: [{ country: code }] };
  return tab === 'said' ? { country: [code] } : null;
}

function headOf(data: CountryData): Head {
  const { code, name, quotationCount } = data.country;
  const { tab } = data.shown;
  const list = listOf(data);
  return {
    title: `${name}: ${texts.tabs[tab]}`,
    description: texts.description(name),
    canonical: tabPath(code, tab),
    isIndexed: quotationCount > 0,
    alternates:
      list === null ? [] : [{ href: quotationsCsvPath(list), type: 'text/csv', title: words.site.csv }],
  };
}

function View({ data }: { readonly data: CountryData }): VNode {
  const { name } = data.country;
  const list = listOf(data);
  return (
    <>
      <Tabs data={data} />
      <header class="PageHead">
        <h1>{name}</h1>
        <p class="Lede">{texts.ledes[data.shown.tab](name)}</p>
        <ul class="Acts">
          <CopyLink />
          {list !== null && <ActLink href={quotationsCsvPath(list)} text={words.site.csv} />}
        </ul>
      </header>
      <Shown data={data} />
    </>
  );
}

function Tabs({ data: { country, shown } }: { readonly data: CountryData }): VNode {
  const names = Object.keys(texts.tabs) as CountryTabName[];
  return (
    <nav class="Context" aria-label={texts.views(country.name)}>
      <p>
        <b>{country.name}</b>
      </p>
      <ul>
        {names.map((tab) => (
          <li>
            <a href={tabPath(country.code, tab)} aria-current={tab === shown.tab ? 'page' : undefined}>
              {texts.tabs[tab]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Shown({ data: { country, shown } }: { readonly data: CountryData }): VNode {
  switch (shown.tab) {
    case 'said':
      return <CountrySaid country={country} said={shown} />;
    case 'about':
      return <CountryAbout country={country} about={shown.about} />;
    case 'claims':
      return <CountryClaims country={country} claims={shown.claims} interval={shown.interval} />;
    case 'stances':
      return <CountryStances country={country} stances={shown.stances} />;
  }
}
