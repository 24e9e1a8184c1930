import type { VNode } from 'preact';
import { TopicPageDocument, type TopicPageQuery } from '../../generated/operations';
import type { Head, Page } from '../../page';
import { ActLink, CopyLink } from '../../parts/acts';
import { ClaimRows } from '../../parts/claim-row';
import { ContextBar, type Place } from '../../parts/context-bar';
import { Section } from '../../parts/section';
import { topicPath } from '../../paths';
import { NotFound } from '../../problems';
import { readFitting, type Timed } from '../../search/fitting-timeline';
import { words } from '../../words/catalogue';
import { claimsPath } from '../claims/claims-state';
import { TopicStances } from './topic-stances';

const { topic: texts } = words;

interface TopicData extends Timed<TopicPageQuery> {
  readonly topic: string;
}

/** One topic: the claims about it, and who is for and against it. */
export const topicPage: Page<TopicData> = {
  path: '/topics/:topic',
  place: 'claims',
  load: async ({ ask, params }) => {
    const topic = (params['topic'] ?? '').trim();
    if (topic === '') throw new NotFound('topic');
    const found = await readFitting('MONTH', (interval) => ask(TopicPageDocument, { topic, interval }));
    if (Object.values(found.read).every(({ nodes }) => nodes.length === 0)) throw new NotFound('topic');
    return { topic, ...found };
  },
  head: headOf,
  View,
};

function headOf({ topic, read: { claims } }: TopicData): Head {
  return {
    title: topic,
    description: texts.about(topic),
    // Case does not matter to the filters.
    canonical: topicPath(topic.toLowerCase()),
    isIndexed: claims.nodes.length > 0,
  };
}

function View({ data }: { readonly data: TopicData }): VNode {
  const { topic, read } = data;
  return (
    <>
      <ContextBar places={placesOf(read)}>
        <b>{topic}</b>
      </ContextBar>
      <header class="PageHead">
        <p class="Meta">{texts.topic}</p>
        <h1>{topic}</h1>
        <ul class="Acts">
          <CopyLink />
        </ul>
      </header>
      <TopicClaims data={data} />
      <TopicStances topic={topic} read={read} />
    </>
  );
}

function placesOf({ claims }: TopicPageQuery): readonly Place[] {
  const { totalCount } = claims;
  return [
    { id: 'claims', text: words.claim.title, ...(totalCount !== null && { count: totalCount }) },
    { id: 'stances', text: texts.stances },
  ];
}

function TopicClaims({ data: { topic, interval, read } }: { readonly data: TopicData }): VNode {
  const { nodes, totalCount, totalCountIsExact } = read.claims;
  const all = claimsPath(new Map([['topic', topic]]));
  return (
    <Section
      id="claims"
      title={words.claim.title}
      note={nodes.length === 0 ? undefined : words.claim.stripNote}
      acts={
        nodes.length > 0 && <ActLink href={all} text={words.claim.count(totalCount, totalCountIsExact)} />
      }
    >
      {nodes.length === 0 ? (
        <p class="Undated">{texts.noClaims}</p>
      ) : (
        <ClaimRows claims={nodes} interval={interval} />
      )}
    </Section>
  );
}
