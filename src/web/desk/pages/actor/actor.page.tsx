import type { VNode } from 'preact';
import type { Head, Page, Visit } from '../../page';
import { ContextBar, type Place } from '../../parts/context-bar';
import { History } from '../../parts/history';
import { actorPath } from '../../paths';
import { words } from '../../words/catalogue';
import { ActorClaims } from './actor-claims';
import type { ActorData } from './actor-data';
import { ActorHead } from './actor-head';
import { ChangedSides } from './changed-sides';
import { linkedActor } from './linked-actor';
import { quotationsCsvPath } from '../../search/quotations-csv';
import { readActor } from './read-actor';
import { ActorSaid, WhenActorSaid } from './said';
import { TowardsWhom } from './towards-whom';

const { actor: texts } = words;

/** One person or organization: names, quotations over time, claims, changes of side, and stances towards countries. */
export const actorPage: Page<ActorData> = {
  path: '/actors/:id',
  place: 'people',
  load: readActor,
  head: headOf,
  View: ({ data }) => <View data={data} />,
};

function headOf({ actor }: ActorData, { url }: Visit): Head {
  const { id, name, role, quotations } = actor;
  const linked = linkedActor(actor, url);
  const count = words.search.countOf(quotations.totalCount, quotations.totalCountIsExact);
  return {
    title: name,
    description: [name, role, count].filter((text) => text !== null).join(', '),
    canonical: actorPath(id),
    isIndexed: quotations.nodes.length > 0,
    type: 'profile',
    ...(linked !== null && { jsonLd: linked }),
    alternates: [{ href: quotationsCsvPath({ speakerId: [id] }), type: 'text/csv', title: words.site.csv }],
  };
}

function View({ data }: { readonly data: ActorData }): VNode {
  const { actor, targets } = data;
  return (
    <>
      <ContextBar places={placesOf(data)}>
        <b>{actor.name}</b>
      </ContextBar>
      <ActorHead actor={actor} />
      <WhenActorSaid data={data} />
      <ChangedSides actor={actor} />
      <ActorClaims actor={actor} />
      <TowardsWhom id={actor.id} targets={targets} />
      <ActorSaid actor={actor} />
      <History revisions={actor.revisions} />
    </>
  );
}

function placesOf({ actor, targets }: ActorData): readonly Place[] {
  const { reversals, claims, quotations } = actor;
  const counted = ({ totalCount }: { readonly totalCount: number | null }): { count?: number } =>
    totalCount === null ? {} : { count: totalCount };
  return [
    { id: 'when', text: texts.whenShort },
    ...(reversals.length === 0 ? [] : [{ id: 'changed', text: texts.changed }]),
    { id: 'claims', text: texts.claims, ...counted(claims) },
    ...(targets.length === 0 ? [] : [{ id: 'towards', text: texts.towards, count: targets.length }]),
    { id: 'said', text: texts.said, ...counted(quotations) },
  ];
}
