import type { VNode } from 'preact';
import type { ClaimRowFragment } from '../generated/operations';
import { words } from '../words/catalogue';
import { countOfStance } from './stance-counts';
import { atShare, shareOf, yearsIn, type TimeSpan } from './time-axis';

interface StripProps {
  readonly claim: ClaimRowFragment;
  /** The same for all strips of a list, so that they can be compared. */
  readonly span: TimeSpan;
}

const STEP = 7.5;
const UNIT = 6;
// More squares than this are told by their number.
const MOST_UNITS = 12;

type Side = 'support' | 'oppose';

/** A claim along time, small: one square is one quotation, asserted above the line and denied below; fact-checks are upright rules. */
export function Strip({ claim, span }: StripProps): VNode {
  const { timeline, reviews } = claim;
  const months = timeline.buckets.map((bucket) => ({
    x: atShare(shareOf(bucket.from, span)),
    support: countOfStance(bucket, 'SUPPORT'),
    oppose: countOfStance(bucket, 'OPPOSE'),
  }));
  const highest = (side: Side): number =>
    Math.min(Math.max(1, ...months.map((month) => month[side])), MOST_UNITS) * STEP;
  const line = highest('support') + 16;
  const height = line + highest('oppose') + 12;
  return (
    <svg class="Strip" width="100%" height={height} role="img" aria-label={inWords(claim)}>
      {yearsIn(span).map((day) => (
        <line
          class="Grid"
          x1={atShare(shareOf(day, span))}
          x2={atShare(shareOf(day, span))}
          y1="0"
          y2="100%"
        />
      ))}
      {reviews.map(
        ({ publishedOn }) =>
          publishedOn !== null && <Rule x={atShare(shareOf(publishedOn, span))} to={height - 4} />,
      )}
      <line class="Base" x1="0" x2="100%" y1={line} y2={line} />
      {months.map(({ x, support, oppose }) => (
        <svg class="Over" x={x} y={line}>
          <Stack side="support" count={support} />
          <Stack side="oppose" count={oppose} />
        </svg>
      ))}
    </svg>
  );
}

const Rule = ({ x, to }: { readonly x: string; readonly to: number }): VNode => (
  <line class="Rated" x1={x} x2={x} y1="4" y2={to} />
);

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

function inWords({ timeline, reviews }: ClaimRowFragment): string {
  const months = (stance: 'SUPPORT' | 'OPPOSE'): string =>
    timeline.buckets
      .map((bucket) => [bucket.from.slice(0, 7), countOfStance(bucket, stance)] as const)
      .filter(([, count]) => count > 0)
      .map(([month, count]) => `${month} ${count}`)
      .join(', ');
  const days = reviews.flatMap(({ publishedOn }) => publishedOn ?? []).join(', ');
  return words.claim.stripInWords(months('SUPPORT'), months('OPPOSE'), days);
}
