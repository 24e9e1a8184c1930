import type { FieldChange, Revision } from '../../revisions/revision.entity';
import { RevisionAction } from '../../revisions/revision.entity';

/** A record that an import made or changed, and what undoing the import means for it. */
export interface TouchedRecord {
  readonly id: string;
  readonly made: boolean;
  /** Number of its newest revision. */
  readonly latest: number;
  /** True when nobody but the import has changed it since. */
  readonly untouchedSince: boolean;
  /** Each changed field as it was before the import. */
  readonly before: readonly FieldChange[];
}

/** A revision that was made after the import's own. */
export interface LaterRevision {
  readonly entityId: string;
  readonly number: number;
  readonly action: RevisionAction;
  readonly importBatchId: string | null;
  /** Whether it belongs to an import that was undone. */
  readonly undone: boolean;
}

/** The field under which each name that was added to an actor is logged. */
export const ADDED_NAME = 'aliases';

/** Groups an import's revisions by record; `later` are those that follow, in the order of their numbers. */
export function touchedRecords(
  revisions: readonly Revision[],
  later: readonly LaterRevision[],
): TouchedRecord[] {
  const groups = new Map<string, Revision[]>();
  for (const revision of revisions) {
    const group = groups.get(revision.entityId) ?? [];
    group.push(revision);
    groups.set(revision.entityId, group);
  }
  const after = new Map<string, LaterRevision[]>();
  for (const revision of later) {
    after.set(revision.entityId, [...(after.get(revision.entityId) ?? []), revision]);
  }
  return [...groups].map(([id, group]) => {
    const since = after.get(id) ?? [];
    return {
      id,
      made: group.some((revision) => revision.action === RevisionAction.CREATED),
      latest: since.at(-1)?.number ?? Math.max(...group.map((revision) => revision.number)),
      untouchedSince: standing(since).length === 0,
      before: earliestBefore(group),
    };
  });
}

// A later import that was undone has left no trace: its revisions and the one that took them back cancel out.
function standing(since: readonly LaterRevision[]): LaterRevision[] {
  const stack: LaterRevision[] = [];
  for (const revision of since) {
    const last = stack.at(-1);
    const undoes = revision.action === RevisionAction.REVERTED && last?.undone === true;
    if (!undoes) stack.push(revision);
    else while (stack.at(-1)?.importBatchId === last.importBatchId) stack.pop();
  }
  return stack;
}

// The same field may have changed twice in one import; its first "before" is what it was. Names are added one by one.
function earliestBefore(group: readonly Revision[]): FieldChange[] {
  const ordered = [...group].sort((a, b) => a.number - b.number).flatMap((revision) => revision.changes);
  const first = new Map<string, FieldChange>();
  for (const change of ordered) if (!first.has(change.field)) first.set(change.field, change);
  return ordered.filter((change) => change.field === ADDED_NAME || first.get(change.field) === change);
}
