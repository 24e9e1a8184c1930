import type { VNode } from 'preact';
import type { ClaimRowFragment } from '../generated/operations';
import { dayInWords, daysInWords } from '../parts/day';
import { words } from '../words/catalogue';
import { stripColumns, type StripColumn } from './strip-columns';
import { atShare, shareOf, yearsIn, type TimeSpan } from './time-axis';

interface StripProps {
  readonly claim: ClaimRowFragment;
  /** The same for all strips of a list, so that they can be compared. */
  readonly span: TimeSpan;
  /** The first strip of a list says what is above and below the line. */
  readonly isLabelled?: boolean;
}

const STEP = 7.5;
const UNIT = 6;
// More squares than this are told by their number.
const MOST_UNITS = 12;
const LABEL = 14;

type Side = 'support' | 'oppose';

/** A claim along time, small: one square is one quotation, asserted above the line and denied below; fact-checks are upright rules. */
export function Strip({ claim, span, isLabelled = false }: StripProps): VNode {
  const columns = stripColumns(claim.timeline.buckets, span);
  const rated = claim.reviews.flatMap(({ publishedOn }) => publishedOn ?? []).sort();
  const top = isLabelled ? LABEL : 0;
  const line = top + heightOf(columns, 'support') + 16;
  const height = line + heightOf(columns, 'oppose') + 12;
  return (
    <svg class="Strip" width="100%" height={height} role="img" aria-label={inWords(columns, rated)}>
      {yearsIn(span).map((day) => (
        <line
          class="Grid"
          x1={atShare(shareOf(day, span))}
          x2={atShare(shareOf(day, span))}
          y1="0"
          y2="100%"
        />
      ))}
      {rated.map((day) => (
        <Rule x={atShare(shareOf(day, span))} from={top + 4} to={height - 4} />
      ))}
      <line class="Base" x1="0" x2="100%" y1={line} y2={line} />
      {columns.map(({ share, support, oppose }) => (
        <svg class="Over" x={atShare(share)} y={line}>
          <Stack side="support" count={support} />
          <Stack side="oppose" count={oppose} />
        </svg>
      ))}
      {isLabelled && <StripLabels line={line} rated={rated[0]} span={span} columns={columns} />}
    </svg>
  );
}

function heightOf(columns: readonly StripColumn[], side: Side): number {
  return Math.min(Math.max(1, ...columns.map((column) => column[side])), MOST_UNITS) * STEP;
}

interface StripLabelsProps {
  readonly line: number;
  readonly rated: string | undefined;
  readonly span: TimeSpan;
  readonly columns: readonly StripColumn[];
}

const ROOM = 0.2;

// The sides are named where no squares stand: at the start, else at the end, else nowhere.
function StripLabels({ line, rated, span, columns }: StripLabelsProps): VNode {
  const share = rated === undefined ? 0 : shareOf(rated, span);
  const isFree = (from: number): boolean =>
    columns.every((column) => column.share < from || column.share > from + ROOM);
  const isAtStart = isFree(0);
  const place = { x: isAtStart ? '0' : '100%', 'text-anchor': isAtStart ? 'start' : 'end' } as const;
  return (
    <>
      {(isAtStart || isFree(1 - ROOM)) && (
        <>
          <text class="Label" data-stance="support" {...place} y={line - 4}>
            {words.claim.asserted}
          </text>
          <text class="Label" data-stance="oppose" {...place} y={line + 13}>
            {words.claim.denied}
          </text>
        </>
      )}
      {rated !== undefined && (
        <text
          class="Label"
          x={atShare(share)}
          y={LABEL - 2}
          text-anchor={share > 1 - ROOM ? 'end' : share < ROOM ? 'start' : 'middle'}
        >
          {words.claim.rated}
        </text>
      )}
    </>
  );
}

interface RuleProps {
  readonly x: string;
  readonly from: number;
  readonly to: number;
}

const Rule = ({ x, from, to }: RuleProps): VNode => <line class="Rated" x1={x} x2={x} y1={from} y2={to} />;

function Stack({ side, count }: { readonly side: Side; readonly count: number }): VNode {
  const isUp = side === 'support';
  const shown = Math.min(count, MOST_UNITS);
  return (
    <>
      {Array.from({ length: shown }, (_, i) => (
        <rect
          class="Unit"
          data-stance={side}
          x={isUp ? 1 : 1.75}
          y={isUp ? -(i + 1) * STEP : 2.25 + i * STEP}
          width={isUp ? UNIT : UNIT - 1.5}
          height={isUp ? UNIT : UNIT - 1.5}
        />
      ))}
      {count > shown && (
        <text class="Label" x="10" y={isUp ? -shown * STEP + UNIT : shown * STEP}>
          {count.toLocaleString('en')}
        </text>
      )}
    </>
  );
}

/** The years above a list of strips. */
export function StripHead({ span }: { readonly span: TimeSpan }): VNode {
  return (
    <svg class="Strip" width="100%" height="16" aria-hidden="true">
      {yearsIn(span).map((day) => {
        const x = atShare(shareOf(day, span));
        return (
          <>
            <text class="Label" x={x} y="12" dx="3">
              {day.slice(0, 4)}
            </text>
            <line class="Grid" x1={x} x2={x} y1="0" y2="16" />
          </>
        );
      })}
    </svg>
  );
}

function inWords(columns: readonly StripColumn[], rated: readonly string[]): string {
  const counts = (side: Side): string =>
    columns
      .filter((column) => column[side] > 0)
      .map((column) => `${daysInWords(column.from, column.to)} ${column[side]}`)
      .join(', ');
  return words.claim.stripInWords(counts('support'), counts('oppose'), rated.map(dayInWords).join(', '));
}
