import type { VNode } from 'preact';
import { words } from '../words/catalogue';

interface PagerProps {
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** The address of the page after or before a cursor. */
  readonly hrefOf: (place: { readonly after?: string | null; readonly before?: string | null }) => string;
}

/** The way to the next and the previous page of a list; nothing where it has one page. */
export function Pager({ pageInfo, hrefOf }: PagerProps): VNode | null {
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = pageInfo;
  if (!hasNextPage && !hasPreviousPage) return null;
  return (
    <nav class="Pager" aria-label={words.site.pages}>
      {hasPreviousPage && (
        <a rel="prev" href={hrefOf({ before: startCursor })}>
          {words.site.previousPage}
        </a>
      )}{' '}
      {hasNextPage && (
        <a rel="next" href={hrefOf({ after: endCursor })}>
          {words.site.nextPage}
        </a>
      )}
    </nav>
  );
}
