import type { Word } from './wording';

/** What became of a run of words between two wordings. */
export enum WordChangeKind {
  EQUAL = 'EQUAL',
  REMOVED = 'REMOVED',
  ADDED = 'ADDED',
}

/** A run of words that both wordings have, or one of them. */
export interface WordChange {
  readonly kind: WordChangeKind;
  /** As the first wording prints it; of ADDED words, as the second does. */
  readonly text: string;
  /** As the second wording prints EQUAL words; null where it prints them alike, and for the others. */
  readonly otherText: string | null;
  readonly words: number;
}

type Step = readonly [kind: WordChangeKind, here: Word | undefined, there: Word | undefined];

/** Most pairs of words that are compared; beyond, what differs is shown as one change. A millisecond or two. */
const MOST_PAIRS = 250_000;

/**
 * The changes that turn one wording into another, with as many words kept as possible (longest common subsequence).
 * EQUAL and REMOVED runs make up the first text, EQUAL and ADDED ones the second.
 */
export function wordChanges(here: readonly Word[], there: readonly Word[]): WordChange[] {
  const shorter = Math.min(here.length, there.length);
  let start = 0;
  while (start < shorter && isSame(here[start], there[start])) start++;
  let end = 0;
  while (end < shorter - start && isSame(here.at(-1 - end), there.at(-1 - end))) end++;
  const equal = (from: number, otherFrom: number, count: number): Step[] =>
    Array.from({ length: count }, (_, i) => [WordChangeKind.EQUAL, here[from + i], there[otherFrom + i]]);
  return runsOf([
    ...equal(0, 0, start),
    ...middle(here.slice(start, here.length - end), there.slice(start, there.length - end)),
    ...equal(here.length - end, there.length - end, end),
  ]);
}

function middle(here: readonly Word[], there: readonly Word[]): Step[] {
  const columns = there.length + 1;
  const isTooMuch = here.length * there.length > MOST_PAIRS;
  const lengths = isTooMuch ? null : commonLengths(here, there);
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  while (i < here.length || j < there.length) {
    const below = lengths?.[(i + 1) * columns + j] ?? 0;
    const right = lengths?.[i * columns + j + 1] ?? 0;
    if (lengths && i < here.length && j < there.length && isSame(here[i], there[j]))
      steps.push([WordChangeKind.EQUAL, here[i++], there[j++]]);
    else if (i < here.length && (j === there.length || below >= right))
      steps.push([WordChangeKind.REMOVED, here[i++], undefined]);
    else steps.push([WordChangeKind.ADDED, undefined, there[j++]]);
  }
  return steps;
}

// Cell (i, j) holds how many words the two have in common from there on.
function commonLengths(here: readonly Word[], there: readonly Word[]): Uint16Array {
  const columns = there.length + 1;
  const lengths = new Uint16Array((here.length + 1) * columns);
  for (let i = here.length - 1; i >= 0; i--) {
    for (let j = there.length - 1; j >= 0; j--) {
      const cell = i * columns + j;
      const [below, right, across] = [cell + columns, cell + 1, cell + columns + 1];
      lengths[cell] = isSame(here[i], there[j])
        ? (lengths[across] ?? 0) + 1
        : Math.max(lengths[below] ?? 0, lengths[right] ?? 0);
    }
  }
  return lengths;
}

// Between two equal runs, all that is left out comes before all that is put in.
function runsOf(steps: readonly Step[]): WordChange[] {
  const runs: Step[][] = [];
  let gap: Record<'REMOVED' | 'ADDED', Step[]> = { REMOVED: [], ADDED: [] };
  const closeGap = (): void => {
    for (const run of [gap.REMOVED, gap.ADDED]) if (run.length > 0) runs.push(run);
    gap = { REMOVED: [], ADDED: [] };
  };
  for (const step of steps) {
    const [kind] = step;
    const last = runs.at(-1);
    if (kind !== WordChangeKind.EQUAL) gap[kind].push(step);
    else if (gap.REMOVED.length + gap.ADDED.length === 0 && last !== undefined) last.push(step);
    else {
      closeGap();
      runs.push([step]);
    }
  }
  closeGap();
  return runs.map(changeOf);
}

function changeOf(run: readonly Step[]): WordChange {
  const [kind] = run[0] as Step;
  const here = run.map(([, word]) => word?.printed ?? '').join('');
  const there = run.map(([, , word]) => word?.printed ?? '').join('');
  const isEqual = kind === WordChangeKind.EQUAL;
  return {
    kind,
    text: kind === WordChangeKind.ADDED ? there : here,
    otherText: isEqual && there !== here ? there : null,
    words: run.length,
  };
}

const isSame = (a: Word | undefined, b: Word | undefined): boolean => a?.form === b?.form;
