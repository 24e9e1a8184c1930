import type { VNode } from 'preact';
import { dayInWords } from '../../parts/day';
import { words } from '../../words/catalogue';
import { changesPath, type ChangesState } from './changes-state';

const { changes: texts } = words;

/** What narrows the list; as on the search, each value leads to the list without it. */
export function ChangesSentence({ state }: { readonly state: ChangesState }): VNode {
  const { types, by, since } = state;
  const all = { ...state, before: null };
  const chips = [
    ...types.map((type) => ({
      lead: texts.lead.type,
      text: texts.kinds[type],
      without: changesPath({ ...all, types: types.filter((one) => one !== type) }),
    })),
    ...by.map((name) => ({
      lead: texts.lead.by,
      text: name,
      without: changesPath({ ...all, by: by.filter((one) => one !== name) }),
    })),
    ...(since === null
      ? []
      : [{ lead: texts.lead.since, text: dayInWords(since), without: changesPath({ ...all, since: null }) }]),
  ];
  if (chips.length === 0) return <>{texts.latest}</>;
  return (
    <>
      {chips.map(({ lead, text, without }, i) => (
        <>
          {chips[i - 1]?.lead === lead ? `${texts.and} ` : `${lead} `}
          <a class="Chip" href={without}>
            {text}
            <span aria-hidden="true"> ×</span>
            <span class="vh">{texts.remove(lead)}</span>
          </a>{' '}
        </>
      ))}
    </>
  );
}
