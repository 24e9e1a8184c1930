import type { VNode } from 'preact';
import type { RecordKind } from '../../generated/operations';
import { CHANGES } from '../../paths';
import { words } from '../../words/catalogue';
import type { ChangesState } from './changes-state';

const { changes: texts } = words;
const KINDS = Object.keys(texts.kinds) as readonly RecordKind[];

/** What narrows the list of changes. */
export function NarrowChanges({ state: { types, by, since } }: { readonly state: ChangesState }): VNode {
  const [kind = ''] = types;
  return (
    <details class="Narrow">
      <summary>{texts.narrow}</summary>
      <form class="Facets" action={CHANGES}>
        <div class="Field">
          <label for="type">{texts.fields.type}</label>
          <select id="type" name="type">
            <option value="">{texts.allKinds}</option>
            {KINDS.map((value) => (
              <option value={value} selected={value === kind}>
                {texts.kinds[value]}
              </option>
            ))}
          </select>
        </div>
        <div class="Field">
          <label for="by">{texts.fields.by}</label>
          <input type="text" id="by" name="by" value={by[0] ?? ''} placeholder={texts.byHint} />
        </div>
        <div class="Field">
          <label for="since">{texts.fields.since}</label>
          <input type="date" id="since" name="since" value={since ?? ''} />
        </div>
        <p>
          <button type="submit" class="Button">
            {texts.find}
          </button>
        </p>
        <p class="Meta">{texts.utc}</p>
      </form>
    </details>
  );
}
