import { AliasKind } from '../domain/actor-kind';
import type { ActorAlias } from './actor-alias.entity';
import type { Actor } from './actor.entity';

// From what is the actor's own to what it may share with others.
const KINDS = Object.values(AliasKind);

/** An actor's aliases as they are shown: its own name, then by kind, within a kind by day and text. */
export function inOrder(actor: Pick<Actor, 'nameFolded'>, aliases: readonly ActorAlias[]): ActorAlias[] {
  const isOwn = (alias: ActorAlias): boolean =>
    alias.kind === AliasKind.NAME && alias.folded === actor.nameFolded;
  return [...aliases].sort(
    (a, b) =>
      Number(isOwn(b)) - Number(isOwn(a)) ||
      KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
      byCodeUnits(a.validFrom ?? '', b.validFrom ?? '') ||
      byCodeUnits(a.folded, b.folded) ||
      byCodeUnits(a.id, b.id),
  );
}

function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
