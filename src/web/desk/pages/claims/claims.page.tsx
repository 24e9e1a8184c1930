import type { VNode } from 'preact';
import { ClaimsPageDocument, type ClaimsPageQuery, type TimelineInterval } from '../../generated/operations';
import type { Head, Page } from '../../page';
import { ActLink, CopyLink } from '../../parts/acts';
import { ClaimRows } from '../../parts/claim-row';
import { Orders } from '../../lists/orders';
import { Pager } from '../../lists/pager';
import { readFitting } from '../../search/fitting-timeline';
import { words } from '../../words/catalogue';
import {
  claimFilterOf,
  claimsPath,
  readClaims,
  verdictsOf,
  type ClaimParameter,
  type ClaimsState,
} from './claims-state';
import { NarrowClaims } from './narrow-claims';

const { claim: texts } = words;
const PAGE_SIZE = 20;

interface ClaimsData {
  readonly state: ClaimsState;
  readonly interval: TimelineInterval;
  readonly claims: ClaimsPageQuery['claims'];
}

/** Claims, with what was rated and how often each was said. */
export const claimsPage: Page<ClaimsData> = {
  path: '/claims',
  place: 'claims',
  load: async ({ ask, url }) => {
    const state = readClaims(url);
    const { after, before, order: orderBy } = state;
    const variables = {
      ...{ search: state.values.get('q') ?? null, filter: claimFilterOf(state), orderBy },
      ...(before === null ? { first: PAGE_SIZE, after } : { last: PAGE_SIZE, before }),
    };
    const { interval, read } = await readFitting('MONTH', (by) =>
      ask(ClaimsPageDocument, { ...variables, interval: by }),
    );
    return { state, interval, claims: read.claims };
  },
  head: headOf,
  View,
};

function headOf({ state, claims }: ClaimsData): Head {
  return {
    title: texts.count(claims.totalCount, claims.totalCountIsExact),
    canonical: claimsPath(state.values),
    isIndexed: state.values.size === 0,
    alternates: [{ href: csvPath(state), type: 'text/csv', title: words.site.csv }],
  };
}

function csvPath(state: ClaimsState): string {
  const search = state.values.get('q');
  const query = new URLSearchParams({
    filter: JSON.stringify(claimFilterOf(state)),
    ...(search !== undefined && { search }),
  });
  return `/export/claims.csv?${query.toString()}`;
}

function View({ data: { state, interval, claims } }: { readonly data: ClaimsData }): VNode {
  return (
    <>
      <header class="Context Context-search">
        <div>
          <h1>{texts.count(claims.totalCount, claims.totalCountIsExact)}</h1>
          <p>
            <Sentence state={state} claims={claims} />
          </p>
        </div>
        <ul class="Acts">
          <CopyLink />
          <ActLink href={csvPath(state)} text={words.site.csv} />
        </ul>
      </header>
      <div class="Cols">
        <aside class="Rail" aria-label={words.search.narrow}>
          <NarrowClaims state={state} facets={claims.facets} />
        </aside>
        <section class="Found" aria-labelledby="found">
          <h2 class="vh" id="found">
            {texts.title}
          </h2>
          <Orders
            texts={texts.order}
            current={state.order}
            hrefOf={(order) => claimsPath(state.values, { order })}
          />
          {claims.nodes.length === 0 ? (
            <p class="Undated">{texts.none}</p>
          ) : (
            <ClaimRows claims={claims.nodes} interval={interval} />
          )}
          <p class="Meta">{texts.stripNote}</p>
          <Pager
            pageInfo={claims.pageInfo}
            hrefOf={(place) => claimsPath(state.values, { order: state.order, ...place })}
          />
        </section>
      </div>
    </>
  );
}

const LEADS: Readonly<Record<ClaimParameter, string>> = {
  q: words.search.lead.q,
  verdict: texts.verdict,
  topic: texts.topic,
  country: texts.countryOf,
  actor: texts.actorOf,
  stance: texts.stanceOf,
  reviewed: '',
};

function Sentence({ state, claims }: Pick<ClaimsData, 'state' | 'claims'>): VNode {
  const textOf = (name: ClaimParameter, value: string): string => {
    if (name === 'reviewed') return value === 'yes' ? texts.reviewed : texts.notReviewed;
    if (name === 'verdict')
      return verdictsOf(value)
        .map((one) => words.record.verdict[one])
        .join(', ');
    if (name === 'stance') return texts.stance[value as keyof typeof texts.stance];
    const { countries = [], actors = [] } = claims.facets ?? {};
    if (name === 'country')
      return countries.find(({ country }) => country.code === value)?.country.name ?? value;
    if (name === 'actor') return actors.find(({ actor }) => actor.id === value)?.actor.name ?? value;
    return name === 'q' ? `“${value}”` : value;
  };
  return (
    <>
      {[...state.values].map(([name, value]) => (
        <>
          {LEADS[name]}{' '}
          <a class="Chip" href={claimsPath(state.values, { [name]: null })}>
            {textOf(name, value)}
            <span aria-hidden="true"> ×</span>
            <span class="vh">{texts.removal(LEADS[name])}</span>
          </a>{' '}
        </>
      ))}
    </>
  );
}
