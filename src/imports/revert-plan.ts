import type { FieldChange, Revision } from '../revisions/revision.entity';
import { RevisionAction } from '../revisions/revision.entity';

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

/** Groups an import's revisions by record; `latest` holds every record's newest revision number and import. */
export function touchedRecords(
  revisions: readonly Revision[],
  latest: ReadonlyMap<string, { readonly number: number; readonly importBatchId: string | null }>,
  batchId: string,
): TouchedRecord[] {
  const groups = new Map<string, Revision[]>();
  for (const revision of revisions) {
    const group = groups.get(revision.entityId) ?? [];
    group.push(revision);
    groups.set(revision.entityId, group);
  }
  return [...groups].map(([id, group]) => {
    const newest = latest.get(id);
    return {
      id,
      made: group.some((revision) => revision.action === RevisionAction.CREATED),
      latest: newest?.number ?? 0,
      untouchedSince: newest?.importBatchId === batchId,
      before: earliestBefore(group),
    };
  });
}

// The same field may have changed twice in one import; its first "before" is what it was.
function earliestBefore(group: readonly Revision[]): FieldChange[] {
  const ordered = [...group].sort((a, b) => a.number - b.number);
  const first = new Map<string, FieldChange>();
  for (const change of ordered.flatMap((revision) => revision.changes)) {
    if (!first.has(change.field)) first.set(change.field, change);
  }
  return [...first.values()];
}
