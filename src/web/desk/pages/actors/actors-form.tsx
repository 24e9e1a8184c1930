import type { VNode } from 'preact';
import type { ActorsPageQuery } from '../../generated/operations';
import { words } from '../../words/catalogue';
import type { ActorsState } from './actors-state';

const { actor: texts } = words;

interface ActorsFormProps {
  readonly state: ActorsState;
  readonly countries: ActorsPageQuery['countries'];
}

/** Narrows the list of actors by name, country and kind. */
export function ActorsForm({ state: { values, order }, countries }: ActorsFormProps): VNode {
  const country = values.get('country') ?? '';
  const kinds = Object.entries(words.record.actorKind);
  const named = countries.map(({ code, name }) => [code, name] as const);
  const isListed = country === '' || countries.some(({ code }) => code === country);
  return (
    <form class="Bar-form" action="/actors">
      <label>
        {texts.fields.q} <input type="search" name="q" value={values.get('q') ?? ''} />
      </label>
      <label>
        {texts.fields.country}{' '}
        <Choice
          name="country"
          chosen={country}
          none={texts.every.country}
          options={isListed ? named : [...named, [country, country]]}
        />
      </label>
      <label>
        {texts.fields.kind}{' '}
        <Choice name="kind" chosen={values.get('kind') ?? ''} none={texts.every.kind} options={kinds} />
      </label>
      {order !== 'QUOTATIONS_DESC' && <input type="hidden" name="order" value={order} />}
      <button type="submit" class="Button">
        {texts.fields.show}
      </button>
    </form>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly chosen: string;
  readonly none: string;
  readonly options: readonly (readonly [value: string, text: string])[];
}

function Choice({ name, chosen, none, options }: ChoiceProps): VNode {
  return (
    <select name={name}>
      <option value="">{none}</option>
      {options.map(([value, text]) => (
        <option value={value} selected={value === chosen}>
          {text}
        </option>
      ))}
    </select>
  );
}
