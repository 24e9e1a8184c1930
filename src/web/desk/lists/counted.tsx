import type { VNode } from 'preact';
import { words } from '../words/catalogue';

interface CountedProps {
  /** Null where the server did not count. */
  readonly count: number | null;
  /** False where there are more. */
  readonly isExact?: boolean | null;
  /** The list of exactly these. */
  readonly href: string;
  readonly label?: string;
  readonly stance?: string;
}

/** A number that opens the list it counts; nothing to open at 0. */
export function Counted({ count, isExact = true, href, label, stance }: CountedProps): VNode {
  if (count === 0) return <>0</>;
  const figure = count === null ? words.site.notCounted : count.toLocaleString('en');
  return (
    <a href={href} aria-label={label} data-stance={stance}>
      {isExact === false ? words.site.moreThan(figure) : figure}
    </a>
  );
}
