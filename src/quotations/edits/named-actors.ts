import type { ActorDirectory } from '../../actors/actor-directory';
import type { KnownActorRef } from '../../actors/actor-ref';
import type { Actor } from '../../actors/actor.entity';
import type { WriteTransaction } from '../../database/write-transaction';
import type { DomainError, ErrorPath } from '../../domain/errors/errors';
import type { ChangeContext } from '../../revisions/author';

/** An actor that an edit names, and where. */
export interface ActorNamedAt {
  readonly ref: KnownActorRef;
  readonly path: ErrorPath;
}

/** The actors that the parts of a list name, each with its place. */
export function namedIn(
  list: string,
  parts: readonly { readonly actor: KnownActorRef | null }[],
): readonly ActorNamedAt[] {
  return parts.flatMap(({ actor }, i) => (actor === null ? [] : { ref: actor, path: [list, i, 'actor'] }));
}

/** Those who are meant, by key; found, or created. Throws DomainError with the place of one that cannot be identified. */
export async function ensureNamed(
  actors: ActorDirectory,
  tx: WriteTransaction,
  named: readonly ActorNamedAt[],
  context: ChangeContext,
): Promise<ReadonlyMap<string, Actor>> {
  if (named.length === 0) return new Map();
  const refs = named.map(({ ref }) => ref);
  const index = await actors.load(tx, refs);
  const faults = actors.faults(index, refs);
  for (const { ref, path } of named) throwAny(faults.get(ref.key)?.under(...path));
  return await actors.ensure(tx, index, refs, context);
}

/** Throws the first of these faults, if there is one. */
export function throwAny(fault: DomainError | undefined): void {
  if (fault !== undefined) throw fault;
}
