import type { VNode } from 'preact';
import { SearchPageDocument, type SearchPageQueryVariables } from '../../generated/operations';
import { ActLink, CopyLink, Print } from '../../parts/acts';
import type { Head, Page, Visit } from '../../page';
import { AskFailed } from '../../problems';
import { chipsOf, namedIds, type Chip } from '../../search/chips';
import { addressOf, filterOf, readSearch, valueOf, type SearchState } from '../../search/search-state';
import { isTooLong, timelineFor } from '../../search/timeline-choice';
import { words } from '../../words/catalogue';
import { Found } from './found';
import { mostWithout } from './most-without';
import { Narrow } from './narrow';
import type { SearchData } from './search-data';
import { undatedOf } from './undated';

/** How many quotations a page of the list has. */
const PAGE_SIZE = 20;

/** Quotations that meet every filter of the address. */
export const searchPage: Page<SearchData> = {
  path: '/quotations',
  place: 'quotations',
  load: async (visit) => {
    const state = readSearch(visit.url);
    const variables = variablesOf(state);
    const { interval, found } = await readFound(visit, variables);
    const chips = chipsOf(state, found.named);
    const isEmpty = found.quotations.nodes.length === 0;
    return { state, chips, interval, found, without: isEmpty ? await mostWithout(visit, chips) : null };
  },
  head: headOf,
  View,
};

type Read = Pick<SearchData, 'interval' | 'found'>;

// The days of a list are not known before it is read: one of many years is read again, by year.
async function readFound({ ask }: Visit, variables: SearchPageQueryVariables): Promise<Read> {
  const byYear = { ...variables, interval: 'YEAR' } as const;
  try {
    const found = await ask(SearchPageDocument, variables);
    if (!isTooLong(found.quotations.timeline)) return { interval: variables.interval, found };
  } catch (error) {
    if (!(error instanceof AskFailed) || !error.message.includes('bucket')) throw error;
  }
  return { interval: 'YEAR', found: await ask(SearchPageDocument, byYear) };
}

function variablesOf(state: SearchState): SearchPageQueryVariables {
  const filter = filterOf(state);
  const { after, before } = state;
  const [from, to] = [valueOf(state, 'from'), valueOf(state, 'to')];
  const search = valueOf(state, 'q');
  const hasDays = from !== null || to !== null;
  return {
    search,
    filter,
    orderBy: state.order ?? (search === null ? 'SAID_ON_DESC' : 'RELEVANCE'),
    ...(before === null ? { first: PAGE_SIZE, after } : { last: PAGE_SIZE, before }),
    ...timelineFor(state),
    named: namedIds(state),
    undated: hasDays ? { ...filterOf(undatedOf(state)) } : {},
    withUndated: hasDays,
  };
}

function headOf({ state, chips, found }: SearchData): Head {
  const count = words.search.countOf(found.quotations.totalCount, found.quotations.totalCountIsExact);
  const asked = chips.map(({ lead, text }) => `${lead} ${text}`).join(' ');
  const csv = csvPath(state);
  return {
    title: `${count} ${asked === '' ? words.search.all : asked}`,
    canonical: addressOf({ ...state, order: null }),
    isIndexed: false,
    alternates: [{ href: csv, type: 'text/csv', title: words.site.csv }],
  };
}

function csvPath(state: SearchState): string {
  const search = valueOf(state, 'q');
  const query = new URLSearchParams({
    filter: JSON.stringify(filterOf(state)),
    ...(search !== null && { search }),
  });
  return `/export/quotations.csv?${query.toString()}`;
}

function View({ data }: { readonly data: SearchData }): VNode {
  const { state, chips, found } = data;
  return (
    <>
      <header class="Context Context-search">
        <div>
          <h1>{words.search.countOf(found.quotations.totalCount, found.quotations.totalCountIsExact)}</h1>
          <p>{chips.length === 0 ? words.search.all : <Sentence chips={chips} />}</p>
        </div>
        <ul class="Acts">
          <CopyLink />
          <ActLink href={csvPath(state)} text={words.site.csv} />
          <Print />
        </ul>
      </header>
      {state.notUnderstood.map((name) => (
        <p class="Undated" role="status">
          {words.search.notUnderstood(name)}
        </p>
      ))}
      <div class="Cols">
        <aside class="Rail" aria-label={words.search.narrow}>
          <Narrow state={state} facets={found.quotations.facets} chips={chips} />
        </aside>
        <Found data={data} />
      </div>
    </>
  );
}

// The sentence is the filter: each value leads to the same list without it.
function Sentence({ chips }: { readonly chips: readonly Chip[] }): VNode {
  return (
    <>
      {chips.map(({ name, lead, text, without }, i) => (
        <>
          {chips[i - 1]?.name === name ? `${words.search.or} ` : `${lead} `}
          <a class="Chip" href={without}>
            {text}
            <span aria-hidden="true"> ×</span>
            <span class="vh">{words.search.remove(lead)}</span>
          </a>{' '}
        </>
      ))}
    </>
  );
}
