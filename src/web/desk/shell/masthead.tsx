import type { VNode } from 'preact';
import type { MenuPlace, Visit } from '../page';
import { returnAddress } from '../pages/sign-in/return-address';
import { SETTINGS, signInPath } from '../paths';
import { words } from '../words/catalogue';

const PATHS: Readonly<Record<MenuPlace, string>> = {
  quotations: '/quotations',
  check: '/check',
  claims: '/claims',
  people: '/actors',
  countries: '/countries',
  stances: '/matrix',
  desk: '/desk',
};

interface MastheadProps {
  readonly place: MenuPlace | null;
  readonly visit: Visit;
}

/** The head of every page: name, places, search, and who has signed in. */
export function Masthead({ place, visit }: MastheadProps): VNode {
  return (
    <header class="Masthead">
      <a class="Brand" href="/">
        {words.site.name}
      </a>
      <details class="Menu">
        <summary>{words.site.menu}</summary>
        <nav aria-label={words.site.mainMenu}>
          <ul>
            {placesOf(visit).map((name) => (
              <li>
                <a href={PATHS[name]} aria-current={name === place ? 'page' : undefined}>
                  {words.site.places[name]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </details>
      <QuickSearch />
      <You visit={visit} />
    </header>
  );
}

function placesOf({ settings, viewer }: Visit): readonly MenuPlace[] {
  const places = Object.keys(PATHS) as MenuPlace[];
  return places.filter((place) => place !== 'desk' || (settings.hasDesk && viewer !== null));
}

function QuickSearch(): VNode {
  return (
    <form class="Find Quick" role="search" aria-label={words.site.searchRecord} action="/find">
      <input
        type="search"
        name="q"
        aria-label={words.site.searchRecord}
        placeholder={words.site.searchHint}
        aria-keyshortcuts="/"
      />
      <button class="Button" type="submit" aria-label={words.site.search}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <circle cx="7" cy="7" r="4.5" />
          <path d="M10.5 10.5L14.5 14.5" />
        </svg>
      </button>
    </form>
  );
}

function You({ visit: { settings, viewer, url } }: { readonly visit: Visit }): VNode | null {
  if (!settings.hasDesk) return null;
  return (
    <p class="You">
      {viewer === null ? (
        <a href={signInPath(returnAddress(url))}>{words.site.signIn}</a>
      ) : (
        <a href={SETTINGS} aria-current={url.pathname === SETTINGS ? 'page' : undefined}>
          {viewer.name}
        </a>
      )}
    </p>
  );
}
