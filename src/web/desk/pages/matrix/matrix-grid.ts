import type { MatrixPageQuery, Stance } from '../../generated/operations';

type Matrix = MatrixPageQuery['stanceMatrix'];
type Sum = Matrix['speakers'][number];

/** A country that speaks or is spoken of. */
export type MatrixCountry = Sum['country'];

/** How many quotations take one stance. */
export interface StanceNumber {
  readonly stance: Stance;
  readonly count: number;
}

/** What a row or a column stands for, and how many quotations it has. */
export interface GridLine {
  readonly country: MatrixCountry;
  readonly count: number;
  /** The countries at the other ends of its cells: with them the sum is a list. */
  readonly others: readonly string[];
}

/** The matrix as a table has it. */
export interface MatrixGrid {
  readonly rows: readonly GridLine[];
  readonly columns: readonly GridLine[];
  /** The stances of one cell, those against first; empty where there are none. */
  readonly at: (speaker: string, target: string) => readonly StanceNumber[];
}

const SIDES: readonly Stance[] = ['OPPOSE', 'MIXED', 'NEUTRAL', 'UNCLEAR', 'SUPPORT'];
const keyOf = (speaker: string, target: string): string => `${speaker} ${target}`;

/** Sorts the cells into rows and columns, those with most quotations first. Lines without any of these cells are left out. */
export function gridOf({
  cells,
  speakers,
  targets,
}: Pick<Matrix, 'cells' | 'speakers' | 'targets'>): MatrixGrid {
  const found = new Map<string, StanceNumber[]>();
  for (const { speakerCountry, targetCountry, stance, count } of cells) {
    const key = keyOf(speakerCountry.code, targetCountry.code);
    found.set(key, [...(found.get(key) ?? []), { stance, count }]);
  }
  const pairs = [...found.keys()].map((key) => key.split(' ') as [string, string]);
  const shown = new Set(pairs.flatMap(([speaker, target]) => [`row ${speaker}`, `column ${target}`]));
  const codes = (sums: readonly Sum[]): readonly string[] => sums.map(({ country }) => country.code);
  const linesOf = (side: string, sums: readonly Sum[], others: readonly string[]): readonly GridLine[] =>
    sums
      .filter(({ country }) => shown.has(`${side} ${country.code}`))
      .map(({ country, count }) => ({ country, count, others }));
  return {
    rows: linesOf('row', speakers, codes(targets)),
    columns: linesOf('column', targets, codes(speakers)),
    at: (speaker, target) =>
      [...(found.get(keyOf(speaker, target)) ?? [])].sort(
        (a, b) => SIDES.indexOf(a.stance) - SIDES.indexOf(b.stance),
      ),
  };
}
