import type { VNode } from 'preact';
import { OutletsPageDocument, type OutletsPageQuery } from '../../generated/operations';
import { Pager } from '../../lists/pager';
import type { Page } from '../../page';
import { countryPath, outletPath } from '../../paths';
import { searchPath } from '../../search/search-state';
import { words } from '../../words/catalogue';

const { outlet: texts } = words;
const PAGE_SIZE = 50;

interface OutletsData {
  readonly search: string;
  readonly outlets: OutletsPageQuery['outlets'];
}

/** Outlets, by name. */
export const outletsPage: Page<OutletsData> = {
  path: '/outlets',
  load: async ({ ask, url: { searchParams } }) => {
    const search = searchParams.get('q')?.trim() ?? '';
    const [after, before] = [searchParams.get('after'), searchParams.get('before')];
    const place = before === null ? { first: PAGE_SIZE, after } : { last: PAGE_SIZE, before };
    const { outlets } = await ask(OutletsPageDocument, { search: search || null, ...place });
    return { search, outlets };
  },
  head: ({ search, outlets }) => ({
    title: texts.count(outlets.totalCount, outlets.totalCountIsExact),
    canonical: outletsPath({ q: search }),
    isIndexed: search === '',
  }),
  View: ({ data }) => <View data={data} />,
};

function outletsPath(values: Readonly<Record<string, string | null | undefined>>): string {
  const given = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return given.length === 0 ? '/outlets' : `/outlets?${new URLSearchParams(given).toString()}`;
}

function View({ data: { search, outlets } }: { readonly data: OutletsData }): VNode {
  return (
    <>
      <header class="PageHead">
        <h1>{texts.count(outlets.totalCount, outlets.totalCountIsExact)}</h1>
      </header>
      <form class="Bar-form" action="/outlets">
        <label>
          {texts.name} <input type="search" name="q" value={search} />
        </label>
        <button type="submit" class="Button">
          {texts.find}
        </button>
      </form>
      {outlets.nodes.length === 0 ? (
        <p class="Undated">{texts.none}</p>
      ) : (
        <div class="Scroller" role="region" aria-label={texts.title} tabIndex={0}>
          <OutletsTable outlets={outlets.nodes} />
        </div>
      )}
      <Pager pageInfo={outlets.pageInfo} hrefOf={(place) => outletsPath({ q: search, ...place })} />
    </>
  );
}

function OutletsTable({ outlets }: { readonly outlets: OutletsPageQuery['outlets']['nodes'] }): VNode {
  return (
    <table class="Table">
      <thead>
        <tr>
          <th scope="col">{texts.name}</th>
          <th scope="col">{texts.kind}</th>
          <th scope="col">{texts.country}</th>
          <th scope="col" class="Num">
            {texts.quotations}
          </th>
        </tr>
      </thead>
      <tbody>
        {outlets.map(({ id, name, kind, stateAffiliated, country, quotations }) => (
          <tr>
            <th scope="row">
              <a href={outletPath(id)}>{name}</a>
            </th>
            <td>
              {words.record.outletKind[kind]}
              {stateAffiliated === true && (
                <>
                  {', '}
                  <b>{texts.state}</b>
                </>
              )}
            </td>
            <td>{country !== null && <a href={countryPath(country.code)}>{country.name}</a>}</td>
            <td class="Num">
              <a href={searchPath({ outlet: id })}>{quotations.totalCount ?? texts.quotations}</a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
