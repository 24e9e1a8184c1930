import type { VNode } from 'preact';
import { words } from '../words/catalogue';

const PLACES = [
  ['home', '/desk'],
  ['review', '/desk/review'],
  ['settings', '/desk/settings'],
] as const;

/** A place of the desk. */
export type DeskPlace = (typeof PLACES)[number][0];

/** The places of the desk. */
export function DeskNav({ place }: { readonly place: DeskPlace | null }): VNode {
  return (
    <nav class="SubNav" aria-label={words.desk.nav}>
      <ul>
        {PLACES.map(([name, path]) => (
          <li>
            <a href={path} aria-current={name === place ? 'page' : undefined}>
              {words.desk.places[name]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
