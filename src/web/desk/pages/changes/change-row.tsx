import type { VNode } from 'preact';
import type { ShownChangeFragment } from '../../generated/operations';
import { searchPath } from '../../search/search-state';
import { words } from '../../words/catalogue';
import { changedFields, type ChangedField } from './changed-fields';
import { changesPath } from './changes-state';
import type { Run } from './days-of-changes';
import { RecordName } from './record-name';

const { changes: texts } = words;
const [MINUTE_FROM, MINUTE_TO] = [11, 16];

/** One change, or several of one import, of which the list opens. */
export function ChangeRow({ run }: { readonly run: Run }): VNode {
  const [first, ...others] = run;
  if (others.length === 0)
    return (
      <li>
        <Moment at={first.madeAt} /> <a href={changesPath({ by: [first.madeBy] })}>{first.madeBy}</a>{' '}
        <b>{deedOf(first)}</b> {texts.one[first.kind]} <RecordName change={first} />
        <Into change={first} />
        <Fields change={first} />
        {first.reason !== null && `: ${first.reason}`}
      </li>
    );
  return (
    <li>
      <details>
        <summary>
          <Moment at={first.madeAt} /> {first.madeBy} <b>{deedOf(first)}</b>{' '}
          {`${texts.run(run.length, texts.kinds[first.kind])} ${texts.inOneImport}`}
        </summary>
        <ul class="Plain">
          {run.map((change) => (
            <li>
              <RecordName change={change} />
            </li>
          ))}
        </ul>
        {first.kind === 'QUOTATION' && first.importBatchId !== null && (
          <a href={searchPath({ batch: first.importBatchId })}>{texts.ofImport}</a>
        )}
      </details>
    </li>
  );
}

// The heading has the day.
function Moment({ at }: { readonly at: string }): VNode {
  return <time dateTime={at}>{at.slice(MINUTE_FROM, MINUTE_TO)}</time>;
}

function deedOf({ action, isRemoval }: ShownChangeFragment): string {
  return isRemoval ? texts.removed : texts.actions[action];
}

function Into({ change: { mergedIntoId } }: { readonly change: ShownChangeFragment }): VNode | null {
  if (mergedIntoId === null) return null;
  return (
    <>
      {` ${texts.into} `}
      <a href={`/find?q=${encodeURIComponent(mergedIntoId)}`}>{texts.wasMergedInto}</a>
    </>
  );
}

function Fields({ change }: { readonly change: ShownChangeFragment }): VNode | null {
  const isListed = change.action !== 'CREATED' && change.action !== 'MERGED';
  const fields = isListed ? changedFields(change.changes) : [];
  return fields.length === 0 ? null : <span class="Meta">{` (${fields.map(fieldText).join('; ')})`}</span>;
}

function fieldText({ name, values }: ChangedField): string {
  if (values === null) return name;
  return `${name}: ${values.before ?? texts.nothing} ${texts.to} ${values.after ?? texts.nothing}`;
}
