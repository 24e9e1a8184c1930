import type { VNode } from 'preact';
import type { ClaimsPageQuery } from '../../generated/operations';
import { Facet } from '../../lists/facet';
import { words } from '../../words/catalogue';
import { claimsPath, type ClaimParameter, type ClaimsState } from './claims-state';

const { claim: texts } = words;
type ClaimFacets = ClaimsPageQuery['claims']['facets'];

interface NarrowClaimsProps {
  readonly state: ClaimsState;
  readonly facets: ClaimFacets;
}

/** What narrows the list of claims: a form, and the values that its claims have. */
export function NarrowClaims({ state, facets }: NarrowClaimsProps): VNode {
  return (
    <details class="Narrow">
      <summary>
        {words.search.narrow} {state.values.size > 0 && <span class="N">{state.values.size}</span>}
      </summary>
      <form class="Facets" action="/claims">
        {[...state.values]
          .filter(([name]) => name !== 'q')
          .map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
        <div class="Field">
          <label for="claims-q">{texts.fields.q}</label>
          <input id="claims-q" type="search" name="q" value={state.values.get('q') ?? ''} />
        </div>
        <p>
          <button type="submit" class="Button">
            {words.search.fields.find}
          </button>
        </p>
      </form>
      {facets !== null && <Facets state={state} facets={facets} />}
    </details>
  );
}

function Facets({
  state,
  facets,
}: {
  readonly state: ClaimsState;
  readonly facets: NonNullable<ClaimFacets>;
}): VNode {
  const { verdicts } = facets;
  const to = (name: ClaimParameter, value: string): string => claimsPath(state.values, { [name]: value });
  const checked = verdicts.reduce((sum, { count }) => sum + count, 0);
  const reviewed = [
    { href: to('reviewed', 'yes'), text: texts.facets.checked, count: checked },
    { href: to('reviewed', 'no'), text: texts.facets.notChecked, count: facets.itemsCounted - checked },
  ];
  const { topics, countries, actors } = facets;
  return (
    <div class="Facets">
      {!facets.isExact && <p class="Meta">{words.search.facetsOfNewest(facets.itemsCounted)}</p>}
      <Facet
        title={texts.facets.verdicts}
        choices={verdicts.map(({ verdict, count }) => ({
          ...{ count, text: words.record.verdict[verdict] },
          href: to('verdict', verdict),
        }))}
      />
      <Facet title={texts.facets.reviewed} choices={reviewed.filter(({ count }) => count > 0)} />
      <Facet
        title={texts.facets.topics}
        choices={topics.map(({ topic, count }) => ({ href: to('topic', topic), text: topic, count }))}
      />
      <Facet
        title={texts.facets.countries}
        choices={countries.map(({ country, count }) => ({
          ...{ href: to('country', country.code), text: country.name, count },
        }))}
      />
      <Facet
        title={texts.facets.actors}
        choices={actors.map(({ actor, count }) => ({ href: to('actor', actor.id), text: actor.name, count }))}
      />
    </div>
  );
}
