import type { Stance } from '../generated/operations';

interface Counted {
  readonly stances: readonly { readonly stance: Stance; readonly count: number }[];
}

/** How many of some quotations take this stance. */
export function countOfStance({ stances }: Counted, wanted: Stance): number {
  return stances.find(({ stance }) => stance === wanted)?.count ?? 0;
}
