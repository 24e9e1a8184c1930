import type { VNode } from 'preact';
import { ChangesPageDocument, type ChangesPageQuery } from '../../generated/operations';
import type { Page } from '../../page';
import { CopyLink, Print } from '../../parts/acts';
import { Day } from '../../parts/day';
import { CHANGES } from '../../paths';
import { words } from '../../words/catalogue';
import { ChangeRow } from './change-row';
import { changesPath, readChanges, type ChangesState } from './changes-state';
import { ChangesSentence } from './changes-sentence';
import { daysOfChanges } from './days-of-changes';
import { NarrowChanges } from './narrow-changes';

const { changes: texts, site } = words;
const PAGE_SIZE = 50;

interface ChangesData {
  readonly state: ChangesState;
  readonly found: ChangesPageQuery['changes'];
}

/** What changed in the record, whoever changed it: the latest first. */
export const changesPage: Page<ChangesData> = {
  path: CHANGES,
  load: async ({ ask, url }) => {
    const state = readChanges(url);
    const { types, by, since, before } = state;
    const { changes: found } = await ask(ChangesPageDocument, {
      types: types.length === 0 ? null : types,
      madeBy: by.length === 0 ? null : by,
      since,
      before,
      last: PAGE_SIZE,
    });
    return { state, found };
  },
  head: ({ state }) => ({
    title: texts.title,
    canonical: changesPath({ ...state, before: null }),
    isIndexed: false,
  }),
  View: ({ data }) => <View {...data} />,
};

function View({ state, found }: ChangesData): VNode {
  const days = daysOfChanges(found.changes.toReversed());
  return (
    <>
      <header class="Context Context-search">
        <div>
          <h1>{texts.title}</h1>
          <p>
            <ChangesSentence state={state} />
          </p>
        </div>
        <ul class="Acts">
          <CopyLink />
          <Print />
        </ul>
      </header>
      {state.notUnderstood.map((name) => (
        <p class="Undated" role="status">
          {texts.notUnderstood(name)}
        </p>
      ))}
      <div class="Cols">
        <aside class="Rail" aria-label={texts.narrow}>
          <NarrowChanges state={state} />
        </aside>
        <div class="Found">
          {days.length === 0 && <p class="Undated">{isNarrowed(state) ? texts.none : texts.noneAtAll}</p>}
          {days.map(({ day, runs }) => (
            <section class="DayOfChanges" aria-labelledby={`day-${day}`}>
              <h2 id={`day-${day}`}>
                <Day day={day} />
              </h2>
              <ul class="Changes">
                {runs.map((run) => (
                  <ChangeRow run={run} />
                ))}
              </ul>
            </section>
          ))}
          <Pager state={state} found={found} />
        </div>
      </div>
    </>
  );
}

function isNarrowed({ types, by, since, before }: ChangesState): boolean {
  return types.length + by.length > 0 || since !== null || before !== null;
}

function Pager({ state, found: { earlierCursor } }: ChangesData): VNode | null {
  if (earlierCursor === null && state.before === null) return null;
  return (
    <nav class="Pager" aria-label={site.pages}>
      {state.before !== null && <a href={changesPath({ ...state, before: null })}>{texts.newest}</a>}{' '}
      {earlierCursor !== null && (
        <a rel="next" href={changesPath({ ...state, before: earlierCursor })}>
          {texts.older}
        </a>
      )}
    </nav>
  );
}
