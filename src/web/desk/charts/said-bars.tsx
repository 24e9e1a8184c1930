import type { VNode } from 'preact';
import type { TimelineInterval } from '../generated/operations';
import { dayInWords, daysInWords } from '../parts/day';
import { words } from '../words/catalogue';
import { Bars, type Bar } from './bars';

const { chart } = words.search;

interface SaidBarsProps {
  readonly interval: TimelineInterval;
  /** Null where the server did not count. */
  readonly timeline:
    | readonly {
        readonly from: string | null;
        readonly to: string | null;
        readonly count: number;
        readonly isExact: boolean;
      }[]
    | null;
  /** How many quotations there are, with those whose day is not known; null where the server did not count. */
  readonly total: number | null;
  /** The list of what was certainly said in these days: `2026-03-01..2026-03-31`. */
  readonly hrefOf: (within: string) => string;
  /** Says so where there are fewer than two bars. */
  readonly fallback?: string;
}

/** Quotations by the day on which they were said. */
export function SaidBars({ interval, timeline, total, hrefOf, fallback }: SaidBarsProps): VNode | null {
  const dated = (timeline ?? []).flatMap(({ from, to, count, isExact }) =>
    from === null || to === null ? [] : [{ from, to, count, isExact }],
  );
  if (dated.length < 2) return fallback === undefined ? null : <p class="Undated">{fallback}</p>;
  const sum = dated.reduce((counted, { count }) => counted + count, 0);
  const bars: Bar[] = dated.map(({ from, to, count }, i) => ({
    name: daysInWords(from, to),
    label: labelOf(from, i, dated.length),
    count,
    href: hrefOf(`${from}..${to}`),
  }));
  const notes = [chart.note(sum, total ?? sum), dated.every(({ isExact }) => isExact) ? '' : chart.notExact];
  return <Bars title={chart.title[interval]} note={notes.filter(Boolean).join(' ')} bars={bars} />;
}

const MOST_LABELS = 6;

function labelOf(from: string, i: number, length: number): string {
  return i % Math.ceil(length / MOST_LABELS) === 0
    ? dayInWords(from.endsWith('-01') && length > 1 ? from.slice(0, 7) : from)
    : '';
}
