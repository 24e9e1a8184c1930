import type { ShownChangeFragment } from '../../generated/operations';

/** Changes of the same kind that one import made in a row, or a single change. */
export type Run = readonly [ShownChangeFragment, ...ShownChangeFragment[]];

/** The changes of one day (UTC), in the order of the list. */
export interface DayOfChanges {
  readonly day: string;
  readonly runs: readonly Run[];
}

const DAY = 10;

/** Puts changes together by day, and those of one import that say the same of records of one kind. */
export function daysOfChanges(changes: readonly ShownChangeFragment[]): readonly DayOfChanges[] {
  const days: { readonly day: string; readonly runs: [ShownChangeFragment, ...ShownChangeFragment[]][] }[] =
    [];
  for (const change of changes) {
    const day = change.madeAt.slice(0, DAY);
    if (days.at(-1)?.day !== day) days.push({ day, runs: [] });
    const { runs = [] } = days.at(-1) ?? {};
    const run = runs.at(-1);
    if (run !== undefined && isAlike(run[0], change)) run.push(change);
    else runs.push([change]);
  }
  return days;
}

function isAlike(one: ShownChangeFragment, other: ShownChangeFragment): boolean {
  const { importBatchId, kind, action, isRemoval } = one;
  return (
    importBatchId !== null &&
    importBatchId === other.importBatchId &&
    kind === other.kind &&
    action === other.action &&
    isRemoval === other.isRemoval
  );
}
