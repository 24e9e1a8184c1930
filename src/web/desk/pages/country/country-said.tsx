import type { VNode } from 'preact';
import { SaidBars } from '../../charts/said-bars';
import { Facet } from '../../lists/facet';
import { NewestQuotations } from '../../lists/newest-quotations';
import { Section } from '../../parts/section';
import { searchPath } from '../../search/search-state';
import { words } from '../../words/catalogue';
import type { CountryTab, ShownCountry } from './country-data';

const { country: texts, search } = words;

interface CountrySaidProps {
  readonly country: ShownCountry;
  readonly said: Extract<CountryTab, { readonly tab: 'said' }>;
}

/** What the speakers of a country said: when, who, and the newest of it. */
export function CountrySaid({ country: { code }, said: { interval, quotations } }: CountrySaidProps): VNode {
  const { timeline, totalCount, countingProblem, facets } = quotations;
  return (
    <>
      <Section id="when" title={words.actor.when} note={search.chart.oneSquare}>
        {countingProblem !== null && <p class="Undated">{countingProblem.message}</p>}
        <SaidBars
          interval={interval}
          timeline={timeline}
          total={totalCount}
          hrefOf={(within) => searchPath({ country: code, within })}
          fallback={words.actor.noTimeline}
        />
      </Section>
      {facets !== null && facets.speakers.length > 0 && (
        <Section
          id="who"
          title={texts.speakers}
          note={facets.isExact ? undefined : search.facetsOfNewest(facets.itemsCounted)}
        >
          <Facet
            title={texts.mostQuoted}
            choices={facets.speakers.map(({ actor, count }) => ({
              ...{ text: actor.name, count },
              href: searchPath({ country: code, speaker: actor.id }),
            }))}
          />
        </Section>
      )}
      <Section id="said" title={words.actor.newest}>
        <NewestQuotations quotations={quotations} href={searchPath({ country: code })} />
      </Section>
    </>
  );
}
