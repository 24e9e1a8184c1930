import type { CalendarDate } from './dates/calendar-date';
import { Stance } from './stance';

/** Whose stance is followed. */
export enum Voice {
  ACTOR = 'ACTOR',
  /** Everyone who spoke for it. */
  COUNTRY = 'COUNTRY',
}

/** One side taken in one quotation, on one of the days from `earliest` to `latest`. */
export interface SideTaken {
  readonly quotationId: string;
  readonly stance: Stance;
  /** Null for "no later than". */
  readonly earliest: CalendarDate | null;
  readonly latest: CalendarDate;
}

/** A change of sides: the last time of the one and the first time of the other. */
export interface Reversal {
  readonly before: SideTaken;
  readonly after: SideTaken;
}

/**
 * Where a voice changed from asserting to denying or back, oldest first. Only what was certainly said in that order
 * is a change; a quotation that coders put on both sides counts for neither, and other stances are passed over.
 */
export function reversalsOf(taken: readonly SideTaken[]): readonly Reversal[] {
  const sides = undisputed(taken);
  const turns = longer(turnsFrom(Stance.SUPPORT, sides), turnsFrom(Stance.OPPOSE, sides));
  return turns.slice(1).map((after, i) => {
    const { stance } = turns[i] as SideTaken;
    const before = sides.findLast((side) => side.stance === stance && isBefore(side, after));
    return { before: before as SideTaken, after };
  });
}

// The first quotation of that side, the first of the other that was certainly said later, and so on: by taking what
// ends first, no change is missed.
function turnsFrom(stance: Stance, sides: readonly SideTaken[]): SideTaken[] {
  const turns: SideTaken[] = [];
  for (const side of sides) {
    const last = turns.at(-1);
    if (last === undefined ? side.stance === stance : side.stance !== last.stance && isBefore(last, side)) {
      turns.push(side);
    }
  }
  return turns;
}

function longer(a: SideTaken[], b: SideTaken[]): SideTaken[] {
  return b.length > a.length ? b : a;
}

const isBefore = (a: SideTaken, b: SideTaken): boolean => b.earliest !== null && a.latest < b.earliest;

function undisputed(taken: readonly SideTaken[]): SideTaken[] {
  const sides = new Map<string, Map<Stance, SideTaken>>();
  for (const side of taken) {
    if (side.stance !== Stance.SUPPORT && side.stance !== Stance.OPPOSE) continue;
    const known = sides.get(side.quotationId) ?? new Map<Stance, SideTaken>();
    sides.set(side.quotationId, known.set(side.stance, side));
  }
  return [...sides.values()].flatMap((known) => (known.size === 1 ? [...known.values()] : [])).sort(byDay);
}

function byDay(a: SideTaken, b: SideTaken): number {
  return (
    compare(a.latest, b.latest) ||
    compare(a.earliest ?? '', b.earliest ?? '') ||
    compare(a.quotationId, b.quotationId)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
