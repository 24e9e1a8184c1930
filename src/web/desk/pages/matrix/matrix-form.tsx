import type { VNode } from 'preact';
import { valueOf } from '../../search/search-state';
import { words } from '../../words/catalogue';
import type { MatrixData } from './matrix-data';

const { matrix: texts } = words;
type Side = keyof typeof texts.sides;

/** What narrows the matrix: days, an outlet, a stance. */
export function MatrixForm({ data: { state, outlets } }: { readonly data: MatrixData }): VNode {
  const sides = Object.keys(texts.sides) as Side[];
  return (
    <form class="Bar-form" action="/matrix">
      {(['from', 'to'] as const).map((name) => (
        <label>
          {texts.fields[name]} <input type="date" name={name} value={valueOf(state, name) ?? ''} />
        </label>
      ))}
      <Choice
        name="outlet"
        none={texts.anyOutlet}
        chosen={valueOf(state, 'outlet')}
        options={outlets.map(({ id, name }) => [id, name])}
      />
      <Choice
        name="stance"
        none={texts.anyStance}
        chosen={valueOf(state, 'stance')}
        options={sides.map((side) => [side, texts.sides[side]])}
      />
      <button type="submit" class="Button">
        {texts.fields.show}
      </button>
    </form>
  );
}

interface ChoiceProps {
  readonly name: 'outlet' | 'stance';
  /** What the choice of none is called. */
  readonly none: string;
  readonly chosen: string | null;
  readonly options: readonly (readonly [value: string, text: string])[];
}

function Choice({ name, none, chosen, options }: ChoiceProps): VNode {
  return (
    <label>
      {texts.fields[name]}{' '}
      <select name={name}>
        <option value="">{none}</option>
        {options.map(([value, text]) => (
          <option value={value} selected={value === chosen}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
