import type { VNode } from 'preact';
import type { Stance } from '../generated/operations';

interface UnitsProps {
  readonly stances: readonly { readonly stance: Stance; readonly count: number }[];
}

const IN_ROW = 6;
const STEP = 9.5;
const MOST = 60;
const FILLED = 8;
const OUTLINED = 6.5;

/** Squares beside figures, one for each quotation; none where there are too many to see. */
export function Units({ stances }: UnitsProps): VNode | null {
  const squares = stances.flatMap(({ stance, count }) =>
    Array<Stance>(Math.min(count, MOST + 1)).fill(stance),
  );
  if (squares.length > MOST) return null;
  const rows = Math.ceil(squares.length / IN_ROW);
  return (
    <svg class="Units" width={IN_ROW * STEP} height={rows * STEP} aria-hidden="true">
      {squares.map((stance, i) => (
        <Unit stance={stance} x={(i % IN_ROW) * STEP} y={Math.floor(i / IN_ROW) * STEP} />
      ))}
    </svg>
  );
}

// An outline is drawn half outside of its square.
function Unit({ stance, x, y }: { readonly stance: Stance; readonly x: number; readonly y: number }): VNode {
  const isFilled = stance === 'SUPPORT';
  const edge = isFilled ? 0 : (FILLED - OUTLINED) / 2;
  const size = isFilled ? FILLED : OUTLINED;
  const look = isFilled || stance === 'OPPOSE' ? stance.toLowerCase() : 'neutral';
  return <rect class="Unit" data-stance={look} x={x + edge} y={y + edge} width={size} height={size} />;
}
