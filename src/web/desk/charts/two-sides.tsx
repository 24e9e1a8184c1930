import type { VNode } from 'preact';
import { dayInWords, daysInWords } from '../parts/day';
import { words } from '../words/catalogue';

const { claim: texts } = words;

/** One stretch of time of a claim. */
export interface SidesBucket {
  readonly from: string;
  readonly to: string;
  readonly asserted: number;
  readonly denied: number;
  readonly wordings: number;
  readonly articles: number;
  /** The lists of exactly those. */
  readonly assertedHref: string;
  readonly deniedHref: string;
}

/** A day on which somebody rated the claim. */
export interface RatedDay {
  readonly day: string;
  readonly text: string;
}

interface TwoSidesProps {
  readonly title: string;
  readonly note: string;
  readonly buckets: readonly SidesBucket[];
  readonly rated: readonly RatedDay[];
}

const SQUARE = 13;
const STEP = 15;
const MOST_SQUARES = 6;
const TOP = 44;
const LABELS = 20;
const MOST_LABELS = 8;
const MOST_RATED = 2;

/** A claim along time: asserted above the line, denied below, with the days of its fact-checks, and the same as a table. */
export function TwoSides({ title, note, buckets, rated }: TwoSidesProps): VNode {
  const most = Math.max(1, ...buckets.flatMap(({ asserted, denied }) => [asserted, denied]));
  const unit = most > MOST_SQUARES ? (MOST_SQUARES * STEP) / most : STEP;
  const up = Math.max(...buckets.map(({ asserted }) => asserted)) * unit + 8;
  const down = Math.max(1, ...buckets.map(({ denied }) => denied)) * unit + 8;
  const line = TOP + up;
  const marks = { unit, line, height: line + down, isCounted: most <= MOST_SQUARES };
  return (
    <figure class="Chart">
      <figcaption>
        <b>{title}</b> {note}
      </figcaption>
      <svg class="Timeline" width="100%" height={line + down + LABELS} role="group" aria-label={title}>
        <Labels buckets={buckets} bottom={line + down} />
        <line class="Base" x1="0" x2="100%" y1={line} y2={line} />
        {buckets.map((bucket, i) => (
          <Bucket bucket={bucket} at={i / buckets.length} width={1 / buckets.length} marks={marks} />
        ))}
        <Rated rated={rated} buckets={buckets} bottom={line + down} />
      </svg>
      <SidesTable buckets={buckets} />
    </figure>
  );
}

interface Marks {
  readonly unit: number;
  readonly line: number;
  readonly height: number;
  /** Whether each quotation has a square of its own. */
  readonly isCounted: boolean;
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

interface BucketProps {
  readonly bucket: SidesBucket;
  readonly at: number;
  readonly width: number;
  readonly marks: Marks;
}

function Bucket({ bucket, at, width, marks }: BucketProps): VNode | null {
  const { asserted, denied, assertedHref, deniedHref } = bucket;
  const name = daysInWords(bucket.from, bucket.to);
  const { line, height } = marks;
  return (
    <>
      <svg class="Over" x={percent(at)} y={line}>
        <Pile side="support" count={asserted} marks={marks} />
        <Pile side="oppose" count={denied} marks={marks} />
      </svg>
      {asserted > 0 && (
        <a href={assertedHref} aria-label={texts.assertedIn(name, asserted)}>
          <rect class="Hit" x={percent(at)} width={percent(width)} y={TOP} height={line - TOP} />
        </a>
      )}
      {denied > 0 && (
        <a href={deniedHref} aria-label={texts.deniedIn(name, denied)}>
          <rect class="Hit" x={percent(at)} width={percent(width)} y={line} height={height - line} />
        </a>
      )}
    </>
  );
}

interface PileProps {
  readonly side: 'support' | 'oppose';
  readonly count: number;
  readonly marks: Marks;
}

function Pile({ side, count, marks: { unit, isCounted } }: PileProps): VNode | null {
  if (count === 0) return null;
  const isUp = side === 'support';
  if (!isCounted) {
    const height = Math.max(2, count * unit);
    return (
      <rect class="Unit" data-stance={side} x="2" y={isUp ? -height : 1} width={SQUARE} height={height} />
    );
  }
  return (
    <>
      {Array.from({ length: count }, (_, i) => (
        <rect
          class="Unit"
          data-stance={side}
          x="2"
          y={isUp ? -(i + 1) * STEP : 2.5 + i * STEP}
          width={isUp ? SQUARE : SQUARE - 1.5}
          height={isUp ? SQUARE : SQUARE - 1.5}
        />
      ))}
    </>
  );
}

function Labels({
  buckets,
  bottom,
}: {
  readonly buckets: readonly SidesBucket[];
  readonly bottom: number;
}): VNode {
  const every = Math.ceil(buckets.length / MOST_LABELS);
  return (
    <>
      {buckets.map(
        ({ from }, i) =>
          i % every === 0 && (
            <>
              <line
                class="Grid"
                x1={percent(i / buckets.length)}
                x2={percent(i / buckets.length)}
                y1={TOP}
                y2={bottom}
              />
              <text class="Label" x={percent(i / buckets.length)} y={bottom + 16} dx="3">
                {from.endsWith('-01') ? dayInWords(from.slice(0, 7)) : dayInWords(from)}
              </text>
            </>
          ),
      )}
    </>
  );
}

interface RatedProps {
  readonly rated: readonly RatedDay[];
  readonly buckets: readonly SidesBucket[];
  readonly bottom: number;
}

// Where a day falls among the buckets, which are not all of one length.
function Rated({ rated, buckets, bottom }: RatedProps): VNode {
  return (
    <>
      {rated.map(({ day, text }, i) => {
        const after = buckets.findIndex(({ to }) => day <= to);
        const share = after === -1 ? 1 : after / buckets.length + 0.5 / buckets.length;
        const isLeft = share > 0.5;
        return (
          <>
            <line class="Rated" x1={percent(share)} x2={percent(share)} y1="6" y2={bottom} />
            {i < MOST_RATED && (
              <text
                class="Note"
                x={percent(share)}
                dx={isLeft ? -8 : 8}
                y={16 + i * 18}
                text-anchor={isLeft ? 'end' : 'start'}
              >
                {text}
              </text>
            )}
          </>
        );
      })}
    </>
  );
}

function SidesTable({ buckets }: { readonly buckets: readonly SidesBucket[] }): VNode {
  const heads = [texts.asserted, texts.denied, texts.wordings, texts.articles];
  return (
    <details class="Twin">
      <summary>{words.site.asTable}</summary>
      <table class="Table">
        <thead>
          <tr>
            <th scope="col">{words.search.chart.when}</th>
            {heads.map((head) => (
              <th scope="col" class="Num">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {buckets
            .filter(({ asserted, denied, wordings }) => asserted + denied + wordings > 0)
            .map((bucket) => (
              <tr>
                <th scope="row">{daysInWords(bucket.from, bucket.to)}</th>
                <td class="Num">{linked(bucket.asserted, bucket.assertedHref)}</td>
                <td class="Num">{linked(bucket.denied, bucket.deniedHref)}</td>
                <td class="Num">{bucket.wordings}</td>
                <td class="Num">{bucket.articles}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </details>
  );
}

const linked = (count: number, href: string): VNode | number =>
  count === 0 ? 0 : <a href={href}>{count}</a>;
