import type { VNode } from 'preact';
import type { EntryFragment } from '../generated/operations';
import { Entry } from '../parts/entry';
import { words } from '../words/catalogue';

interface NewestQuotationsProps {
  readonly quotations: {
    readonly totalCount: number | null;
    readonly totalCountIsExact: boolean | null;
    readonly nodes: readonly EntryFragment[];
  };
  /** The list of all of them. */
  readonly href: string;
  /** Whether the page may have some of them elsewhere too. */
  readonly isAgain?: boolean;
}

/** The newest quotations of a list, and the way to all. */
export function NewestQuotations({ quotations, href, isAgain = false }: NewestQuotationsProps): VNode {
  const { nodes, totalCount, totalCountIsExact } = quotations;
  if (nodes.length === 0) return <p class="Undated">{words.actor.nothingSaid}</p>;
  return (
    <>
      <div class="Ledger">
        {nodes.map((quotation) => (
          <Entry quotation={quotation} heading="h3" isAgain={isAgain} />
        ))}
      </div>
      <p class="Meta">
        <a href={href}>{words.actor.all(totalCount, totalCountIsExact)}</a>
      </p>
    </>
  );
}
