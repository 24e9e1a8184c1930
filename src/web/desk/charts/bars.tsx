import type { VNode } from 'preact';
import { words } from '../words/catalogue';

/** One bar: what it counts, and the list of exactly these. */
export interface Bar {
  /** In the table and for screen readers: "March 2026". */
  readonly name: string;
  /** Below the bar; empty below most. */
  readonly label: string;
  readonly count: number;
  readonly href: string;
}

interface BarsProps {
  readonly title: string;
  /** What is counted, and what is not. */
  readonly note: string;
  readonly bars: readonly Bar[];
}

const HEIGHT = 66;
const ROOM = 12;
const SQUARE = 8;
const STEP = 10;
const MOST_SQUARES = 6;
const WIDEST = 36;
const FULL_FROM = 24;

/** A chart over time with its table: squares, one for each quotation, or bars where there are too many for that. */
export function Bars({ title, note, bars }: BarsProps): VNode {
  const width = bars.length >= FULL_FROM ? '100%' : bars.length * WIDEST;
  return (
    <figure class="Chart">
      <figcaption>
        <b>{title}</b> {note}
      </figcaption>
      <svg width={width} height={HEIGHT + ROOM + 20} role="group" aria-label={title}>
        {bars.map((bar, i) => (
          <Label bar={bar} x={percent(i, bars.length)} />
        ))}
        <line class="Base" x1="0" x2="100%" y1={HEIGHT + ROOM} y2={HEIGHT + ROOM} />
        {bars.map(
          (bar, i) => bar.count > 0 && <Mark bar={bar} x={percent(i, bars.length)} most={mostOf(bars)} />,
        )}
      </svg>
      <Twin bars={bars} />
    </figure>
  );
}

const percent = (i: number, length: number): string => `${((i / length) * 100).toFixed(2)}%`;
const mostOf = (bars: readonly Bar[]): number => Math.max(...bars.map(({ count }) => count));

function Label({ bar, x }: { readonly bar: Bar; readonly x: string }): VNode | null {
  if (bar.label === '') return null;
  return (
    <>
      <line class="Grid" x1={x} x2={x} y1="0" y2={HEIGHT + ROOM + 18} />
      <text class="Label" x={x} dx="3" y={HEIGHT + ROOM + 15}>
        {bar.label}
      </text>
    </>
  );
}

function Mark({ bar, x, most }: { readonly bar: Bar; readonly x: string; readonly most: number }): VNode {
  const { name, count, href } = bar;
  return (
    <svg class="Over" x={x} y={HEIGHT + ROOM}>
      <a href={href} aria-label={words.search.chart.mark(name, count)}>
        {most > MOST_SQUARES ? <Column count={count} most={most} /> : <Squares count={count} />}
        <rect class="Hit" x="-4" y={-HEIGHT - ROOM} width="24" height={HEIGHT + ROOM} />
      </a>
    </svg>
  );
}

function Squares({ count }: { readonly count: number }): VNode {
  return (
    <>
      {Array.from({ length: count }, (_, i) => (
        <rect class="Unit" x="4" y={-(i + 1) * STEP} width={SQUARE} height={SQUARE} />
      ))}
    </>
  );
}

function Column({ count, most }: { readonly count: number; readonly most: number }): VNode {
  const height = Math.max(1, Math.round((count / most) * HEIGHT));
  return (
    <>
      <rect class="Unit" x="4" y={-height} width={SQUARE} height={height} />
      {count === most && (
        <text class="Label" x="4" y={-height - 3}>
          {count.toLocaleString('en')}
        </text>
      )}
    </>
  );
}

function Twin({ bars }: { readonly bars: readonly Bar[] }): VNode {
  const { chart } = words.search;
  return (
    <details class="Twin">
      <summary>{words.site.asTable}</summary>
      <table class="Table">
        <thead>
          <tr>
            <th scope="col">{chart.when}</th>
            <th scope="col" class="Num">
              {chart.count}
            </th>
          </tr>
        </thead>
        <tbody>
          {bars
            .filter(({ count }) => count > 0)
            .map(({ name, count, href }) => (
              <tr>
                <th scope="row">{name}</th>
                <td class="Num">
                  <a href={href}>{count}</a>
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </details>
  );
}
