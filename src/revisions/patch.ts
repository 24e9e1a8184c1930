import { isDeepStrictEqual } from 'node:util';
import { DomainError, ErrorCode } from '../domain/errors/errors';
import type { FieldChange } from './revision.entity';

/** The fields of `wanted` that differ from those of `row`; undefined means "leave as it is". */
export function changedFields<T extends object>(row: T, wanted: Partial<T>): Partial<T> {
  const entries = Object.entries(wanted).filter(
    ([field, value]) => value !== undefined && !isDeepStrictEqual(value, row[field as keyof T]),
  );
  return Object.fromEntries(entries) as Partial<T>;
}

/** The fields of `given` that `row` has no value for: what an import may add without overwriting anything. */
export function blanksFilled<T extends object>(row: T, given: Partial<T>): Partial<T> {
  const entries = Object.entries(given).filter(
    ([field, value]) => value !== undefined && value !== null && row[field as keyof T] === null,
  );
  return Object.fromEntries(entries) as Partial<T>;
}

/** A patch as the list of changes that a revision keeps. */
export function asChanges<T extends object>(before: T, patch: Partial<T>): FieldChange[] {
  return Object.entries(patch).map(([field, after]) => ({
    field,
    before: before[field as keyof T] ?? null,
    after,
  }));
}

/** Refuses an edit that was made while looking at an older state of the record. */
export function requireRevision(record: { id: string; revision: number }, expected: number): void {
  if (record.revision === expected) return;
  throw new DomainError(
    ErrorCode.STALE_REVISION,
    `${record.id} is at revision ${record.revision}, not ${expected}: somebody else changed it. Read it again, then repeat the edit with expectedRevision: ${record.revision}.`,
    ['expectedRevision'],
    record.id,
  );
}
