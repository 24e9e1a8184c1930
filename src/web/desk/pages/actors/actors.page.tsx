import type { VNode } from 'preact';
import { ActorsPageDocument, type ActorsPageQuery } from '../../generated/operations';
import type { Head, Page } from '../../page';
import { CopyLink } from '../../parts/acts';
import { Counted } from '../../lists/counted';
import { Dotted } from '../../parts/dotted';
import { Orders } from '../../lists/orders';
import { Pager } from '../../lists/pager';
import { actorPath, countryPath } from '../../paths';
import { searchPath } from '../../search/search-state';
import { words } from '../../words/catalogue';
import { claimsPath } from '../claims/claims-state';
import { ActorsForm } from './actors-form';
import { actorFilterOf, actorsPath, readActors, type ActorsState } from './actors-state';

const { actor: texts } = words;
const PAGE_SIZE = 50;

interface ActorsData {
  readonly state: ActorsState;
  readonly found: ActorsPageQuery;
}

/** People and organizations, with how often each is quoted. */
export const actorsPage: Page<ActorsData> = {
  path: '/actors',
  place: 'people',
  load: async ({ ask, url }) => {
    const state = readActors(url);
    const { after, before, order: orderBy } = state;
    const found = await ask(ActorsPageDocument, {
      ...{ search: state.values.get('q') ?? null, filter: actorFilterOf(state), orderBy },
      ...(before === null ? { first: PAGE_SIZE, after } : { last: PAGE_SIZE, before }),
    });
    return { state, found };
  },
  head: headOf,
  View: ({ data }) => <View data={data} />,
};

function headOf({ state, found: { actors } }: ActorsData): Head {
  return {
    title: texts.count(actors.totalCount, actors.totalCountIsExact),
    canonical: actorsPath(state.values),
    isIndexed: state.values.size === 0,
  };
}

function View({ data: { state, found } }: { readonly data: ActorsData }): VNode {
  const { actors, countries } = found;
  const { values, order } = state;
  return (
    <>
      <header class="PageHead">
        <h1>{texts.count(actors.totalCount, actors.totalCountIsExact)}</h1>
        <ul class="Acts">
          <CopyLink />
        </ul>
      </header>
      <ActorsForm state={state} countries={countries} />
      <Orders
        texts={texts.order}
        current={order}
        hrefOf={(chosen) => actorsPath(values, { order: chosen })}
      />
      {actors.nodes.length === 0 ? (
        <p class="Undated">{texts.none}</p>
      ) : (
        <div class="Scroller" role="region" aria-label={texts.title} tabIndex={0}>
          <ActorsTable actors={actors.nodes} />
        </div>
      )}
      <Pager pageInfo={actors.pageInfo} hrefOf={(place) => actorsPath(values, { order, ...place })} />
    </>
  );
}

type Actors = ActorsPageQuery['actors']['nodes'];

function ActorsTable({ actors }: { readonly actors: Actors }): VNode {
  const { heads } = texts;
  return (
    <table class="Table">
      <thead>
        <tr>
          <th scope="col">{heads.name}</th>
          <th scope="col" class="Num">
            {heads.quotations}
          </th>
          <th scope="col" class="Num">
            {heads.claims}
          </th>
          <th scope="col">{heads.country}</th>
        </tr>
      </thead>
      <tbody>
        {actors.map((one) => (
          <ActorRow one={one} />
        ))}
      </tbody>
    </table>
  );
}

function ActorRow({ one }: { readonly one: Actors[number] }): VNode {
  const { id, name, kind, role, country, quotations, claims } = one;
  const what = [role, kind === 'PERSON' ? null : words.record.actorKind[kind]].filter(
    (text) => text !== null,
  );
  const of = ({ totalCount: count, totalCountIsExact: isExact }: typeof quotations) => ({ count, isExact });
  return (
    <tr>
      <th scope="row">
        <a href={actorPath(id)}>{name}</a>
        {what.length > 0 && (
          <p class="Meta">
            <Dotted>{what}</Dotted>
          </p>
        )}
      </th>
      <td class="Num">
        <Counted {...of(quotations)} href={searchPath({ speaker: id })} />
      </td>
      <td class="Num">
        <Counted {...of(claims)} href={claimsPath(new Map([['actor', id]]))} />
      </td>
      <td>{country !== null && <a href={countryPath(country.code)}>{country.name}</a>}</td>
    </tr>
  );
}
