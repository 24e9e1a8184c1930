import type { VNode } from 'preact';
import type { SearchPageQuery } from '../../generated/operations';
import { Facet } from '../../lists/facet';
import type { Chip } from '../../search/chips';
import type { ParameterName } from '../../search/parameters';
import { addressOf, SEARCH, valueOf, type SearchState } from '../../search/search-state';
import { words } from '../../words/catalogue';

type Facets = SearchPageQuery['quotations']['facets'];

interface NarrowProps {
  readonly state: SearchState;
  readonly facets: Facets;
  readonly chips: readonly Chip[];
}

interface Choice {
  readonly value: string;
  readonly text: string;
  readonly count: number;
}

const { search, record } = words;

/** What narrows the list: a form, and the values that its quotations have. */
export function Narrow({ state, facets, chips }: NarrowProps): VNode {
  return (
    <details class="Narrow">
      <summary>
        {search.narrow} {chips.length > 0 && <span class="N">{chips.length}</span>}
      </summary>
      <Form state={state} />
      {facets !== null && <AllFacets state={state} facets={facets} />}
    </details>
  );
}

// The fields that it has replace those of the address; all others stay.
const FIELDS: readonly string[] = ['q', 'speaker', 'country', 'from', 'to'];

function Form({ state }: { readonly state: SearchState }): VNode {
  const kept = [...state.values].filter(([name]) => !FIELDS.includes(name));
  return (
    <form class="Facets" action={SEARCH}>
      {kept.flatMap(([name, values]) =>
        values.map((value) => <input type="hidden" name={name} value={value} />),
      )}
      <Field name="q" label={search.fields.q} state={state} type="search" />
      <Field name="speaker" label={search.fields.speaker} state={state} />
      <Field name="country" label={search.fields.country} state={state} hint={search.fields.countryHint} />
      <fieldset class="Field Field-two">
        <legend>{search.fields.days}</legend>
        {(['from', 'to'] as const).map((name) => (
          <label>
            <span>{search.fields[name]}</span>
            <input type="date" name={name} value={valueOf(state, name) ?? ''} />
          </label>
        ))}
      </fieldset>
      <p>
        <button type="submit" class="Button">
          {search.fields.find}
        </button>
      </p>
    </form>
  );
}

interface FieldProps {
  readonly name: ParameterName;
  readonly label: string;
  readonly state: SearchState;
  readonly type?: 'search' | 'text';
  readonly hint?: string;
}

function Field({ name, label, state, type = 'text', hint }: FieldProps): VNode {
  const id = `narrow-${name}`;
  return (
    <div class="Field">
      <label for={id}>{label}</label>
      <input id={id} type={type} name={name} value={valueOf(state, name) ?? ''} placeholder={hint} />
    </div>
  );
}

function AllFacets({
  state,
  facets,
}: {
  readonly state: SearchState;
  readonly facets: NonNullable<Facets>;
}): VNode {
  return (
    <div class="Facets">
      {!facets.isExact && <p class="Meta">{search.facetsOfNewest(facets.itemsCounted)}</p>}
      {groupsOf(facets, state).map(([name, title, choices]) => (
        <Facet
          title={title}
          choices={choices.map(({ value, text, count }) => ({
            ...{ href: addressOf(state, { [name]: [value] }), text, count },
          }))}
        />
      ))}
    </div>
  );
}

type Group = readonly [ParameterName, string, readonly Choice[]];

function groupsOf(facets: NonNullable<Facets>, { values }: SearchState): readonly Group[] {
  const titles = search.facets;
  // Beside a target, a stance is one towards it; these count those towards anything.
  const stances: readonly Group[] =
    values.has('towards') || values.has('claim')
      ? []
      : [
          [
            'stance',
            titles.stances,
            facets.stances.map(({ stance, count }) => ({
              value: stance,
              text: search.stance[stance],
              count,
            })),
          ],
        ];
  return [
    [
      'speaker',
      titles.speakers,
      facets.speakers.map(({ actor, count }) => ({ value: actor.id, text: actor.name, count })),
    ],
    [
      'country',
      titles.countries,
      facets.countries.map(({ country, count }) => ({ value: country.code, text: country.name, count })),
    ],
    ...stances,
    [
      'outlet',
      titles.outlets,
      facets.outlets.map(({ outlet, count }) => ({ value: outlet.id, text: outlet.name, count })),
    ],
    [
      'kind',
      titles.kinds,
      facets.kinds.map(({ kind, count }) => ({ value: kind, text: record.kind[kind], count })),
    ],
    ['act', titles.acts, facets.acts.map(({ act, count }) => ({ value: act, text: record.act[act], count }))],
    [
      'status',
      titles.reviewStatuses,
      facets.reviewStatuses.map(({ reviewStatus, count }) => ({
        value: reviewStatus,
        text: record.review[reviewStatus],
        count,
      })),
    ],
  ];
}
