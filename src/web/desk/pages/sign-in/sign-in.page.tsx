import type { VNode } from 'preact';
import type { Page, Visit } from '../../page';
import { Section } from '../../parts/section';
import { SESSION, SIGN_IN } from '../../paths';
import { SeeOther } from '../../problems';
import { words } from '../../words/catalogue';
import { problemIn } from './problem';
import { returnAddress } from './return-address';

const { signIn: texts, settings, site } = words;

/** Signs in. Without it nobody reads a record that is not public, so it stands in the place of all its pages. */
export const signInPage: Page<null> = {
  path: SIGN_IN,
  load: async ({ viewer, url }) => {
    if (viewer !== null) throw new SeeOther(returnAddress(url));
    return await Promise.resolve(null);
  },
  head: () => ({ title: texts.title, canonical: SIGN_IN, isIndexed: false }),
  View,
};

function View({ visit }: { readonly visit: Visit }): VNode {
  return (
    <>
      <div class="PageHead">
        <h1>{texts.title}</h1>
        <p class="Asked">{visit.settings.isPublic ? texts.publicLead : texts.closedLead}</p>
      </div>
      <Section id="with" title={texts.yours} note={texts.tokenNote}>
        <TokenForm url={visit.url} />
      </Section>
      <Section id="what" title={texts.what}>
        <About />
      </Section>
    </>
  );
}

function TokenForm({ url }: { readonly url: URL }): VNode {
  const problem = problemIn(url);
  return (
    <form class="Lines" method="post" action={SESSION}>
      <input type="hidden" name="returnTo" value={returnAddress(url)} />
      {/* Under this name the browser keeps the token: a token has no name that its owner would know. */}
      <input type="text" autocomplete="username" value={site.name} readonly hidden />
      <label for="token">{texts.token}</label>
      <input
        type="password"
        id="token"
        name="token"
        autocomplete="current-password"
        required
        autofocus={problem !== null}
        aria-invalid={problem === null ? undefined : 'true'}
        aria-describedby={problem === null ? 'token-hint' : 'token-problem token-hint'}
      />
      {problem !== null && (
        <p class="Alert" id="token-problem">
          {texts.problems[problem]}
        </p>
      )}
      <p class="Meta" id="token-hint">
        {texts.hint}
      </p>
      <p>
        <button type="submit" class="Button Button-main">
          {texts.submit}
        </button>
      </p>
    </form>
  );
}

const ROLES = ['READER', 'CONTRIBUTOR', 'REVIEWER', 'ADMIN'] as const;

function About(): VNode {
  return (
    <div class="Lines">
      <p>{texts.whatIs}</p>
      <p>{texts.whoGives}</p>
      <dl class="Facts">
        {ROLES.map((role) => (
          <div>
            <dt>{settings.roles[role]}</dt>
            <dd>{settings.roleMay[role]}</dd>
          </div>
        ))}
      </dl>
      <p>{texts.keep}</p>
      <p>{texts.stays}</p>
    </div>
  );
}
