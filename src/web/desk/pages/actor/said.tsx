import type { VNode } from 'preact';
import { SaidBars } from '../../charts/said-bars';
import { NewestQuotations } from '../../lists/newest-quotations';
import { Section } from '../../parts/section';
import { searchPath } from '../../search/search-state';
import { words } from '../../words/catalogue';
import type { ActorData, ShownActor } from './actor-data';

const { actor: texts } = words;

/** The quotations of an actor along time. */
export function WhenActorSaid({ data: { actor, interval } }: { readonly data: ActorData }): VNode {
  const { id, quotations } = actor;
  const problem = quotations.countingProblem;
  return (
    <Section id="when" title={texts.when} note={words.search.chart.oneSquare}>
      {problem !== null && <p class="Undated">{problem.message}</p>}
      <SaidBars
        interval={interval}
        timeline={quotations.timeline}
        total={quotations.totalCount}
        hrefOf={(within) => searchPath({ speaker: id, within })}
        fallback={texts.noTimeline}
      />
    </Section>
  );
}

/** The newest quotations of an actor, and the way to all. */
export function ActorSaid({ actor: { id, quotations } }: { readonly actor: ShownActor }): VNode {
  return (
    <Section id="said" title={texts.newest}>
      <NewestQuotations quotations={quotations} href={searchPath({ speaker: id })} />
    </Section>
  );
}
