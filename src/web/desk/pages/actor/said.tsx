import type { VNode } from 'preact';
import { SaidBars } from '../../charts/said-bars';
import { Entry } from '../../parts/entry';
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
  const { nodes, totalCount, totalCountIsExact } = quotations;
  return (
    <Section id="said" title={texts.newest}>
      {nodes.length === 0 ? (
        <p class="Undated">{texts.nothingSaid}</p>
      ) : (
        <>
          <div class="Ledger">
            {nodes.map((quotation) => (
              <Entry quotation={quotation} heading="h3" />
            ))}
          </div>
          <p class="Meta">
            <a href={searchPath({ speaker: id })}>{texts.all(totalCount, totalCountIsExact)}</a>
          </p>
        </>
      )}
    </Section>
  );
}
