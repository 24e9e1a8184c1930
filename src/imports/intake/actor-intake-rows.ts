import type { AliasInput } from '../../actors/actor-edits';
import { checkAlias } from '../../actors/actor-edits';
import type { ActorRef, KnownActorRef } from '../../actors/actor-ref';
import { actorNaturalKey, checkActorRef } from '../../actors/actor-ref';
import { ActorKind } from '../../domain/actor-kind';
import { DomainError, ErrorCode } from '../../domain/errors/errors';
import { Faults } from '../../domain/errors/faults';
import type { RowOutcome } from '../../domain/row-outcome';
import { ImportRowStatus } from '../../domain/row-outcome';

/** An actor as it comes in, with the names it goes by. */
export interface ActorIntakeRow extends Omit<ActorRef, 'id' | 'aliases'> {
  readonly names?: readonly AliasInput[] | null;
}

/** A row that is fit, and the key by which its actor is recognised. */
export interface CheckedActorRow {
  readonly index: number;
  readonly ref: KnownActorRef;
  readonly naturalKey: string;
  readonly names: readonly AliasInput[];
}

const MAX_NAMES = 200;

/** The rows that are fit; what is wrong with the others stands in `outcomes`. */
export function checkActorRows(
  rows: readonly ActorIntakeRow[],
  outcomes: Map<number, RowOutcome>,
): CheckedActorRow[] {
  const first = new Map<string, number>();
  return rows.flatMap((row, index) => {
    const faults = new Faults();
    const given = row.names ?? [];
    if (given.length > MAX_NAMES)
      faults.add(
        new DomainError(ErrorCode.TOO_MANY, `An actor has at most ${MAX_NAMES} names.`, ['aliases']),
      );
    const ref = faults.check([], () => checkActorRef({ ...row, id: null, aliases: null }, null));
    const names = given
      .slice(0, MAX_NAMES)
      .flatMap((name, i) => faults.check(['aliases', i], () => checkAlias(name)) ?? []);
    const naturalKey =
      ref === undefined ? '' : actorNaturalKey({ ...ref, kind: ref.kind ?? ActorKind.PERSON });
    const twin = ref === undefined ? undefined : first.get(naturalKey);
    if (twin !== undefined) {
      const message = `Row ${twin} of this batch is the same actor (rows count from 0). Leave out one of the two.`;
      faults.add(new DomainError(ErrorCode.DUPLICATE, message, ['name']));
    }
    first.set(naturalKey, twin ?? index);
    if (faults.none && ref !== undefined) return [{ index, ref, naturalKey, names }];
    outcomes.set(index, { index, status: ImportRowStatus.FAILED, id: null, faults: faults.list });
    return [];
  });
}
