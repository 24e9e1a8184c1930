import type { VNode } from 'preact';
import { dayInWords } from './day';

const DAY = 10;
const MINUTE = 16;

/** A moment, in UTC: `2026-03-04T10:02:11.000Z` as "4 Mar 2026 10:02". */
export function Moment({ at }: { readonly at: string }): VNode {
  return (
    <time dateTime={at}>
      {dayInWords(at.slice(0, DAY))} {at.slice(DAY + 1, MINUTE)}
    </time>
  );
}
