import type { ComponentChildren, VNode } from 'preact';
import { words } from '../words/catalogue';

/** A place on the same page. */
export interface Place {
  readonly id: string;
  readonly text: string;
  readonly count?: number;
}

interface ContextBarProps {
  readonly children: ComponentChildren;
  readonly places: readonly Place[];
}

/** The line that stays in sight: what the page is about, and the places on it. */
export function ContextBar({ children, places }: ContextBarProps): VNode {
  return (
    <nav class="Context" aria-label={words.site.onThisPage}>
      <p>{children}</p>
      <ul>
        {places.map(({ id, text, count }) => (
          <li>
            <a href={`#${id}`}>
              {text}
              {count !== undefined && (
                <>
                  {' '}
                  <span class="N">{count}</span>
                </>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
