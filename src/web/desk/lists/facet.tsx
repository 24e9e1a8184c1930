import type { VNode } from 'preact';

/** A value that a list may be narrowed to, and how many items have it. */
export interface FacetChoice {
  readonly href: string;
  readonly text: string;
  readonly count: number;
}

/** The values of one filter, most frequent first, each with a bar; nothing without any. */
export function Facet({
  title,
  choices,
}: {
  readonly title: string;
  readonly choices: readonly FacetChoice[];
}): VNode | null {
  const most = Math.max(...choices.map(({ count }) => count));
  if (choices.length === 0) return null;
  return (
    <section class="Facet">
      <h3>{title}</h3>
      <ul>
        {choices.map(({ href, text, count }) => (
          <li>
            <a href={href}>{text}</a> <span class="N">{count.toLocaleString('en')}</span>
            <svg class="Bar" width="100%" height="2" aria-hidden="true">
              <rect width={`${((count / most) * 100).toFixed(2)}%`} height="2" />
            </svg>
          </li>
        ))}
      </ul>
    </section>
  );
}
