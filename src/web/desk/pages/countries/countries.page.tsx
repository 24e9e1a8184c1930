import type { VNode } from 'preact';
import { CountriesPageDocument, type CountriesPageQuery } from '../../generated/operations';
import { Counted } from '../../lists/counted';
import type { Page } from '../../page';
import { CopyLink } from '../../parts/acts';
import { countryPath } from '../../paths';
import { searchPath } from '../../search/search-state';
import { words } from '../../words/catalogue';

const { country: texts } = words;
type Countries = CountriesPageQuery['countries'];

/** Every country that somebody spoke for, most quotations first. */
export const countriesPage: Page<Countries> = {
  path: '/countries',
  place: 'countries',
  load: async ({ ask }) => {
    const { countries } = await ask(CountriesPageDocument, {});
    return [...countries].sort(
      (a, b) => b.quotationCount - a.quotationCount || a.name.localeCompare(b.name, 'en'),
    );
  },
  head: (countries) => ({ title: texts.count(countries.length), canonical: '/countries', isIndexed: true }),
  View: ({ data }) => <View countries={data} />,
};

function View({ countries }: { readonly countries: Countries }): VNode {
  return (
    <>
      <header class="PageHead">
        <h1>{texts.count(countries.length)}</h1>
        <p class="Asked">{texts.whoseSpeakers}</p>
        <ul class="Acts">
          <CopyLink />
        </ul>
      </header>
      {countries.length === 0 ? (
        <p class="Undated">{texts.noCountry}</p>
      ) : (
        <table class="Table">
          <thead>
            <tr>
              <th scope="col">{texts.heads.country}</th>
              <th scope="col" class="Num">
                {texts.heads.quotations}
              </th>
            </tr>
          </thead>
          <tbody>
            {countries.map(({ code, name, quotationCount }) => (
              <tr>
                <th scope="row">
                  <a href={countryPath(code)}>{name}</a>
                </th>
                <td class="Num">
                  <Counted count={quotationCount} href={searchPath({ country: code })} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
