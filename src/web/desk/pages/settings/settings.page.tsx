import type { VNode } from 'preact';
import type { PageViewer } from '../../contract';
import { Island } from '../../islands/island';
import type { Page, Visit } from '../../page';
import { Section } from '../../parts/section';
import { SESSION_END, SETTINGS, signInPath } from '../../paths';
import { SeeOther } from '../../problems';
import { changesPath } from '../changes/changes-state';
import { Preferences } from '../../settings/preferences';
import { words } from '../../words/catalogue';

const { settings: texts, site } = words;

/** Who has signed in, and what this browser is to do. */
export const settingsPage: Page<PageViewer> = {
  path: SETTINGS,
  load: async ({ viewer }) => {
    if (viewer === null) throw new SeeOther(signInPath(SETTINGS));
    return await Promise.resolve(viewer);
  },
  head: () => ({ title: texts.title, canonical: SETTINGS, isIndexed: false }),
  View,
};

function View({ data: viewer }: { readonly data: PageViewer; readonly visit: Visit }): VNode {
  return (
    <>
      <div class="PageHead PageHead-desk">
        <h1>{texts.title}</h1>
      </div>
      <Section id="you" title={texts.you} note={texts.youNote}>
        <div class="Lines">
          <dl class="Facts">
            <div>
              <dt>{texts.name}</dt>
              <dd>
                <b>{viewer.name}</b>
              </dd>
            </div>
            <div>
              <dt>{texts.role}</dt>
              <dd>{ofRole(texts.roles, viewer)}</dd>
            </div>
            <div>
              <dt>{texts.may}</dt>
              <dd>{ofRole(texts.roleMay, viewer)}</dd>
            </div>
          </dl>
          <p>
            {texts.namedSo} <a href={changesPath({ by: [viewer.name] })}>{texts.ownChanges}</a>
          </p>
          <form method="post" action={SESSION_END}>
            <button type="submit" class="Button">
              {site.signOut}
            </button>
          </form>
          <p class="Meta">{texts.signOutNote}</p>
        </div>
      </Section>
      <Section id="browser" title={texts.browser} note={texts.browserNote}>
        <noscript>
          <p>{texts.needsScript}</p>
        </noscript>
        <Island name="preferences" component={Preferences} props={{}} />
      </Section>
    </>
  );
}

function ofRole(by: Readonly<Record<string, string>>, { role }: PageViewer): string {
  return by[role] ?? role;
}
