import type { WordPair } from './aligned-words';
import { alignedWords } from './aligned-words';
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

/** Most pairs of words that are compared; beyond, what differs is shown as one change. A few milliseconds. */
const MOST_PAIRS = 250_000;

/**
 * The changes that turn one wording into another, by `alignedWords`. EQUAL and REMOVED runs make up the first text,
 * EQUAL and ADDED ones the second.
 */
export function wordChanges(here: readonly Word[], there: readonly Word[]): WordChange[] {
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  const skipTo = (nextHere: number, nextThere: number): void => {
    while (i < nextHere) steps.push([WordChangeKind.REMOVED, here[i++], undefined]);
    while (j < nextThere) steps.push([WordChangeKind.ADDED, undefined, there[j++]]);
  };
  for (const [nextHere, nextThere] of sharedWords(here, there)) {
    skipTo(nextHere, nextThere);
    steps.push([WordChangeKind.EQUAL, here[i++], there[j++]]);
  }
  skipTo(here.length, there.length);
  return runsOf(steps);
}

/** The pairs of words that two wordings share, in order. Of very long ones, what is alike at both ends is set aside first. */
export function sharedWords(here: readonly Word[], there: readonly Word[]): readonly WordPair[] {
  if (here.length * there.length <= MOST_PAIRS) return alignedWords(here.map(formOf), there.map(formOf));
  const shorter = Math.min(here.length, there.length);
  let start = 0;
  while (start < shorter && isSame(here[start], there[start])) start++;
  let end = 0;
  while (end < shorter - start && isSame(here.at(-1 - end), there.at(-1 - end))) end++;
  const equal = (from: number, otherFrom: number, count: number): WordPair[] =>
    Array.from({ length: count }, (_, i) => [from + i, otherFrom + i]);
  const middle = [here, there].map((words) => words.slice(start, words.length - end).map(formOf));
  const [own = [], other = []] = middle;
  const between = own.length * other.length > MOST_PAIRS ? [] : alignedWords(own, other);
  return [
    ...equal(0, 0, start),
    ...between.map(([i, j]): WordPair => [start + i, start + j]),
    ...equal(here.length - end, there.length - end, end),
  ];
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

const formOf = ({ form }: Word): string => form;
const isSame = (a: Word | undefined, b: Word | undefined): boolean => a?.form === b?.form;
